package org.quorate.persistence.store;

import org.quorate.model.Identities;
import org.quorate.persistence.row.RowWriter;

/** One thing a person does: one transaction and one record of the journal. What is saved through its ports is kept together or not at all. */
public final class WriteSession extends ReadSession {
    private final RowWriter writing;

    WriteSession(RowWriter rows) {
        super(rows);
        writing = rows;
    }

    @Override
    RowWriter rows() {
        return writing;
    }

    /** Identities for what is new: each number once, ever. */
    public Identities ids() {
        return writing::nextNumber;
    }
}
