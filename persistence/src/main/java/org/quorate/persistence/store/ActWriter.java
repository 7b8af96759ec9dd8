package org.quorate.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Carries out acts one after the other; used by one thread only. */
final class ActWriter {
    private static final long COMPACT_FROM_BYTES = 16L << 20;
    private final StoreFiles files;
    private final InstantSource clock;
    private final Journal journal;
    private final Database database;
    private final long lengthAtOpening;
    private StoreMark mark;
    private boolean written;
    private volatile @Nullable StoreFailure stopped;

    ActWriter(StoreFiles files, InstantSource clock, StoreOpening.Opened opened) throws IOException {
        this.files = files;
        this.clock = clock;
        journal = opened.journal();
        database = opened.database();
        mark = opened.mark();
        lengthAtOpening = Files.size(files.database());
    }

    /** An act's answer and, when it changed something, the notice of it. */
    record Done<T extends @Nullable Object>(T answer, @Nullable Change change) {}

    <T extends @Nullable Object> Done<T> perform(String who, String what, Function<? super WriteSession, T> act) {
        Instant now = clock.instant();
        RowChanges rows = new RowChanges(database.querying(), database.changing(), mark.nextNumber());
        T answer;
        JournalText.Line line;
        StoreMark next;
        try {
            answer = act.apply(new WriteSession(rows));
            if (rows.changes().isEmpty()) {
                database.rollback();
                return new Done<>(answer, null);
            }
            JournalRecord unhashed = record(who, what, now, rows, "");
            line = JournalText.write(unhashed);
            next = mark.after(record(who, what, now, rows, line.hash()));
            next.write(database.changing());
        } catch (DataAccessException e) {
            takeBack(e);
            throw stopped == null ? e : new StoreFailure(StoreFailure.Kind.NOT_WRITTEN, "The change could not be written to "
                    + files.database().getFileName() + " and was not made. Check that there is room on the disk, then try again.", e);
        } catch (RuntimeException | Error e) {
            takeBack(e);
            throw e;
        }
        keep(line);
        mark = next;
        written = true;
        return new Done<>(answer, Change.of(next.sequence(), what, rows.changes()));
    }

    private JournalRecord record(String who, String what, Instant now, RowChanges rows, String hash) {
        return new JournalRecord(journal.lastSequence() + 1, journal.lastHash(), hash, now, JournalRecord.Kind.ACT,
                RowValues.keepable(who), RowValues.keepable(what), rows.numberAfter(), null, rows.changes());
    }

    /** The journal first, then the database: whatever happens between, the journal can put back what the database lacks. */
    private void keep(JournalText.Line line) {
        try {
            journal.append(line);
        } catch (IOException e) {
            StoreFailure failure = new StoreFailure(StoreFailure.Kind.NOT_WRITTEN, "The change could not be written to " + files.journal().getFileName()
                    + " and was not made. Check that there is room on the disk, then try again.", e);
            takeBack(failure);
            if (e.getSuppressed().length > 0) {
                stopped = failure;
            }
            throw failure;
        }
        try {
            database.commit();
        } catch (SQLException e) {
            StoreFailure failure = new StoreFailure(StoreFailure.Kind.NOT_WRITTEN, "The database could not finish the change, though the journal has it. "
                    + "Check the room on the disk: with the next change it will be there too.", e);
            stopped = failure;
            throw failure;
        }
    }

    private void takeBack(Throwable failure) {
        try {
            database.rollback();
        } catch (StoreFailure second) {
            stopped = second;
            failure.addSuppressed(second);
        }
    }

    /** Whether nothing more can be kept before the files are opened anew. */
    boolean isStopped() {
        return stopped != null;
    }

    /** Whether anything was written since the files were opened. */
    boolean hasWritten() {
        return written;
    }

    /** Lets go of the files as they are; what the database lacks, the journal has. */
    void letGo() throws IOException {
        try (journal) {
            database.close();
        }
    }

    Journal journal() {
        return journal;
    }

    Database database() {
        return database;
    }

    StoreMark mark() {
        return mark;
    }

    /** Ends in good order and notes how the database file was left; the answer says whether anything was written since opening. */
    boolean close() throws IOException, SQLException {
        try (Journal ended = journal) {
            if (stopped != null) {
                database.close();
                return false;
            }
            database.shutdown(worthCompacting());
            ended.append(StoreCreation.SessionRecords.closed(ended, clock.instant(), mark.nextNumber(), files.database()));
            return written;
        } catch (DataAccessException e) {
            throw new IOException("The database could not be closed.", e);
        }
    }

    private boolean worthCompacting() throws IOException {
        long length = Files.size(files.database());
        return length > COMPACT_FROM_BYTES && length > lengthAtOpening + lengthAtOpening / 2;
    }
}
