package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The answers an evaluation gives, one for each combination of the readings of what is open.
 *
 * @param <T> the answer
 * @param runs every run, in the order tried; at least one
 * @param complete whether every combination was tried
 */
public record EveryReading<T>(List<Run<T>> runs, boolean complete) {

    private static final int MOST = 4_096;
    private static final int PAIRED = 200;

    /**
     * One answer and the readings it took.
     *
     * @param answer what came out
     * @param taken the readings taken, path to reading, in the order asked
     */
    public record Run<T>(T answer, Map<String, String> taken) {
    }

    public EveryReading {
        runs = List.copyOf(runs);
    }

    /** Runs an evaluation under every reading. */
    public static <T> EveryReading<T> of(Function<OpenReadings, T> evaluation) {
        List<Run<T>> runs = new ArrayList<>();
        OpenReadings readings = new OpenReadings();
        boolean more = true;
        while (more && runs.size() < MOST) {
            T answer = evaluation.apply(readings);
            Map<String, String> taken = new LinkedHashMap<>();
            readings.taken().forEach(reading -> taken.put(reading.path(), reading.label()));
            runs.add(new Run<>(answer, taken));
            more = readings.next();
        }
        return new EveryReading<>(runs, !more);
    }

    /** The answer of the first run. */
    public T first() {
        return runs.getFirst().answer();
    }

    /** Whether every reading gives the same figure. */
    public boolean agree(Function<T, ?> figure) {
        Object first = figure.apply(first());
        return complete && runs.stream().allMatch(run -> Objects.equals(figure.apply(run.answer()), first));
    }

    /** Every open setting that was asked about, in the order asked. */
    public Set<String> asked() {
        Set<String> paths = new LinkedHashSet<>();
        runs.forEach(run -> paths.addAll(run.taken().keySet()));
        return paths;
    }

    /** The open settings on which the figure depends: two runs that differ in nothing else differ in it. */
    public Set<String> decisive(Function<T, ?> figure) {
        Set<String> asked = asked();
        if (!complete) {
            return asked;
        }
        Set<String> found = runs.size() <= PAIRED ? byPairs(figure) : Set.of();
        asked.removeIf(path -> found.isEmpty() ? given(path, figure).values().stream().distinct().count() < 2 : !found.contains(path));
        return asked;
    }

    private Set<String> byPairs(Function<T, ?> figure) {
        Set<String> decisive = new LinkedHashSet<>();
        for (int left = 0; left < runs.size(); left++) {
            for (int right = left + 1; right < runs.size(); right++) {
                if (!Objects.equals(figure.apply(runs.get(left).answer()), figure.apply(runs.get(right).answer()))) {
                    onlyDifference(runs.get(left).taken(), runs.get(right).taken()).ifPresent(decisive::add);
                }
            }
        }
        return decisive;
    }

    private static Optional<String> onlyDifference(Map<String, String> left, Map<String, String> right) {
        List<String> different = left.entrySet().stream().filter(entry -> right.containsKey(entry.getKey()) && !entry.getValue().equals(right.get(entry
                .getKey()))).map(Map.Entry::getKey).toList();
        return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
    }

    /** What each reading of an open setting gives, over all the runs that took it. */
    public <F> Map<String, Set<F>> given(String path, Function<T, F> figure) {
        Map<String, Set<F>> given = new LinkedHashMap<>();
        runs.stream().filter(run -> run.taken().containsKey(path)).forEach(run -> given.computeIfAbsent(Objects.requireNonNull(run.taken().get(path)),
                key -> new LinkedHashSet<>()).add(figure.apply(run.answer())));
        return given;
    }
}
