package org.quorate.persistence.importing;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem of a file, so that a person sees all of them at once. */
final class Problems {
    private final List<ImportProblem> found = new ArrayList<>();

    void add(Spot spot, String text) {
        found.add(new ImportProblem(spot, text));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void orRefuse() {
        if (!found.isEmpty()) {
            throw new ImportRefused(found);
        }
    }
}
