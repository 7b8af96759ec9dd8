package org.quorate.model.charter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which words for bodies and people mean this body and all its members, and which some of them only: the council members on a board are not the board. */
final class MemberNouns {

    static final List<String> BODIES = List.of("board", "committee", "panel", "forum", "authority", "assembly", "partnership", "council");
    private static final List<String> PEOPLE = List.of("member", "trustee", "governor", "director", "councillor", "commissioner");
    private static final Pattern MEMBERS_OF_BODY = Pattern.compile("\\b(?:members|membership|number|seats) (?:of|on) (?:the|its) ("
            + String.join("|", BODIES) + ")\\b(?! of\\b)");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    private MemberNouns() {
    }

    /** Whether a body is of such a kind, or has a name that does not say of which and nobody in it who is called so. */
    static boolean isKindOf(CharterBody body, String kind) {
        List<String> words = Stream.concat(Stream.of(body.name()), body.aliases().stream()).flatMap(MemberNouns::words).toList();
        return words.contains(kind) || (!(BODIES.contains(kind) && words.stream().anyMatch(BODIES::contains))
                && body.blockKeys().stream().map(body::blockName).noneMatch(name -> has(name, kind) || has(name, kind + "s")));
    }

    /** Whether some words, in small letters, stand together in a name. */
    static boolean has(String name, String words) {
        return (" " + Slug.of(name).replace('-', ' ') + " ").contains(" " + words + " ");
    }

    /** Whether a body has its name from such people: the directors of a Board of Directors. */
    static boolean isCalledAfter(CharterBody body, String people) {
        return words(body.name()).map(RuleTokens::single).anyMatch(RuleTokens.single(people.toLowerCase(Locale.ROOT))::equals);
    }

    /** Whether people named in a text are told apart in it from others: "five members including two directors". */
    static boolean areToldApart(CharterBody body, String text, String people) {
        String one = RuleTokens.single(people.toLowerCase(Locale.ROOT));
        return PEOPLE.contains(one) && !isCalledAfter(body, people)
                && words(text).map(word -> word.equals("membership") ? "member" : RuleTokens.single(word))
                        .anyMatch(other -> !other.equals(one) && PEOPLE.contains(other));
    }

    /** "Members of the council", where that is another body. */
    static Optional<String> ofAnotherBody(CharterBody body, String text) {
        return MEMBERS_OF_BODY.matcher(text.toLowerCase(Locale.ROOT)).results().filter(found -> !isKindOf(body, found.group(1)) && !isName(body, found))
                .map(MatchResult::group).findFirst();
    }

    private static boolean isName(CharterBody body, MatchResult found) {
        return BlockWords.names(body).keySet().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(found.group()));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(NO_LETTER.split(text.toLowerCase(Locale.ROOT), -1));
    }
}
