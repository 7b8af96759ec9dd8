package org.quorate.app.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreFiles;
import org.quorate.persistence.store.StoreOptions;

/** Opens, makes and restores stores. Nothing here may run on the window's thread. */
public final class OpeningService {
    private static final int BACKUPS_KEPT = 5;

    private final Acting acting;
    private final StoreMaker demonstration;

    /** Makes a new store with something in it and leaves it open. */
    @FunctionalInterface
    public interface StoreMaker {
        Store make(Path path, StoreOptions options, Acting acting);
    }

    /** @param demonstration makes the fictional partnership */
    public OpeningService(Acting acting, StoreMaker demonstration) {
        this.acting = acting;
        this.demonstration = demonstration;
    }

    /**
     * What the frame says about an open partnership.
     *
     * @param name the partnership's own name, or the store's while it has none
     * @param store as in "northfield, this computer"
     * @param charter the version in force today, or null when none was adopted
     * @param backupAge how long ago a copy was last kept, or null when there is none
     */
    public record Standing(String name, String store, @Nullable AdoptedCharter charter, @Nullable Duration backupAge) {}

    public Store open(Path path) {
        return Store.open(path, options());
    }

    public Store openCopy(Path copy) {
        return Store.openCopy(copy, options().forReadingOnly());
    }

    /** Opens the demonstration partnership, making it on the first run. */
    public Store openDemonstration(Path path) {
        if (StoreFiles.of(path).anyExists()) {
            return open(path);
        }
        makeFolder(path);
        return demonstration.make(path, options(), acting);
    }

    /** Makes a store that holds a partnership with this name and nothing more yet. */
    public Store create(Path path, String name, String office) {
        Partnership partnership = new Partnership(name, office, 0);
        makeFolder(path);
        Store store = Store.create(path, options());
        store.change(acting.name(), "Created the partnership " + name, session -> session.profile().save(partnership));
        return store;
    }

    public Store restore(Path copy, Path to) {
        makeFolder(to);
        Store.restore(copy, to);
        return open(to);
    }

    public Standing standing(Store store) {
        return store.read(session -> standing(session, store));
    }

    private Standing standing(ReadSession session, Store store) {
        String file = store.files().name();
        String name = session.profile().find().map(Partnership::name).orElse(file);
        String where = store.readOnly() ? ", read only" : ", this computer";
        AdoptedCharter charter = session.charters().inForceOn(acting.today()).orElse(null);
        return new Standing(name, file + where, charter, backupAge(store).orElse(null));
    }

    private Optional<Duration> backupAge(Store store) {
        Path folder = store.files().backups();
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Instant now = acting.clock().instant();
        try (Stream<Path> copies = Files.list(folder)) {
            return copies.filter(copy -> String.valueOf(copy.getFileName()).startsWith(store.files().name() + "-"))
                    .map(OpeningService::changedAt)
                    .max(Comparator.naturalOrder())
                    .map(latest -> Duration.between(latest, now));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of copies cannot be read: " + folder, unreadable);
        }
    }

    private static Instant changedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A copy cannot be read: " + file, unreadable);
        }
    }

    /** A name for the store's files that every computer takes, as in "northfield-health-and-care". */
    public static String fileName(String partnership) {
        String plain = partnership.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "partnership" : plain;
    }

    private static void makeFolder(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The folder cannot be made: " + path.toAbsolutePath().getParent(), unwritable);
        }
    }

    private StoreOptions options() {
        return StoreOptions.with(acting.clock()).keepingBackups(BACKUPS_KEPT);
    }
}
