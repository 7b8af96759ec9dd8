package org.quorate.app.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.decision.DecisionService;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.store.CopyProgress;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreFailure;
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

    /** @param password what the person typed, or null where nothing was asked for yet */
    public Store open(Path path, @Nullable String password) {
        return Store.open(path, options(password));
    }

    public Store openCopy(Path copy, @Nullable String password) {
        return Store.openCopy(copy, options(password).forReadingOnly());
    }

    /** Opens the demonstration partnership, making it on the first run. */
    public Store openDemonstration(Path path, @Nullable String password) {
        if (StoreFiles.of(path).anyExists()) {
            return open(path, password);
        }
        makeFolder(path);
        return demonstration.make(path, options(password), acting);
    }

    /** Makes a store that holds a partnership with this name and nothing more yet; encrypted when a password is given. */
    public Store create(Path path, String name, String office, @Nullable String password) {
        Partnership partnership = new Partnership(name, office, 0);
        makeFolder(path);
        Store store = Store.create(path, options(password));
        store.change(acting.name(), "Created the partnership " + name, session -> session.profile().save(partnership));
        return store;
    }

    /** Makes a store from a copy. The copy is opened first, so that nothing is put anywhere before its password is known to be right. */
    public Store restore(Path copy, Path to, @Nullable String password) {
        openCopy(copy, password).close();
        makeFolder(to);
        Store.restore(copy, to);
        return open(to, password);
    }

    /** Makes a store from the journal of one whose database is damaged; the damaged files stay as they are. */
    public Store rebuild(Path damaged, Path to, @Nullable String password) {
        Store.rebuild(damaged, to, options(password));
        return open(to, password);
    }

    /**
     * Puts a closed store under another password and opens it again. When that fails it is as it was.
     *
     * @param present the password it has now; empty for none
     * @param chosen the one from now on; empty for none
     */
    public void changePassword(Path path, String present, String chosen) {
        Store.changePassword(path, options(orNone(present)), acting.name(), orNone(chosen));
    }

    /** The first line of a file that holds nothing but a password. */
    public static String passwordIn(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().filter(line -> !line.isEmpty())
                    .orElseThrow(() -> new IllegalArgumentException("The password file " + file + " is empty; its first line holds the password."));
        }
    }

    private static @Nullable String orNone(String password) {
        return password.isEmpty() ? null : password;
    }

    /** Writes the whole partnership into one file. One that is there, which the person was asked about, is replaced only by a whole new one. */
    public void backUp(Store store, Path file, CopyProgress progress) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            store.backup(draft, progress);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The copy cannot be put into " + file, unwritable);
        }
    }

    /** The place asked for, or where a partnership lies there already, the first free one beside it: "northfield", "northfield-2". */
    public static Path freePlace(Path wanted) {
        Path free = wanted;
        for (int number = 2; StoreFiles.of(free).anyExists(); number++) {
            free = wanted.resolveSibling(wanted.getFileName() + "-" + number);
        }
        return free;
    }

    /** The copy of this store that was kept last, if any. */
    public static Optional<KeptCopy> latestCopy(Path path) {
        StoreFiles files = StoreFiles.of(path);
        if (!Files.isDirectory(files.backups())) {
            return Optional.empty();
        }
        try (Stream<Path> copies = Files.list(files.backups())) {
            return copies.filter(copy -> String.valueOf(copy.getFileName()).matches(Pattern.quote(files.name()) + "-[0-9-]+\\.quorate"))
                    .map(copy -> new KeptCopy(copy, changedAt(copy)))
                    .max(Comparator.comparing(KeptCopy::madeAt));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of copies cannot be read: " + files.backups(), unreadable);
        }
    }

    /** A copy made on closing, and when. */
    public record KeptCopy(Path file, Instant madeAt) {}

    /**
     * Reads once what the registers read first, so that the classes behind it are loaded before somebody goes there: the first query of a process
     * otherwise takes many times as long as the next. A store that was closed in the meantime needs none of it.
     *
     * @return the same store
     */
    public Store makeReady(Store store) {
        try {
            store.read(session -> session.decisions().lines(0, DecisionService.FIRST_ROWS));
            store.read(session -> session.actions().all());
        } catch (StoreFailure failure) {
            if (failure.kind() != StoreFailure.Kind.CLOSED) {
                throw failure;
            }
        }
        return store;
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
        return latestCopy(store.files().base()).map(latest -> Duration.between(latest.madeAt(), acting.clock().instant()));
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

    private StoreOptions options(@Nullable String password) {
        return StoreOptions.with(acting.clock()).keepingBackups(BACKUPS_KEPT).withPassword(password);
    }
}
