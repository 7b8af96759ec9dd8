package org.quorate.model.charter;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quorate.model.partnership.SeatClass;

/** Reads what a body calls its members ("trustees in office") as "members", unless it means one constituency among several. */
final class MemberWords {

    private static final Pattern PEOPLE = Pattern.compile("(?<![\\w-])(?:charity )?(trustees?|governors?|directors?|councillors?|commissioners?"
            + "|representatives?|delegates?)(?![\\w-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED_OF =
            Pattern.compile(".*(?<!\\b(?:each|any|either|neither|both|one|most|some|\\d) )\\bof (?:(?:the|all|its|current|serving) )*", Pattern.DOTALL);
    private static final Pattern ONE_GROUP = Pattern.compile("\\b(?:unless|within|among|amongst|neither|none)\\b");

    private MemberWords() {
    }

    /** The text of a quorum or a decision rule of a body, with its people as "members" wherever all of them are meant. */
    static String plain(CharterBody body, String text) {
        return PEOPLE.matcher(text).replaceAll(found -> means(body, text, found) ? "members" : found.group());
    }

    private static boolean means(CharterBody body, String text, MatchResult found) {
        String word = found.group(1);
        if (body.blockKey(word).isEmpty() && body.blockKeys().stream().map(body::blockName).noneMatch(name -> endsIn(name, word))) {
            return true;
        }
        List<Constituency> voting = body.constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING).toList();
        String before = text.substring(0, found.start()).toLowerCase(Locale.ROOT);
        return !voting.isEmpty() && voting.stream().allMatch(one -> endsIn(one.name(), word)) && COUNTED_OF.matcher(before).matches()
                && !ONE_GROUP.matcher(before).find();
    }

    private static boolean endsIn(String name, String word) {
        String[] words = Slug.of(name).split("-", -1);
        return single(words[words.length - 1]).equals(single(word.toLowerCase(Locale.ROOT)));
    }

    private static String single(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
