package org.quorate.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.decision.DecisionService;
import org.quorate.app.demonstration.Demonstration;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

/** How long the register of 100,000 decisions takes to show its first rows, and to be read whole behind them. */
final class DecisionRegisterFigure implements Figure {
    private static final int ROUNDS = 51;
    private static final int MOST_MILLIS = 50;

    @Override
    public String name() {
        return "register";
    }

    @Override
    public Iterable<String> measure() throws IOException {
        Path folder = Files.createTempDirectory("register");
        Acting acting = new Acting(() -> "A Secretary", Clock.fixed(Instant.parse("2027-01-18T12:00:00Z"), Acting.ZONE));
        StoreOptions options = StoreOptions.with(acting.clock());
        Demonstration.create(folder.resolve("large"), options, acting, true).close();
        try (Store store = Store.open(folder.resolve("large"), options)) {
            DecisionService service =
                    new DecisionService(store, acting, new CharterService(store, acting), new Rulings(new EnglishBankHolidays()));
            // Every round starts elsewhere, because the database gives back its last answer to the same question.
            double cold = millis(() -> service.first());
            double[] warm = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                int offset = round;
                warm[round] = millis(() -> service.page(offset, DecisionService.FIRST_ROWS));
            }
            Arrays.sort(warm);
            int[] rows = new int[1];
            double whole = millis(() -> rows[0] = service.all().size());
            return List.of(
                    line("first 100 rows, just opened", cold, "aim below " + MOST_MILLIS + " ms"),
                    line("100 rows, median of " + ROUNDS, warm[ROUNDS / 2], "aim below " + MOST_MILLIS + " ms"),
                    line("all " + rows[0] + " rows, behind the first", whole, "in the background"));
        } finally {
            remove(folder);
        }
    }

    private static String line(String what, double millis, String beside) {
        return String.format(Locale.ROOT, "%-40s %8.1f ms   (%s)", what, millis, beside);
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
