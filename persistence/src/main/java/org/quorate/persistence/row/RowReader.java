package org.quorate.persistence.row;

import org.jooq.DSLContext;

/** Reads rows; everything read through one is of the same moment. */
public interface RowReader {
    /** For queries. A statement that would change something is refused. */
    DSLContext query();

    /** The same rows, open to change, or a plain refusal when they are only to be read. */
    RowWriter writing();
}
