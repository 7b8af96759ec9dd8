package org.quorate.persistence.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;

/**
 * A program of its own that writes to a store as fast as it can and says what was acknowledged, until it is killed. It warms itself up on another store,
 * then waits to be told the number to begin with, so that the next one gets ready while the last one is being killed.
 */
final class KilledWriter {
    private static final int WARMING_ACTS = 5;

    private KilledWriter() {}

    /** The arguments are a store to warm up on, the store to write to, and a password or nothing. */
    public static void main(String[] arguments) throws IOException {
        StoreOptions options = StoreOptions.with(InstantSource.system()).withPassword(arguments.length > 2 ? arguments[2] : null);
        try (Store warming = Store.open(Path.of(arguments[0]), options)) {
            for (int number = 0; number < WARMING_ACTS; number++) {
                writePair(warming, number);
            }
        }
        String begin = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)).readLine();
        if (begin == null) {
            return;
        }
        Store store = Store.open(Path.of(arguments[1]), options);
        for (int number = Integer.parseInt(begin); ; number++) {
            writePair(store, number);
            System.out.println(number);
        }
    }

    private static void writePair(Store store, int number) {
        store.change("A Secretary", "Wrote " + number + ".", session -> {
            for (String half : new String[] {"first", "second"}) {
                session.people().save(new Person(new PersonId(session.ids().next()), number + " " + half, null, null, null, 0));
            }
        });
    }
}
