package org.quorate.app.partnership;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.quorate.app.acting.Acting;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

/** A real store in a temporary folder, on 1 February 2027. */
public record OpenStore(Store store, Acting acting) implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    public static OpenStore in(Path folder) {
        return in(folder, TODAY);
    }

    public static OpenStore in(Path folder, LocalDate today) {
        Clock clock = Clock.fixed(Instant.parse(today + "T10:00:00Z"), Acting.ZONE);
        return new OpenStore(Store.create(folder.resolve("northfield"), StoreOptions.with(clock)), new Acting(() -> "Sam Secretary", clock));
    }

    @Override
    public void close() {
        store.close();
    }
}
