package org.quorate.model.charter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The groups of members of a body that a rule may name: its constituencies, and the chair. */
final class Electorates {

    private static final String CHAIR = "chair";

    private Electorates() {
    }

    /** The key of the group a name means, or empty when the body has none of that name. */
    static Optional<String> keyOf(CharterBody body, String name) {
        return body.constituency(name).map(Constituency::key).or(() -> name.equals(CHAIR) ? Optional.of(CHAIR) : Optional.empty());
    }

    /** The keys a rule may name. */
    static List<String> keys(CharterBody body) {
        return Stream.concat(body.constituencies().stream().map(Constituency::key), Stream.of(CHAIR)).toList();
    }
}
