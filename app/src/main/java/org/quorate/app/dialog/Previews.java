package org.quorate.app.dialog;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies of documents made only to be looked at, and their opening. They may hold confidential business, so they lie in one folder of this run
 * that only its owner may read, and go when the partnership is closed; those of a run that was cut off go at the next start. A file that another
 * program holds open stays until then.
 */
public final class Previews implements DocumentOpener, AutoCloseable {
    private static final String PREFIX = "quorate-preview";
    private static final String IN_USE = ".in-use";

    private final Path temporary;
    private final DocumentOpener opener;
    private final Removal removal;
    private @Nullable Run run;
    private int made;

    /** The folder of a run, locked while the run goes on. */
    private record Run(Path folder, FileChannel lock) {}

    /** Removes one file or empty folder. */
    @FunctionalInterface
    interface Removal {
        /** @throws IOException where it cannot be removed, as while another program holds it open */
        void remove(Path path) throws IOException;
    }

    /** @param temporary the folder for temporary files */
    public Previews(Path temporary, DocumentOpener opener) {
        this(temporary, opener, Files::deleteIfExists);
    }

    Previews(Path temporary, DocumentOpener opener, Removal removal) {
        this.temporary = temporary;
        this.opener = opener;
        this.removal = removal;
    }

    /** In the computer's folder for temporary files, opened as its desktop does. */
    public static Previews ofDesktop() {
        return new Previews(Path.of(System.getProperty("java.io.tmpdir")), DocumentOpener.ofDesktop());
    }

    @Override
    public boolean open(Path file) throws IOException {
        return opener.open(file);
    }

    /** A new, empty folder for one document, so that it may have the name it should have. */
    public synchronized Path folder() throws IOException {
        Run now = run;
        if (now == null) {
            now = begin();
            run = now;
        }
        return Files.createDirectory(now.folder().resolve(String.valueOf(++made)));
    }

    /** A temporary folder is made for its owner alone, wherever the file system knows owners. */
    private Run begin() throws IOException {
        Path folder = Files.createTempDirectory(temporary, PREFIX);
        FileChannel lock = FileChannel.open(folder.resolve(IN_USE), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IOException("The folder " + folder + " is in use.");
        }
        return new Run(folder, lock);
    }

    /** Removes what was made to be looked at so far. */
    public synchronized void clear() throws IOException {
        Run before = run;
        run = null;
        if (before != null) {
            before.lock().close();
            remove(before.folder());
        }
    }

    @Override
    public void close() throws IOException {
        clear();
    }

    /** Removes what earlier runs left behind; what belongs to a run that still goes on, or to somebody else, stays. */
    public void clearEarlierRuns() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(folder) && !isInUse(folder)) {
                    remove(folder);
                }
            }
        }
    }

    /** A folder without the mark is just being made, or is none of this program's. */
    private static boolean isInUse(Path folder) throws IOException {
        Path mark = folder.resolve(IN_USE);
        if (!Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(mark, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        }
    }

    /** What cannot be removed, as a document still open in another program, is passed over; the mark stays with it for the next time. */
    private void remove(Path folder) throws IOException {
        Path mark = folder.resolve(IN_USE);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return file.equals(mark) ? FileVisitResult.CONTINUE : removed(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException unread) {
                return emptied.equals(folder) ? FileVisitResult.CONTINUE : removed(emptied);
            }
        });
        try (Stream<Path> left = Files.list(folder)) {
            if (!left.allMatch(mark::equals)) {
                return;
            }
        }
        removed(mark);
        removed(folder);
    }

    private FileVisitResult removed(Path path) {
        try {
            removal.remove(path);
            return FileVisitResult.CONTINUE;
        } catch (IOException heldOpen) {
            return FileVisitResult.CONTINUE;
        }
    }
}
