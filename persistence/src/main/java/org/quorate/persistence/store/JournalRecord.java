package org.quorate.persistence.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of the journal: an act of a person, or the opening or closing of the store. It is also the entry of the audit trail.
 *
 * @param sequence counts from 1 without gaps
 * @param previousHash the hash of the record before (of the heading for the first)
 * @param hash the SHA-256 of this record, in hexadecimal
 * @param at when, in UTC
 * @param kind what sort of record
 * @param who who did it, as stated
 * @param what what was done, in a plain sentence
 * @param nextNumber the next free identity after this record
 * @param fileState for a closing record how the database file was left; otherwise null
 * @param rows what it did to each row
 */
public record JournalRecord(
        long sequence,
        String previousHash,
        String hash,
        Instant at,
        Kind kind,
        String who,
        String what,
        long nextNumber,
        @Nullable FileState fileState,
        List<RowChange> rows) {

    /** What sort of record this is. */
    public enum Kind {
        /** Something a person did. */
        ACT,
        /** The store was opened for writing. */
        OPENED,
        /** The store was closed in good order. */
        CLOSED
    }

    /**
     * How the database file was left on closing.
     *
     * @param length its length in bytes
     * @param sha256 the hash of its content, in hexadecimal
     */
    public record FileState(long length, String sha256) {}

    /** Keeps its own copy of the rows. */
    public JournalRecord {
        rows = List.copyOf(rows);
    }
}
