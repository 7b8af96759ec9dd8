package org.quorate.persistence.store;

import org.jooq.DSLContext;

/** One look at the store: everything read through it is of the same moment. Use it only inside the function it was given to. */
public class ReadSession {
    private final DSLContext database;

    ReadSession(DSLContext database) {
        this.database = database;
    }

    /** For queries. A statement that would change something is refused. */
    public DSLContext query() {
        return database;
    }

    /** This session as one that may change things, or a plain refusal when it is only for reading. */
    public WriteSession writing() {
        throw new StoreFailure(StoreFailure.Kind.READ_ONLY, "Nothing can be changed while only reading.");
    }
}
