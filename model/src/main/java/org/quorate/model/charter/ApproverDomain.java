package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whose approval from outside a body a decision of it needs: one, several together, or one of several. */
record ApproverDomain() implements Domain {

    static final String ACCEPTED = "whoever must approve it, such as \"the Visitor\", \"the regulator and the Secretary of State\" where both must, or \"the "
            + "Visitor or the regulator\" where one is enough; a name with \"and\", \"or\" or a comma in it stands in quotation marks; \"none\" where it "
            + "needs nobody's";
    private static final Pattern NOBODY = Pattern.compile("(?i)none|no|nobody|nobody's|no-one|not needed|not required|no approval");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern LED = Pattern.compile("(?i)^(?:(?:the|an?) )?(?:(written|express) )?(?:consent|approval|agreement|assent|sanction|confirmation"
            + "|permission|support)(?: in writing)? (?:of|by|from) (?:(?:each|both|all|either|any)(?: of)? )?");
    private static final Pattern EITHER = Pattern.compile("(?i)^(?:either|both|any of|all of|each of|one of) (?=\\S)");
    private static final Pattern ONE_NAME_OR_TWO = Pattern.compile("[^,;]\\s(and|or) (?!the |an? |its |their |each |every |all )(?=\\p{Lu})");
    private static final Pattern FIRST = Pattern.compile("(?i)\\b(?:prior|previous|before)\\b");
    private static final char MARK = '\u0001';

    @Override
    public SettingValue read(String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw unreadable(text);
        }
        if (NOBODY.matcher(said).matches()) {
            return new SettingValue.Approvers(List.of());
        }
        if (FIRST.matcher(said).find()) {
            throw new IllegalArgumentException("\"" + text + "\" says when it is given. Name only whose it is, and write \"approval.when: before\" beside it.");
        }
        List<String> names = new ArrayList<>();
        String marked = QUOTED.matcher(LED.matcher(said).replaceFirst("")).replaceAll(found -> {
            names.add(found.group(1).strip());
            return MARK + Integer.toString(names.size() - 1) + MARK;
        });
        if (ONE_NAME_OR_TWO.matcher(marked).find()) {
            throw new IllegalArgumentException("\"" + text + "\" may be one name or two. Where it is one, put it in quotation marks; where they are two, write"
                    + " \"the\" before each.");
        }
        return new SettingValue.Approvers(Arrays.stream(EITHER.matcher(marked).replaceFirst("").split("\\s*[,;]?\\s+or\\s+", -1))
                .map(way -> way(way, names, text)).toList());
    }

    private static List<String> way(String words, List<String> quoted, String whole) {
        List<String> way = Arrays.stream(EITHER.matcher(words.strip()).replaceFirst("").split("\\s*[,;]?\\s+and\\s+|\\s*[,;]\\s*", -1))
                .map(name -> unmarked(name.strip(), quoted)).toList();
        if (way.stream().anyMatch(String::isBlank)) {
            throw unreadable(whole);
        }
        return way;
    }

    private static String unmarked(String name, List<String> quoted) {
        Matcher mark = Pattern.compile("^(the )?" + MARK + "(\\d+)" + MARK + "$").matcher(name);
        return mark.matches() ? (mark.group(1) == null ? "" : "the ") + quoted.get(Integer.parseInt(mark.group(2)))
                : name.replaceFirst("^The ", "the ").replaceFirst("'s$", "");
    }

    /** In one form that reads back the same. */
    static String write(List<List<String>> ways) {
        return ways.isEmpty() ? "none" : ways.stream().map(way -> way.stream().map(ApproverDomain::written).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(" or "));
    }

    private static String written(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*(?:\\b(?:and|or)\\b|[,;]).*") ? "\"" + name + "\"" : name;
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("\"" + text + "\" does not say whose approval is needed. Expected " + ACCEPTED + ".");
    }

    @Override
    public String accepted() {
        return ACCEPTED;
    }
}
