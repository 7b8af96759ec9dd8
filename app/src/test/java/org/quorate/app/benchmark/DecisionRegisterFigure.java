package org.quorate.app.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.decision.DecisionService;
import org.quorate.app.demonstration.Demonstration;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

/**
 * How long the register of 100,000 decisions takes to show its first rows, in a fresh process and in one that has been at work, and to be read whole
 * behind them. The fresh processes take turns: in half of them the registers were made ready beside Home, as the window does.
 */
final class DecisionRegisterFigure implements Figure {
    private static final String DAY = "2027-01-18T12:00:00Z";
    private static final int PROCESSES = 5;
    private static final int ROUNDS = 51;
    private static final int MOST_MILLIS = 50;

    @Override
    public String name() {
        return "register";
    }

    @Override
    public Iterable<String> measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("register");
        try {
            return measure(folder.resolve("large"));
        } finally {
            remove(folder);
        }
    }

    private static List<String> measure(Path large) throws IOException, InterruptedException {
        Acting acting = new Acting(() -> "A Secretary", Clock.fixed(Instant.parse(DAY), Acting.ZONE));
        StoreOptions options = StoreOptions.with(acting.clock());
        Demonstration.create(large, options, acting, true).close();
        List<String> lines = new ArrayList<>(inFreshProcesses(large));
        try (Store store = Store.open(large, options)) {
            DecisionService service =
                    new DecisionService(store, acting, new CharterService(store, acting), new Rulings(new EnglishBankHolidays()));
            // Every round starts elsewhere, because the database gives back its last answer to the same question.
            double[] warm = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                int offset = round;
                warm[round] = millis(() -> service.page(offset, DecisionService.FIRST_ROWS));
            }
            Arrays.sort(warm);
            int[] rows = new int[1];
            double whole = millis(() -> rows[0] = service.all().size());
            lines.add(line("100 rows, median of " + ROUNDS, warm[ROUNDS / 2], "aim below " + MOST_MILLIS + " ms"));
            lines.add(line("all " + rows[0] + " rows, behind the first", whole, "in the background"));
        }
        return lines;
    }

    private static List<String> inFreshProcesses(Path large) throws IOException, InterruptedException {
        Map<String, List<Double>> found = new LinkedHashMap<>();
        for (int round = 0; round < PROCESSES; round++) {
            for (String how : List.of("not made ready", FirstPage.READY)) {
                fresh(large, how).forEach((mark, millis) -> found.computeIfAbsent(mark + ", " + how, key -> new ArrayList<>()).add(millis));
            }
        }
        List<String> lines = new ArrayList<>();
        found.forEach((what, times) -> {
            times.sort(Comparator.naturalOrder());
            String beside = "fresh process, median of %d: %.1f to %.1f".formatted(PROCESSES, times.getFirst(), times.getLast());
            lines.add(line(what, times.get(PROCESSES / 2), what.startsWith("first") ? beside + "; aim below " + MOST_MILLIS + " ms" : beside));
        });
        return lines;
    }

    private static Map<String, Double> fresh(Path large, String how) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "@" + Path.of("app", "src", "launcher", "java-options"), "-classpath",
                System.getProperty("java.class.path"), FirstPage.class.getName(), large.toString(), DAY, how)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, Double> times = new LinkedHashMap<>();
        try (BufferedReader output = process.inputReader()) {
            output.lines().filter(line -> line.startsWith(Marks.SIGN)).map(line -> line.split(" "))
                    .forEach(words -> times.put(words[1], Long.parseLong(words[2]) / 1e3));
        }
        process.waitFor();
        return times;
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
