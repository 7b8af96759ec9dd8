package org.quorate.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.quorate.app.acting.Acting;
import org.quorate.app.demonstration.Demonstration;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

/** Stores of the demonstration partnership: made once for each moment and copied, because making one takes several times as long as opening it. */
public final class DemonstrationStores {
    private static final Map<Instant, Path> MADE = new ConcurrentHashMap<>();

    private DemonstrationStores() {}

    /** The demonstration as it stands on the acting person's day, in an open store of its own at that place. */
    public static Store at(Path place, Acting acting) {
        Path made = MADE.computeIfAbsent(acting.clock().instant(), instant -> make(acting));
        try (Stream<Path> files = Files.walk(made)) {
            List<Path> all = files.toList();
            for (Path one : all) {
                String name = made.relativize(one).toString().replaceFirst("^northfield", place.getFileName().toString());
                Path copy = place.toAbsolutePath().getParent().resolve(name);
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Store.open(place, StoreOptions.with(acting.clock()));
    }

    private static Path make(Acting acting) {
        Path folder = TemporaryFolder.make();
        Demonstration.create(folder.resolve("northfield"), StoreOptions.with(acting.clock()), acting).close();
        return folder;
    }
}
