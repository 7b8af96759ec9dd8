package org.quorate.model.charter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what might be written where a rule is not understood: a few forms only, and the names the body has. */
final class RuleHint {

    private static final int SHORTEST = 4;

    private RuleHint() {
    }

    /** Why a rule is refused: the words that are not understood, and what might stand there. */
    static String rule(RuleReader reader, CharterBody body) {
        String forms = reader.isAtStart(reader.furthest())
                ? "A rule says how many of whom, such as \"a simple majority of votes cast\", \"at least two thirds of members in office\", \"at least 9 for\","
                        + " \"consensus, else …\" or \"the chair decides\"."
                : reader.isAsking() ? "There a rule says of whom, such as \"members present and voting\", \"votes cast\", \"members in office\" or \"seats\"."
                : "There a rule may go on with \"and …\", \"including at least 1 …\", \"within each of …\", \"unless any of … votes against\" or \", else …\".";
        return reader.notUnderstood("a way of deciding") + some(reader, body) + " " + forms + names(body);
    }

    /** Why a quorum is refused: the words that are not understood, and what might stand there. */
    static String quorum(RuleReader reader, CharterBody body) {
        String forms = reader.isAtStart(reader.furthest())
                ? "A quorum says how many, such as \"5\", \"one third of members in office\", \"the greater of 3 and a quarter of seats\" or \"those present\"."
                : "There a quorum may go on with \"including 1 …\", \"including each of …\", \"of whom at most 2 are …\" or \"subject to a minimum of 3\".";
        return reader.notUnderstood("a quorum") + some(reader, body) + " " + forms + names(body);
    }

    /** What a word such as "governors" leaves open where some constituencies are of governors and others are not. */
    private static String some(RuleReader reader, CharterBody body) {
        String word = reader.stoppedAt();
        List<String> called = word.length() < SHORTEST ? List.of() : body.constituencies().stream().map(Constituency::name)
                .filter(name -> RuleTokens.single(name.toLowerCase(Locale.ROOT)).endsWith(" " + RuleTokens.single(word))).toList();
        return called.isEmpty() ? "" : " \"" + word + "\" may be all who vote or only " + String.join(", ", called)
                + ": write \"members\" for all, or the names of"
                + " those that are meant.";
    }

    private static String names(CharterBody body) {
        List<String> names = body.blockKeys().stream().map(body::blockName).toList();
        return (names.isEmpty() ? "" : " " + body.name() + " has " + names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "))
                + ".");
    }
}
