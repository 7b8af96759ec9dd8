package org.quorate.persistence.store;

import java.util.Set;

/**
 * A notice that something was written, for those who show it.
 *
 * @param sequence the journal record of the act
 * @param what the act in a plain sentence
 * @param tables the tables whose rows changed
 */
public record Change(long sequence, String what, Set<String> tables) {
    /** Keeps its own copy. */
    public Change {
        tables = Set.copyOf(tables);
    }
}
