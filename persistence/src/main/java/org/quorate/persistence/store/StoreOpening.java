package org.quorate.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens a store and compares the database with the journal before anyone sees a row. What the database lost is put back from the journal and said;
 * anything that cannot be explained is refused.
 */
final class StoreOpening {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private final StoreFiles files;
    private final StoreOptions options;
    private final List<String> notices = new ArrayList<>();

    StoreOpening(StoreFiles files, StoreOptions options) {
        this.files = files;
        this.options = options;
    }

    /** The open parts of a store that agree with each other. */
    record Opened(Journal journal, Database database, StoreMark mark, List<String> notices) {}

    /** The store cannot be opened to read only before it has been put right, which takes opening it for writing. */
    private static final class NeedsRepair extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Opened open() throws IOException, SQLException {
        try {
            return openOnce();
        } catch (NeedsRepair e) {
            StoreOptions forWriting = new StoreOptions(options.clock(), options.password(), false, 0, options.channels());
            Opened repaired = new StoreOpening(files, forWriting).openOnce();
            new ActWriter(files, options.clock(), repaired).close();
            notices.addAll(repaired.notices());
            return openOnce();
        }
    }

    private Opened openOnce() throws IOException, SQLException {
        if (!files.anyExists()) {
            throw new StoreFailure(StoreFailure.Kind.MISSING, "There is no partnership called " + files.name() + " in " + files.folder() + ".");
        }
        Journal journal = Journal.open(files.journal(), options.password(), !options.readOnly(), options.channels());
        Database database = null;
        try {
            if (Resealing.needsSettling(files)) {
                refuseIfReadOnly();
                Resealing.settle(files);
            }
            prepare(journal);
            database = Database.open(files, journal.heading().seal(), options.readOnly());
            StoreMark mark = markThatBelongs(journal, database);
            if (mark.schemaVersion() < Schema.CURRENT) {
                database.close();
                upgrade(journal);
                database = Database.open(files, journal.heading().seal(), false);
                mark = mark.atSchema(Schema.CURRENT);
                mark.write(database.changing());
                database.commit();
            }
            if (actsBehind(journal, mark) > 1) {
                database.close();
                rebuildInPlace(journal, actsBehind(journal, mark));
                database = Database.open(files, journal.heading().seal(), false);
                mark = markThatBelongs(journal, database);
            }
            mark = catchUp(journal, database, mark);
            requireSameCounts(database, mark);
            return new Opened(journal, database, mark, List.copyOf(notices));
        } catch (IOException | SQLException | RuntimeException e) {
            letGo(journal, database, e);
            throw e;
        }
    }

    private static void letGo(Journal journal, @Nullable Database database, Exception failure) throws IOException {
        if (database != null) {
            try {
                database.close();
            } catch (StoreFailure second) {
                failure.addSuppressed(second);
            }
        }
        journal.close();
    }

    /** Before the database file is touched: is it as it was left, and does the journal end with a whole record? */
    private void prepare(Journal journal) throws IOException, SQLException {
        boolean changedAtRest = changedAtRest(journal);
        if (changedAtRest || journal.torn()) {
            long behind;
            try (Database looked = Database.open(files, journal.heading().seal(), true)) {
                behind = actsBehind(journal, markThatBelongs(journal, looked));
            } catch (StoreFailure failure) {
                // The lock on the journal is ours, so no other Quorate has it open; a damaged file that could not be opened once stays locked in the program.
                throw changedAtRest && failure.kind() == StoreFailure.Kind.IN_USE ? changedByOthers(failure) : failure;
            }
            if (changedAtRest && behind == 0) {
                throw changedByOthers(null);
            }
            refuseIfReadOnly();
            if (changedAtRest) {
                rebuildInPlace(journal, behind);
            }
        }
        if (journal.torn()) {
            Path kept = journal.cutTornEnd(files.withEnding(".journal.unfinished-" + stamp()));
            notices.add("The last change was never finished and was left out; its beginning is kept in " + kept.getFileName() + ".");
        }
        if (!options.readOnly()) {
            long next = journal.lastSequence() == 0 ? 1 : journal.record(journal.lastSequence()).nextNumber();
            journal.append(StoreCreation.SessionRecords.opened(journal, options.clock().instant(), next));
        }
    }

    private StoreFailure changedByOthers(@Nullable Throwable cause) {
        return Database.damaged(files.database().getFileName() + " was changed by something other than Quorate since it was last closed.", cause);
    }

    private boolean changedAtRest(Journal journal) throws IOException {
        if (journal.lastSequence() == 0 || !Files.isRegularFile(files.database())) {
            return false;
        }
        JournalRecord.FileState left = journal.record(journal.lastSequence()).fileState();
        return left != null && (Files.size(files.database()) != left.length() || !Sha256.of(files.database()).equals(left.sha256()));
    }

    private StoreMark markThatBelongs(Journal journal, Database database) throws IOException {
        StoreMark mark = readMark(database);
        if (mark.schemaVersion() > Schema.CURRENT) {
            throw new StoreFailure(StoreFailure.Kind.NEWER, files.name() + " was last used with a newer version of Quorate. Install that version to open it.");
        }
        if (mark.sequence() > journal.lastSequence()) {
            throw new StoreFailure(StoreFailure.Kind.DAMAGED, files.journal().getFileName() + " is shorter than it was: the database holds "
                    + (mark.sequence() - journal.lastSequence()) + " later changes. Put the right journal back, or restore a backup.");
        }
        if (!journal.hashAt(mark.sequence()).equals(mark.hash())) {
            throw new StoreFailure(StoreFailure.Kind.DAMAGED, files.database().getFileName() + " and " + files.journal().getFileName()
                    + " do not belong together. Put back the file that was exchanged, or restore a backup.");
        }
        return mark;
    }

    private StoreMark readMark(Database database) {
        try {
            return StoreMark.read(database.querying());
        } catch (org.jooq.exception.DataAccessException e) {
            throw Database.damaged(files.database().getFileName() + " is damaged: its tables cannot be read.", e);
        } catch (StoreFailure e) {
            throw Database.damaged(files.database().getFileName() + " is damaged. " + e.getMessage(), e);
        }
    }

    private static long actsBehind(Journal journal, StoreMark mark) throws IOException {
        long behind = 0;
        for (long sequence = mark.sequence() + 1; sequence <= journal.lastSequence(); sequence++) {
            behind += journal.record(sequence).kind() == JournalRecord.Kind.ACT ? 1 : 0;
        }
        return behind;
    }

    private void upgrade(Journal journal) throws IOException {
        refuseIfReadOnly();
        Files.createDirectories(files.backups());
        Path kept = files.backups().resolve(files.name() + "-before-upgrade-" + stamp() + ".quorate");
        Files.deleteIfExists(kept);
        StoreCopy.writeClosed(files, kept);
        CopyUnpacking.verify(kept);
        Database.upgrade(files, journal.heading().seal());
        notices.add("The partnership was brought to this version of Quorate. A copy of it as it was is kept as " + kept.getFileName() + ".");
    }

    private StoreMark catchUp(Journal journal, Database database, StoreMark from) throws IOException, SQLException {
        StoreMark mark = from;
        if (actsBehind(journal, mark) == 0) {
            return mark;
        }
        refuseIfReadOnly();
        for (long sequence = from.sequence() + 1; sequence <= journal.lastSequence(); sequence++) {
            JournalRecord record = journal.record(sequence);
            record.rows().forEach(change -> Rows.apply(database.changing(), change));
            mark = mark.after(record);
        }
        mark.write(database.changing());
        database.commit();
        notices.add("The last change had not reached the database when the program stopped, and was put back from the journal.");
        return mark;
    }

    private void rebuildInPlace(Journal journal, long behind) throws IOException, SQLException {
        refuseIfReadOnly();
        StoreFiles making = new StoreFiles(files.withEnding(".rebuilding"));
        StoreCreation.rebuild(journal, making);
        Path kept = files.withEnding(".mv.db.as-found-" + stamp());
        Files.copy(files.database(), kept, StandardCopyOption.REPLACE_EXISTING);
        Files.move(making.database(), files.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        StoreFiles.flushFolder(files.folder());
        notices.add("The database file had lost the last " + behind + (behind == 1 ? " change" : " changes")
                + ", and was rebuilt from the journal. Nothing is missing; the file as it was found is kept as " + kept.getFileName() + ".");
    }

    private void requireSameCounts(Database database, StoreMark mark) {
        if (!Rows.counts(database.querying()).equals(mark.rowCounts())) {
            throw Database.damaged(files.database().getFileName() + " does not hold as many rows as it should.", null);
        }
    }

    private void refuseIfReadOnly() {
        if (options.readOnly()) {
            throw new NeedsRepair();
        }
    }

    private String stamp() {
        return STAMP.format(options.clock().instant());
    }
}
