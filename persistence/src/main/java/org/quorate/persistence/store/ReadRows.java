package org.quorate.persistence.store;

import org.jooq.DSLContext;
import org.quorate.persistence.row.RowReader;
import org.quorate.persistence.row.RowWriter;

/** Rows that are only looked at. */
record ReadRows(DSLContext query) implements RowReader {
    @Override
    public RowWriter writing() {
        throw new StoreFailure(StoreFailure.Kind.READ_ONLY, "Nothing can be changed while only reading.");
    }
}
