package org.quorate.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a closed store under another password, or under none. The new files are made beside the old ones from the journal, compared with it, and only
 * then put in place, the journal first: whichever moment it is interrupted at, {@link #settle} finds whole files of the one kind or the other.
 */
final class Resealing {
    private Resealing() {}

    /** @param newPassword the password from now on, or null to keep the store in clear */
    static void reseal(StoreFiles files, StoreOptions options, String who, @Nullable String newPassword) throws IOException, SQLException {
        StoreFiles making = making(files);
        try {
            make(files, making, options, who, newPassword);
            Files.move(making.journal(), files.journal(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            putPapersInPlace(files, making);
            Files.move(making.database(), files.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            StoreFiles.flushFolder(files.folder());
        } catch (IOException | SQLException | RuntimeException e) {
            clearAwayUnlessBegun(making);
            throw e;
        }
    }

    /** All of it, with the old journal locked; both journals are closed again before one replaces the other, because Windows keeps an open file. */
    private static void make(StoreFiles files, StoreFiles making, StoreOptions options, String who, @Nullable String newPassword)
            throws IOException, SQLException {
        try (Journal old = Journal.open(files.journal(), options.password(), true, options.channels())) {
            settle(files);
            old.copySealedTo(making.journal(), old.heading().underPassword(newPassword));
            try (Journal made = Journal.open(making.journal(), newPassword, true, options.channels())) {
                if (!made.lastHash().equals(old.lastHash())) {
                    throw new IOException(making.journal().getFileName() + " does not end as " + files.journal().getFileName() + " does.");
                }
                PaperFiles.of(files, old.heading().seal()).copyAllTo(PaperFiles.of(making, made.heading().seal()));
                fill(made, making, options, who, whatIsDone(options.password(), newPassword));
            }
        }
    }

    private static void fill(Journal made, StoreFiles making, StoreOptions options, String who, String what) throws IOException, SQLException {
        made.append(StoreCreation.SessionRecords.actWithoutRows(made, options.clock().instant(), who, what));
        StoreCreation.rebuild(made, making);
        try (Database database = Database.open(making, made.heading().seal(), true)) {
            List<String> differences = Rows.differences(database.querying(), JournalContents.of(made, made.lastSequence()));
            if (!differences.isEmpty()) {
                throw Database.damaged("The partnership under its new password would differ from what it was: " + differences.getFirst(), null);
            }
        }
        long next = made.record(made.lastSequence()).nextNumber();
        made.append(StoreCreation.SessionRecords.closed(made, options.clock().instant(), next, making.database()));
    }

    private static String whatIsDone(@Nullable String before, @Nullable String after) {
        return after == null ? "Removed the password." : before == null ? "Protected the partnership with a password." : "Changed the password.";
    }

    // Every step may be the last one that was taken; done again, it goes on from there.
    private static void putPapersInPlace(StoreFiles files, StoreFiles making) throws IOException {
        Path replaced = files.withEnding(".resealing-replaced.papers");
        if (Files.exists(making.papers())) {
            if (Files.exists(files.papers())) {
                CopyUnpacking.remove(replaced);
                Files.move(files.papers(), replaced, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(making.papers(), files.papers(), StandardCopyOption.ATOMIC_MOVE);
            StoreFiles.flushFolder(files.folder());
        }
        CopyUnpacking.remove(replaced);
    }

    /** Finishes what was interrupted while being put in place, or clears away what had not got so far. Only with the journal locked. */
    static void settle(StoreFiles files) throws IOException {
        StoreFiles making = making(files);
        if (Files.exists(making.journal())) {
            clearAway(making);
        } else if (Files.exists(making.database())) {
            putPapersInPlace(files, making);
            Files.move(making.database(), files.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            StoreFiles.flushFolder(files.folder());
        }
    }

    static boolean needsSettling(StoreFiles files) {
        return Files.exists(making(files).journal()) || Files.exists(making(files).database());
    }

    private static void clearAwayUnlessBegun(StoreFiles making) throws IOException {
        if (Files.exists(making.journal())) {
            clearAway(making);
        }
    }

    // The database goes first: left alone, it would be taken for one whose journal is in place already.
    private static void clearAway(StoreFiles making) throws IOException {
        Files.deleteIfExists(making.database());
        CopyUnpacking.remove(making.papers());
        Files.deleteIfExists(making.journal());
    }

    private static StoreFiles making(StoreFiles files) {
        return new StoreFiles(files.withEnding(".resealing"));
    }
}
