package org.quorate.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Folders that are gone when the tests are through, for what is needed before the test itself begins. */
public final class TemporaryFolder {
    private static final Queue<Path> MADE = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> MADE.forEach(TemporaryFolder::delete)));
    }

    private TemporaryFolder() {}

    /** A new, empty folder. */
    public static Path make() {
        try {
            Path folder = Files.createTempDirectory("quorate-test");
            MADE.add(folder);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException stillInUse) {
            System.err.println("Left behind: " + folder + " (" + stillInUse.getMessage() + ")");
        }
    }
}
