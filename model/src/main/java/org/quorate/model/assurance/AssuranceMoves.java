package org.quorate.model.assurance;

import java.util.List;

/** Every move between levels of assurance on record. */
public interface AssuranceMoves {
    /** In the order they took effect. */
    List<AssuranceMove> all();

    /** Adds one; none is ever changed or taken away. */
    void add(AssuranceMove move);
}
