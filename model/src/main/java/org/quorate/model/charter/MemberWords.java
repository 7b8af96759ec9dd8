package org.quorate.model.charter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.partnership.SeatClass;

/** Reads what a body calls its members ("trustees in office") as "members", unless it means one constituency among several. */
final class MemberWords {

    private static final Pattern PEOPLE = Pattern.compile("(?<![\\w-])(?:charity )?(trustees?|governors?|directors?|councillors?|commissioners?"
            + "|representatives?|delegates?)(?![\\w-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_A_KIND = Pattern.compile("(?<![\\w-])(board|committee|panel|forum|authority|assembly|partnership|council) (members?)"
            + "(?![\\w-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED_OF =
            Pattern.compile(".*(?<!\\b(?:each|any|either|neither|both|one|most|some|\\d) )\\bof (?:(?:the|all|its|current|serving) )*", Pattern.DOTALL);
    private static final Pattern AMONG = Pattern.compile("\\b(?:unless|within|among|amongst|neither|none|including|from|whom|with|each of)\\b");
    private static final Pattern ONE_GROUP = Pattern.compile("\\b(?:unless|within|among|amongst|neither|none)\\b");

    private MemberWords() {
    }

    /** The text of a quorum or a decision rule of a body, with its people as "members" wherever all of them are meant. */
    static String plain(CharterBody body, String text) {
        MemberNouns.ofAnotherBody(body, text).ifPresent(others -> {
            throw new IllegalArgumentException("\"" + others + "\" are not the members of " + body.name() + ". If they are, give it that name under"
                    + " \"aliases\";"
                    + " if they are some of its members, name their constituency or role. It has " + String.join(", ", body.blockKeys()) + ".");
        });
        String of = OF_A_KIND.matcher(withoutBody(body, text)).replaceAll(found -> !MemberNouns.isKindOf(body, found.group(1).toLowerCase(Locale.ROOT))
                || body.blockKey(found.group()).isPresent()
                || body.blockKeys().stream().map(body::blockName).anyMatch(name -> endsIn(name, found.group(1))) ? found.group() : found.group(2));
        String people = PEOPLE.matcher(of).replaceAll(found -> !MemberNouns.areToldApart(body, of, found.group(1)) && means(body, of, found)
                ? number(found.group(1)) : found.group());
        return onlyMembers(body, people);
    }

    /** The text with the name of the only constituency that votes as "members". */
    private static String onlyMembers(CharterBody body, String text) {
        List<Constituency> voting = body.constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING).toList();
        if (voting.size() != 1 || !text.toLowerCase(Locale.ROOT).contains(single(voting.getFirst().name()).toLowerCase(Locale.ROOT))) {
            return text;
        }
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(single(voting.getFirst().name())) + "s?(?![\\w-])", Pattern.CASE_INSENSITIVE).matcher(text)
                .replaceAll(found -> AMONG.matcher(text.substring(0, found.start()).toLowerCase(Locale.ROOT)).find() ? found.group() : number(found.group()));
    }

    private static String number(String word) {
        return word.toLowerCase(Locale.ROOT).endsWith("s") ? "members" : "member";
    }

    /** "Members of the Council of Governors" as "members". */
    private static String withoutBody(CharterBody body, String text) {
        if (!text.toLowerCase(Locale.ROOT).contains(body.name().toLowerCase(Locale.ROOT)) && body.aliases().isEmpty()) {
            return text;
        }
        String names = Stream.concat(Stream.of(body.name()), body.aliases().stream()).sorted(Comparator.comparingInt(name -> -name.length()))
                .map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w-])(members|membership|seats|trustees|governors|directors|councillors) (?:of|on) (?:the )?(?:" + names
                + ")(?: of the [a-z]+)?(?=$|[,;.]| (?!of\\b))", Pattern.CASE_INSENSITIVE).matcher(text).replaceAll("$1");
    }

    private static boolean means(CharterBody body, String text, MatchResult found) {
        String word = found.group(1);
        if (MemberNouns.isCalledAfter(body, word) && body.blockKey(word).isEmpty() && !endsInBlock(body, text.substring(0, found.end()))) {
            return true;
        }
        if (body.blockKey(word).isEmpty() && body.blockKeys().stream().map(body::blockName).noneMatch(name -> endsIn(name, word))) {
            return true;
        }
        List<Constituency> voting = body.constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING).toList();
        String before = text.substring(0, found.start()).toLowerCase(Locale.ROOT);
        if (voting.size() == 1 && single(Slug.of(voting.getFirst().name())).equals(single(word.toLowerCase(Locale.ROOT))) && !AMONG.matcher(before).find()) {
            return true;
        }
        return !voting.isEmpty() && voting.stream().allMatch(one -> endsIn(one.name(), word)) && COUNTED_OF.matcher(before).matches()
                && !ONE_GROUP.matcher(before).find();
    }

    /** Whether a text ends in the name of a constituency, a side or a role. */
    private static boolean endsInBlock(CharterBody body, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return BlockWords.names(body).keySet().stream().map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> small.endsWith(name) || small.endsWith(single(name)));
    }

    private static boolean endsIn(String name, String word) {
        String[] words = Slug.of(name).split("-", -1);
        return single(words[words.length - 1]).equals(single(word.toLowerCase(Locale.ROOT)));
    }

    private static String single(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
