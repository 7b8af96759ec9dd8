package org.quorate.model.charter;

import java.util.List;

/**
 * Members counted together apart from the others: those of a constituency, of a side, or with a role, or of any of several.
 *
 * @param anyOf the keys of constituencies, sides and roles; whoever is of one of them belongs to it
 */
public record Bloc(List<String> anyOf) {

    public Bloc {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("A group of members needs a name.");
        }
    }

    /** As a rule writes it: "local-authority or nhs". */
    public String text() {
        return String.join(" or ", anyOf);
    }
}
