package org.quorate.app.opening;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.quorate.app.acting.Acting;
import org.quorate.model.calendar.DayText;
import org.quorate.persistence.store.HighWater;
import org.quorate.persistence.store.Store;

/**
 * Remembers in the person's data folder how far each store had come when it was last seen here, and says on opening when one has gone back. A
 * database and its journal that were put back together agree with each other, so nothing in the store itself could tell. Not for the window's thread.
 */
public final class SeenStores {
    private static final Pattern BETWEEN = Pattern.compile(" ");
    private static final int PARTS = 3;

    private final Path file;
    private final Acting acting;

    /** @param file made when something is first remembered */
    public SeenStores(Path file, Acting acting) {
        this.file = file;
        this.acting = acting;
    }

    /** What a person should know before working on: nothing while the store holds all that was seen of it, or was never seen here. */
    public synchronized Optional<String> goneBack(Store store) {
        HighWater now = store.highWater();
        String kept = read().getProperty(key(store, now));
        List<String> parts = kept == null ? List.of() : BETWEEN.splitAsStream(kept).toList();
        if (store.readOnly() || parts.size() != PARTS) {
            return Optional.empty();
        }
        HighWater seen = new HighWater(now.store(), Long.parseLong(parts.get(0)), parts.get(1));
        if (store.holds(seen)) {
            return Optional.empty();
        }
        String when = DayText.of(LocalDate.parse(parts.get(2)));
        long lacking = seen.sequence() - now.sequence() + 1;
        return Optional.of(lacking > 0
                ? "This is an older state of the partnership than the one last seen here on " + when + ": at least " + lacking
                        + (lacking == 1 ? " record is" : " records are") + " missing from its journal. If it was put back on purpose, all is well; if not,"
                        + " close it and put the newer files back."
                : "The partnership was put back to an older state and changed since, so it is not a continuation of what was last seen here on " + when
                        + ". If that was on purpose, all is well; if not, close it and look for the newer files.");
    }

    /** Remembers how far the store has come; what was seen of it before no longer counts. */
    public synchronized Store remember(Store store) {
        if (!store.readOnly()) {
            HighWater now = store.highWater();
            Properties all = read();
            all.setProperty(key(store, now), String.join(" ", String.valueOf(now.sequence()), now.hash(), acting.today().toString()));
            write(all);
        }
        return store;
    }

    /** A copy that was restored elsewhere has a history of its own from then on. */
    private static String key(Store store, HighWater now) {
        return now.store() + "@" + store.files().base();
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("What was last seen of each partnership cannot be read: " + file, unreadable);
            }
        }
        return all;
    }

    private void write(Properties all) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                all.store(writer, null);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("What was seen of the partnership cannot be kept in " + file, unwritable);
        }
    }
}
