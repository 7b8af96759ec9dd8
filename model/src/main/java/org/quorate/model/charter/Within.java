package org.quorate.model.charter;

import java.util.List;

/**
 * The groups in which a condition must hold, each counted on its own.
 *
 * @param blocs the groups
 * @param atLeast in how many of them it must hold, from 1 to all
 */
public record Within(List<Bloc> blocs, int atLeast) {

    public Within {
        blocs = List.copyOf(blocs);
        if (blocs.isEmpty() || atLeast < 1 || atLeast > blocs.size()) {
            throw new IllegalArgumentException("A condition holds within at least one and at most " + blocs.size() + " of the groups named, not "
                    + atLeast + ".");
        }
    }

    /** Whether it must hold in every one of them. */
    public boolean inEach() {
        return atLeast == blocs.size();
    }
}
