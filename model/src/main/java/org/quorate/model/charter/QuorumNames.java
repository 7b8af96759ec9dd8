package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the constituencies, sides and roles of whom somebody has to be there for a quorum. */
final class QuorumNames {

    private QuorumNames() {
    }

    /** One name, or several joined by "or", of which a member of any will do; refuses anything else. */
    static List<String> read(RuleReader reader, CharterBody body) {
        Optional<String> first = reader.name();
        if (first.isEmpty()) {
            throw QuorumGrammar.notUnderstood(reader, body);
        }
        List<String> names = new ArrayList<>(List.of(first.get()));
        int mark = reader.mark();
        while (reader.take("or")) {
            reader.skip("a", "an", "the", "from");
            Optional<String> next = reader.name();
            if (next.isEmpty()) {
                reader.back(mark);
                return names;
            }
            names.add(next.get());
            mark = reader.mark();
        }
        if (reader.take("( or", "( or the", ", or failing them the", ", or in their absence the", ", or in his or her absence the")) {
            boolean bracket = reader.said(mark, mark + 1).equals("(");
            reader.skip("a", "an", "the");
            Optional<String> next = reader.name();
            if (next.isPresent() && (!bracket || reader.take(")"))) {
                names.add(next.get());
                return names;
            }
            reader.back(mark);
        }
        return names;
    }

    /** "At least one of the Mayor and the Deputy Mayor", of whom either will do. */
    static void also(RuleReader reader, List<String> names) {
        int mark = reader.mark();
        while (reader.take(", and", "and", ",")) {
            reader.skip("the");
            Optional<String> next = reader.name();
            if (next.isEmpty()) {
                reader.back(mark);
                return;
            }
            names.add(next.get());
            mark = reader.mark();
        }
    }
}
