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
import java.util.function.Predicate;
import org.quorate.model.ruling.OpenReadings.Taken;

/** Every run of one evaluation, one for each combination of readings that can matter. */
final class Runs {

    private static final int MOST = 4_096;
    private static final int PAIRED = 200;

    /** One run and the readings it took. */
    record Run(Working working, List<Taken> taken) {
        Map<String, String> byPath() {
            Map<String, String> map = new LinkedHashMap<>();
            taken.forEach(reading -> map.put(reading.path(), reading.label()));
            return map;
        }
    }

    private final List<Run> all = new ArrayList<>();
    private boolean incomplete;

    /** Runs an evaluation under every reading. */
    static Runs of(Function<OpenReadings, Working> evaluation) {
        Runs runs = new Runs();
        OpenReadings readings = new OpenReadings();
        boolean more = true;
        while (more && runs.all.size() < MOST) {
            Working working = evaluation.apply(readings);
            runs.all.add(new Run(working, readings.taken()));
            more = readings.next();
        }
        runs.incomplete = more;
        return runs;
    }

    Working first() {
        return all.getFirst().working();
    }

    /** The value every run gives, or empty when they differ or it is null. */
    <T> Optional<T> same(Function<Working, T> figure) {
        T first = figure.apply(first());
        return all.size() == 1 || all.stream().allMatch(run -> Objects.equals(figure.apply(run.working()), first)) ? Optional.ofNullable(first)
                : Optional.empty();
    }

    /** Only the runs of some kind; empty when there are none. */
    Optional<Runs> only(Predicate<Working> kind) {
        Runs some = new Runs();
        all.stream().filter(run -> kind.test(run.working())).forEach(some.all::add);
        some.incomplete = incomplete;
        return some.all.isEmpty() ? Optional.empty() : Optional.of(some);
    }

    /** The outcome when every reading gives the same; empty too when there were more readings than could be tried. */
    Optional<Outcome> outcome() {
        return incomplete ? Optional.empty() : same(working -> working.outcome);
    }

    /** Every open setting that was asked about. */
    Set<String> asked() {
        Set<String> paths = new LinkedHashSet<>();
        all.forEach(run -> run.taken().forEach(reading -> paths.add(reading.path())));
        return paths;
    }

    /** The open settings on which something depends: two runs that differ in nothing else differ in it. */
    Set<String> decisive(Function<Working, ?> figure) {
        if (incomplete) {
            return asked();
        }
        Set<String> decisive = all.size() <= PAIRED ? byPairs(figure) : Set.of();
        return decisive.isEmpty() ? bySets(figure) : inOrderAsked(decisive);
    }

    private Set<String> byPairs(Function<Working, ?> figure) {
        Set<String> decisive = new LinkedHashSet<>();
        List<Map<String, String>> maps = all.stream().map(Run::byPath).toList();
        for (int left = 0; left < all.size(); left++) {
            for (int right = left + 1; right < all.size(); right++) {
                if (!Objects.equals(figure.apply(all.get(left).working()), figure.apply(all.get(right).working()))) {
                    onlyDifference(maps.get(left), maps.get(right)).ifPresent(decisive::add);
                }
            }
        }
        return decisive;
    }

    private static Optional<String> onlyDifference(Map<String, String> left, Map<String, String> right) {
        String found = null;
        for (Map.Entry<String, String> entry : left.entrySet()) {
            String other = right.get(entry.getKey());
            if (other != null && !other.equals(entry.getValue())) {
                if (found != null) {
                    return Optional.empty();
                }
                found = entry.getKey();
            }
        }
        return Optional.ofNullable(found);
    }

    private Set<String> bySets(Function<Working, ?> figure) {
        Set<String> decisive = new LinkedHashSet<>();
        for (String path : asked()) {
            long different = labels(path).stream().map(label -> outcomes(path, label, figure)).distinct().count();
            if (different > 1) {
                decisive.add(path);
            }
        }
        return decisive;
    }

    private Set<String> inOrderAsked(Set<String> paths) {
        Set<String> ordered = asked();
        ordered.retainAll(paths);
        return ordered;
    }

    /** The readings of an open setting, in the order they were tried. */
    Set<String> labels(String path) {
        Set<String> labels = new LinkedHashSet<>();
        all.forEach(run -> run.taken().stream().filter(reading -> reading.path().equals(path)).forEach(reading -> labels.add(reading.label())));
        return labels;
    }

    /** What a reading gives in all the runs that took it. */
    Set<Object> outcomes(String path, String label, Function<Working, ?> figure) {
        Set<Object> outcomes = new LinkedHashSet<>();
        Taken wanted = new Taken(path, label);
        all.stream().filter(run -> run.taken().contains(wanted)).forEach(run -> outcomes.add(figure.apply(run.working())));
        return outcomes;
    }

    /** Each reading of the decisive settings with the outcome it gives, or "silent" when that still depends on another. */
    List<Reading> readings(Set<String> decisive) {
        List<Reading> readings = new ArrayList<>();
        for (String path : decisive) {
            Set<String> labels = labels(path);
            if (QuorumReadings.areRanges(labels)) {
                readings.addAll(new QuorumReadings(path, all).all());
                continue;
            }
            for (String label : labels) {
                Set<Object> outcomes = outcomes(path, label, working -> working.outcome.word());
                readings.add(new Reading(path, label, outcomes.size() == 1 ? outcomes.iterator().next().toString() : Outcome.SILENT.word()));
            }
        }
        return readings;
    }
}
