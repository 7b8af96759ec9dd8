package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads "a majority of the councils present" as a majority within the councils, where a body has a constituency, a side or a role of that name. */
final class BlockWords {

    private static final String SHARE = "((?:majority|half|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?|%|per cent|unanimity|all|\\d/\\d+)"
            + "(?: (?:plus|less) \\d+)?)";
    private static final String STATE = "(?: (?:members|representatives))?(?: (present and voting|present|voting|in office|in post))?(?![\\w-])";

    private static final Pattern ONE_OF_MANY = Pattern.compile("(?i)s$");
    private static final Pattern BROKEN = Pattern.compile(" and | or |,| & ", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERYBODY = Pattern.compile("(?:the |all )?(?:members?|seats?|partners?|organisations?|votes?|everyone)");

    private BlockWords() {
    }

    /** The text of a decision rule of a body, up to its objections, with every share of a constituency, side or role counted within it. */
    static String plain(CharterBody body, String text) {
        String[] halves = text.split("(?i),? unless ", 2);
        String plain = halves[0];
        for (Map.Entry<String, String> name : names(body).entrySet()) {
            plain = mentions(plain, name.getKey()) ? within(plain, name.getKey(), name.getValue()) : plain;
        }
        return halves.length == 1 ? plain : plain + " unless " + halves[1];
    }

    /** A text in which a name that has "and", "or" or a comma in it ("Police and Crime Commissioner") stands as its key, so that it is not taken apart. */
    static String unbroken(CharterBody body, String text) {
        String plain = text;
        for (Map.Entry<String, String> name : names(body).entrySet()) {
            String one = ONE_OF_MANY.matcher(name.getKey()).replaceFirst("");
            if (mentions(plain, one) && BROKEN.matcher(name.getKey()).find()) {
                plain = Pattern.compile("(?<![\\w-])" + Pattern.quote(one) + (one.equals(name.getKey()) ? "" : "s?") + "(?![\\w-])",
                        Pattern.CASE_INSENSITIVE).matcher(plain)
                        .replaceAll(name.getValue());
            }
        }
        return plain;
    }

    /** The text of a quorum that is so many of one constituency, side or role: "four responsible authorities" as four members from it. */
    static String quorum(CharterBody body, String text) {
        for (Map.Entry<String, String> name : names(body).entrySet()) {
            if (!mentions(text, name.getKey())) {
                continue;
            }
            Matcher some = Pattern.compile("((?:at least |not less than )?\\w+) (?:of the )?" + Pattern.quote(name.getKey())
                    + "((?: shall| must| will)? (?:form|constitute|be) (?:a|the) quorum)?[.]?", Pattern.CASE_INSENSITIVE).matcher(text.strip());
            if (some.matches() && QuorumWords.number(QuorumWords.withoutAtLeast(some.group(1).toLowerCase(Locale.ROOT))).isPresent()) {
                return some.group(1) + " members from " + name.getValue();
            }
        }
        return text;
    }

    private static String within(String text, String name, String key) {
        String quoted = Pattern.quote(name) + (name.endsWith("s") ? "" : "s?");
        Matcher share = Pattern.compile(SHARE + " of (votes cast |votes |the votes )?(?:all |the |those |by |of )*(?:members (?:of|from) (?:the )?)?"
                + quoted + STATE,
                Pattern.CASE_INSENSITIVE).matcher(text);
        String counted = share.replaceAll(found -> found.group(1) + of(found.group(2) != null ? "voting" : found.group(3)) + " within " + key);
        return Pattern.compile("(?:including|with|,? (?:which|that) (?:must |shall |should )?includes?)(?: the votes? of)? (?:all|every|each)(?: of)?(?: "
                + "the)? " + quoted + STATE + "(?: (?:voting )?in favour)?",
                Pattern.CASE_INSENSITIVE).matcher(counted).replaceAll(" and unanimity within " + key);
    }

    private static String of(String state) {
        return state == null ? "" : switch (state.toLowerCase(Locale.ROOT)) {
            case "present" -> " of present";
            case "in office", "in post" -> " of in-office";
            default -> " of votes cast";
        };
    }

    /** Whether a text has a name in it that is one: "members" or "those present" mean everybody, whatever a constituency is called. */
    private static boolean mentions(String text, String name) {
        return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)) && !meansEverybody(name);
    }

    /** What may be written for each constituency, side and role, the longest first. */
    static Map<String, String> names(CharterBody body) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        body.constituencies().forEach(one -> one.names().forEach(name -> all.add(Map.entry(name, one.key()))));
        body.sides().forEach(one -> one.names().forEach(name -> all.add(Map.entry(name, one.key()))));
        body.roles().forEach(one -> one.names().forEach(name -> all.add(Map.entry(name, one.key()))));
        Map<String, String> names = new LinkedHashMap<>();
        all.stream().flatMap(entry -> Stream.of(entry, Map.entry(entry.getKey().replace('-', ' '), entry.getValue())))
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().length())).forEach(entry -> names.putIfAbsent(entry.getKey(), entry.getValue()));
        return names;
    }

    /** Every name a rule may use of some of the members, the chair among them, as alternatives of a pattern. */
    static String alternatives(CharterBody body) {
        String office = body.chair();
        return Stream.concat(names(body).keySet().stream().filter(name -> !meansEverybody(name)), Stream.of("chair", office == null ? "chairman" : office))
                .sorted(Comparator.comparingInt(name -> -name.length())).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Whether a name is that of whoever chairs and of no constituency, side or role. */
    static boolean isChair(CharterBody body, String name) {
        String office = body.chair();
        return body.blockKey(name).isEmpty() && (name.equals("chairman") || (office != null && Slug.of(office).equals(name)));
    }

    static boolean meansEverybody(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return EVERYBODY.matcher(plain).matches() || DecisionTopics.votingBase(plain).isPresent();
    }
}
