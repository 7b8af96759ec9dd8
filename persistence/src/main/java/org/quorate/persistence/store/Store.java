package org.quorate.persistence.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.quorate.model.paper.AttachedFile;

/**
 * One partnership's store, open. Everything that changes it goes through one queue, one act at a time: the rows, then the journal on the disk, then the
 * database, then the answer. Looking is free for several at once and never waits for a change.
 *
 * <p>No method that waits may be called on the window's own thread; the asynchronous ones may.
 */
public final class Store implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Store.class.getName());
    private final StoreFiles files;
    private final StoreOptions options;
    private volatile ActWriter writer;
    private boolean writtenBefore;
    private final List<String> notices;
    private final @Nullable Path removedOnClosing;
    private final StoreThreads threads = new StoreThreads();
    private final Queue<Database.Reader> idle = new ConcurrentLinkedQueue<>();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    private Store(StoreFiles files, StoreOptions options, StoreOpening.Opened opened, @Nullable Path removedOnClosing) throws IOException {
        this.files = files;
        this.options = options;
        this.removedOnClosing = removedOnClosing;
        writer = new ActWriter(files, options.clock(), opened);
        notices = opened.notices();
    }

    /** Makes a new store of this name and opens it. An existing one is never touched. */
    public static Store create(Path path, StoreOptions options) {
        StoreFiles files = StoreFiles.of(path);
        return DiskWork.explained(files, () -> {
            StoreCreation.create(files, options);
            return opened(files, options);
        });
    }

    /** Opens the store of this name. What had to be put right is told by {@link #notices()}. */
    public static Store open(Path path, StoreOptions options) {
        StoreFiles files = StoreFiles.of(path);
        return DiskWork.explained(files, () -> opened(files, options));
    }

    /** Makes a new store from a copy, after verifying every hash in it. An existing store is never written over. */
    public static void restore(Path copy, Path to) {
        StoreFiles files = StoreFiles.of(to);
        DiskWork.done(files, () -> CopyUnpacking.restore(copy, files));
    }

    /** Opens a copy to read only, without putting it anywhere; what was unpacked is removed again on closing. */
    public static Store openCopy(Path copy, StoreOptions options) {
        return DiskWork.explained(StoreFiles.of(copy), () -> {
            StoreFiles files = CopyUnpacking.unpackAside(copy);
            try {
                return new Store(files, options.forReadingOnly(), new StoreOpening(files, options.forReadingOnly()).open(), files.folder());
            } catch (IOException | SQLException | RuntimeException e) {
                CopyUnpacking.remove(files.folder());
                throw e;
            }
        });
    }

    /** Makes a new store from nothing but a journal, for when the database file is lost or damaged. */
    public static void rebuild(Path damaged, Path to, StoreOptions options) {
        StoreFiles from = StoreFiles.of(damaged);
        StoreFiles files = StoreFiles.of(to);
        DiskWork.done(files, () -> StoreCreation.rebuildAs(from, files, options));
    }

    /**
     * Puts a store that is closed under another password. A copy of it as it was is kept first, it is compared with its journal, and the new files take
     * the old ones' place only once they are whole; when anything fails, the store is as it was. Copies kept before stay under the old password.
     *
     * @param options as the store is opened now, with its present password
     * @param newPassword the password from now on, or null for none
     */
    public static void changePassword(Path path, StoreOptions options, String who, @Nullable String newPassword) {
        StoreFiles files = StoreFiles.of(path);
        DiskWork.done(files, () -> {
            StoreOptions next = options.withPassword(newPassword);
            try (Store store = opened(files, options.keepingBackups(0))) {
                List<String> differences = store.check();
                if (!differences.isEmpty()) {
                    throw Database.damaged(differences.getFirst(), null);
                }
            }
            KeptCopies.add(files, options.keepingBackups(Math.max(options.backupsKept(), KeptCopies.of(files).size() + 1)));
            Resealing.reseal(files, options, who, next.password());
        });
    }

    private static Store opened(StoreFiles files, StoreOptions options) throws IOException, SQLException {
        return new Store(files, options, new StoreOpening(files, options).open(), null);
    }

    /** Where the store lies. */
    public StoreFiles files() {
        return files;
    }

    /** What was put right on opening, in plain sentences to be shown; usually empty. */
    public List<String> notices() {
        return notices;
    }

    /** Whether every change is refused. */
    public boolean readOnly() {
        return options.readOnly();
    }

    /**
     * Does one thing for a person: all of it or nothing. When this returns, it is on the disk.
     *
     * @param who who does it, as stated
     * @param what what is done, as a plain sentence for the audit trail
     * @throws StoreFailure when it could not be kept; nothing was changed
     */
    public <T extends @Nullable Object> T write(String who, String what, Function<? super WriteSession, T> act) {
        return StoreThreads.waitFor(writeLater(who, what, act));
    }

    /** Like {@link #write}, for an act with no answer. */
    public void change(String who, String what, Consumer<? super WriteSession> act) {
        StoreThreads.waitFor(changeLater(who, what, act));
    }

    /** Like {@link #change}, without waiting. */
    public CompletableFuture<Store> changeLater(String who, String what, Consumer<? super WriteSession> act) {
        return writeLater(who, what, session -> {
            act.accept(session);
            return this;
        });
    }

    /** Like {@link #write}, without waiting. */
    public <T extends @Nullable Object> CompletableFuture<T> writeLater(String who, String what, Function<? super WriteSession, T> act) {
        if (who.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("Every act needs someone who does it and a sentence that says what is done.");
        }
        return threads.toWrite(() -> perform(who, what, act));
    }

    /** Looks at the store as it is at this moment. */
    public <T extends @Nullable Object> T read(Function<? super ReadSession, T> look) {
        return StoreThreads.waitFor(readLater(look));
    }

    /** Like {@link #read}, without waiting. */
    public <T extends @Nullable Object> CompletableFuture<T> readLater(Function<? super ReadSession, T> look) {
        return threads.toRead(() -> look(look));
    }

    /** Calls back after every act, on the writing thread; the answer removes it again. */
    public Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The latest acts, newest first: who did what, when; without the rows they changed. */
    public List<JournalRecord> recentActs(int limit) {
        return StoreThreads.waitFor(threads.toWrite(() -> DiskWork.explained(files, () -> ready().journal().recentActs(limit))));
    }

    /** How far the history of this store has come. */
    public HighWater highWater() {
        return StoreThreads.waitFor(threads.toWrite(() -> ready().journal().highWater()));
    }

    /** Whether its history still holds all that was seen of it then. */
    public boolean holds(HighWater seen) {
        return StoreThreads.waitFor(threads.toWrite(() -> DiskWork.explained(files, () -> ready().journal().holds(seen))));
    }

    /** Compares every row with the journal; the answer is empty when they agree, else plain sentences that say where they differ. */
    public List<String> check() {
        return StoreThreads.waitFor(threads.toWrite(() -> DiskWork.explained(files, () -> StoreCheck.differences(files, ready()))));
    }

    /** Files kept beside it that nothing on record uses, in plain sentences; they are no fault, and nothing takes them away. */
    public List<String> unusedFiles() {
        return StoreThreads.waitFor(threads.toWrite(() -> DiskWork.explained(files, () -> StoreCheck.unusedFiles(files, writer))));
    }

    /** Writes a copy of everything to one file, while the store stays in use. */
    public void backup(Path target) {
        backup(target, CopyProgress.UNWATCHED);
    }

    /** Like {@link #backup(Path)}, telling how far it has come. */
    public void backup(Path target, CopyProgress progress) {
        StoreThreads.waitFor(threads.inTurn(() -> DiskWork.done(files, () -> StoreCopy.write(files, ready(), target, progress))));
    }

    /**
     * Takes a copy of a file to be kept beside the store, flushed to the disk before this returns. It belongs to nothing until an act names it.
     *
     * @throws StoreFailure when there is no such file, or it could not be copied
     */
    public AttachedFile keepFile(Path source) {
        threads.requireOpen();
        requireNotReadOnly();
        return DiskWork.explained(files, () -> papers().keep(source));
    }

    /** Writes the content of a file that is kept, exactly as it was attached, over whatever is at the target. */
    public void copyKeptFile(AttachedFile file, Path target) {
        threads.requireOpen();
        DiskWork.done(files, () -> papers().copyTo(file.sha256(), target));
    }

    private PaperFiles papers() {
        StoreThreads.requireNotWindow();
        return PaperFiles.of(files, writer.journal().heading().seal());
    }

    /** Whether a password is needed to open it. */
    public boolean isProtected() {
        return options.password() != null;
    }

    /** Whether this is the password it was opened with. */
    public boolean wasOpenedWith(String password) {
        return password.equals(options.password());
    }

    private <T extends @Nullable Object> T perform(String who, String what, Function<? super WriteSession, T> act) {
        requireNotReadOnly();
        ActWriter.Done<T> done = ready().perform(who, what, act);
        Change change = done.change();
        if (change != null) {
            listeners.forEach(listener -> listener.accept(change));
        }
        return done.answer();
    }

    /** Whoever carries out acts; after a failure of the disk on files opened anew, and compared as on any opening, so that nobody has to close the window. */
    private ActWriter ready() {
        return writer.isStopped() ? comeBack() : writer;
    }

    private synchronized ActWriter comeBack() {
        if (!writer.isStopped()) {
            return writer;
        }
        writtenBefore |= writer.hasWritten();
        try {
            writer.letGo();
        } catch (IOException | StoreFailure broken) {
            LOG.log(Level.WARNING, "The files could not be let go in good order after a failure", broken);
        }
        idle.clear();
        try {
            writer = new ActWriter(files, options.clock(), new StoreOpening(files, options).open());
            return writer;
        } catch (IOException | SQLException | RuntimeException failed) {
            throw new StoreFailure(StoreFailure.Kind.CLOSED, "The partnership can be used no further since the disk failed, so that what it has is not lost."
                    + " Make room on the disk and try again, or close it and open it again.", failed);
        }
    }

    private void requireNotReadOnly() {
        if (options.readOnly()) {
            throw new StoreFailure(StoreFailure.Kind.READ_ONLY,
                    "This is open to read only. To make changes, restore the copy, or open the partnership itself.");
        }
    }

    private <T extends @Nullable Object> T look(Function<? super ReadSession, T> look) {
        ActWriter at = ready();
        Database.Reader free = idle.poll();
        Database.Reader reader = free == null ? at.database().newReader() : free;
        try {
            T answer = reader.read(look);
            if (at == writer) {
                idle.add(reader);
            } else {
                reader.discard();
            }
            return answer;
        } catch (RuntimeException | Error e) {
            // Not used again, because the failure may lie in the connection.
            try {
                reader.discard();
            } catch (DataAccessException broken) {
                e.addSuppressed(broken);
            }
            if (at.isStopped() && e instanceof DataAccessException) {
                throw new StoreFailure(StoreFailure.Kind.CLOSED, "The disk failed meanwhile. Make room on it and try again.", e);
            }
            throw e;
        }
    }

    /** Finishes what is waiting, closes the files in good order and keeps a copy when something was written. */
    @Override
    public void close() {
        threads.end(() -> DiskWork.done(files, this::end));
    }

    private void end() throws IOException, SQLException {
        if (options.readOnly()) {
            writer.database().close();
            writer.journal().close();
        } else if ((writer.close() || (writtenBefore && !writer.isStopped())) && options.backupsKept() > 0) {
            KeptCopies.add(files, options);
        }
        if (removedOnClosing != null) {
            CopyUnpacking.remove(removedOnClosing);
        }
    }
}
