package org.quorate.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the files of a new store under other names and puts them in place whole, so that a half-made store is never met. */
final class StoreCreation {
    private StoreCreation() {}

    static void create(StoreFiles files, StoreOptions options) throws IOException, SQLException {
        refuseExisting(files);
        Files.createDirectories(files.folder());
        StoreFiles making = new StoreFiles(files.withEnding(".creating"));
        Files.deleteIfExists(making.database());
        Files.deleteIfExists(making.journal());
        Instant now = options.clock().instant();
        JournalHeading heading = JournalHeading.create(now, options.password());
        try (Journal journal = Journal.create(making.journal(), heading, options.channels())) {
            emptyDatabase(making, heading, 0, heading.hash());
            journal.append(SessionRecords.closed(journal, now, 1, making.database()));
        }
        Files.createDirectories(files.papers());
        Files.move(making.journal(), files.journal(), StandardCopyOption.ATOMIC_MOVE);
        Files.move(making.database(), files.database(), StandardCopyOption.ATOMIC_MOVE);
        StoreFiles.flushFolder(files.folder());
    }

    static void refuseExisting(StoreFiles files) {
        if (files.anyExists()) {
            throw new StoreFailure(StoreFailure.Kind.EXISTS, "There is already a partnership called " + files.name() + " in " + files.folder()
                    + ". Choose another name, or open that one.");
        }
    }

    private static void emptyDatabase(StoreFiles at, JournalHeading heading, long sequence, String hash) throws SQLException {
        try (Database database = Database.create(at, heading.seal())) {
            new StoreMark(Schema.CURRENT, sequence, hash, 1, Map.of()).write(database.changing());
            database.commit();
            database.shutdown(false);
        }
    }

    /** Makes a database file from nothing but the journal's row images. */
    static void rebuild(Journal journal, StoreFiles into) throws IOException, SQLException {
        Files.deleteIfExists(into.database());
        try (Database database = Database.create(into, journal.heading().seal())) {
            StoreMark mark = new StoreMark(Schema.CURRENT, 0, journal.heading().hash(), 1, Map.of());
            for (long sequence = 1; sequence <= journal.lastSequence(); sequence++) {
                JournalRecord record = journal.record(sequence);
                record.rows().forEach(change -> Rows.apply(database.changing(), change));
                mark = mark.after(record);
            }
            mark.write(database.changing());
            database.commit();
            database.shutdown(false);
        }
    }

    /** Makes a whole new store from the journal of another, which stays as it is. */
    static void rebuildAs(StoreFiles from, StoreFiles to, StoreOptions options) throws IOException, SQLException {
        refuseExisting(to);
        Files.createDirectories(to.folder());
        StoreFiles making = new StoreFiles(to.withEnding(".rebuilding"));
        Files.deleteIfExists(making.journal());
        try (Journal source = Journal.open(from.journal(), options.password(), false, options.channels())) {
            rebuild(source, making);
            source.copyWholeRecordsTo(making.journal());
        }
        try (Journal copied = Journal.open(making.journal(), options.password(), true, options.channels())) {
            long next = copied.lastSequence() == 0 ? 1 : copied.record(copied.lastSequence()).nextNumber();
            copied.append(SessionRecords.closed(copied, options.clock().instant(), next, making.database()));
        }
        copyPapers(from, to);
        Files.move(making.journal(), to.journal(), StandardCopyOption.ATOMIC_MOVE);
        Files.move(making.database(), to.database(), StandardCopyOption.ATOMIC_MOVE);
        StoreFiles.flushFolder(to.folder());
    }

    private static void copyPapers(StoreFiles from, StoreFiles to) throws IOException {
        Files.createDirectories(to.papers());
        if (!Files.isDirectory(from.papers())) {
            return;
        }
        try (Stream<Path> papers = Files.list(from.papers())) {
            for (Path paper : papers.filter(Files::isRegularFile).toList()) {
                Files.copy(paper, to.papers().resolve(paper.getFileName()));
            }
        }
    }

    /** Records that are about the store itself and change no rows. */
    static final class SessionRecords {
        private static final String WHO = "Quorate";

        private SessionRecords() {}

        static JournalText.Line opened(Journal journal, Instant at, long nextNumber) {
            return line(journal, at, JournalRecord.Kind.OPENED, WHO, "Opened the partnership.", nextNumber, null);
        }

        static JournalText.Line closed(Journal journal, Instant at, long nextNumber, Path database) throws IOException {
            return line(journal, at, JournalRecord.Kind.CLOSED, WHO, "Closed the partnership.", nextNumber,
                    new JournalRecord.FileState(Files.size(database), Sha256.of(database)));
        }

        static JournalText.Line actWithoutRows(Journal journal, Instant at, String who, String what) throws IOException {
            long next = journal.lastSequence() == 0 ? 1 : journal.record(journal.lastSequence()).nextNumber();
            return line(journal, at, JournalRecord.Kind.ACT, RowValues.keepable(who), what, next, null);
        }

        private static JournalText.Line line(Journal journal, Instant at, JournalRecord.Kind kind, String who, String what, long nextNumber,
                JournalRecord.@Nullable FileState state) {
            return JournalText.write(new JournalRecord(journal.lastSequence() + 1, journal.lastHash(), "", at, kind, who, what, nextNumber, state, List.of()));
        }
    }
}
