package org.quorate.persistence.store;

/** A change was made to something that has itself changed, or gone, since it was read. Nothing was written. */
public final class StaleChange extends StoreFailure {
    private static final long serialVersionUID = 1L;

    /** Says in plain words what happened and what to do. */
    public StaleChange(String message) {
        super(Kind.STALE, message);
    }
}
