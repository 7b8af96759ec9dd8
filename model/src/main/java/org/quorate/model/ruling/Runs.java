package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.ruling.OpenReadings.Taken;

/** Every run of one evaluation, one for each combination of readings that can matter. */
final class Runs {

    private static final int MOST = 262_144;
    private static final int PAIRED = 200;

    /**
     * One run and the readings it took.
     *
     * @param known where it ended because what follows was known from earlier runs, or null when it went to its end
     */
    record Run(Working working, List<Taken> taken, OpenReadings.@Nullable Point known) {
    }

    /** A run as if it had gone to its end. */
    private record Whole(Map<String, String> taken, Working working) {
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
            OpenReadings.Point known = readings.known();
            Working whole = known == null ? working : runs.all.get(known.from()).working().inRoomOf(working);
            runs.all.add(new Run(whole, readings.taken(), known));
            more = readings.next();
        }
        runs.incomplete = more;
        return runs;
    }

    /** How many runs it took. */
    int number() {
        return all.size();
    }

    /** The figures of every run. */
    Stream<Working> workings() {
        return all.stream().map(Run::working);
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

    /** The greatest number any run gives. */
    int most(ToIntFunction<Working> figure) {
        return all.stream().mapToInt(run -> figure.applyAsInt(run.working())).max().orElse(0);
    }

    /** Only the runs of some kind; empty when there are none. */
    Optional<Runs> only(Predicate<Working> kind) {
        Runs some = new Runs();
        all.stream().filter(run -> kind.test(run.working())).forEach(run -> some.all.add(new Run(run.working(), run.taken(), null)));
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
        List<Whole> wholes = new ArrayList<>();
        boolean few = all.stream().allMatch(run -> expand(run, 0, Map.of(), wholes));
        Set<String> decisive = few ? byPairs(wholes, figure) : Set.of();
        return decisive.isEmpty() ? bySets(figure) : inOrderAsked(decisive);
    }

    /** Every way in which a run goes on to its end; false when there are too many to compare one by one. */
    private boolean expand(Run run, int from, Map<String, String> before, List<Whole> wholes) {
        Map<String, String> taken = new LinkedHashMap<>(before);
        run.taken().subList(from, run.taken().size()).forEach(reading -> taken.put(reading.path(), reading.label()));
        OpenReadings.Point known = run.known();
        if (known == null) {
            wholes.add(new Whole(taken, run.working()));
            return wholes.size() <= PAIRED;
        }
        return all.subList(known.from(), known.to()).stream().allMatch(next -> expand(next, known.depth(), taken, wholes));
    }

    private static Set<String> byPairs(List<Whole> wholes, Function<Working, ?> figure) {
        Set<String> decisive = new LinkedHashSet<>();
        for (int left = 0; left < wholes.size(); left++) {
            for (int right = left + 1; right < wholes.size(); right++) {
                if (!Objects.equals(figure.apply(wholes.get(left).working()), figure.apply(wholes.get(right).working()))) {
                    onlyDifference(wholes.get(left).taken(), wholes.get(right).taken()).ifPresent(decisive::add);
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
        all.stream().filter(run -> run.taken().contains(wanted)).forEach(run -> addValues(run, figure, outcomes, new HashSet<>()));
        return outcomes;
    }

    /** What a run gives, or all that follows from where it ended. */
    private void addValues(Run run, Function<Working, ?> figure, Set<Object> values, Set<OpenReadings.Point> seen) {
        OpenReadings.Point known = run.known();
        if (known == null) {
            values.add(figure.apply(run.working()));
        } else if (seen.add(known)) {
            all.subList(known.from(), known.to()).forEach(next -> addValues(next, figure, values, seen));
        }
    }

    /** The words of every outcome that follows where some of the readings taken are of a kind. */
    Set<Object> outcomesWhere(Predicate<Taken> kind) {
        Set<Object> outcomes = new LinkedHashSet<>();
        all.stream().filter(run -> run.taken().stream().anyMatch(kind))
                .forEach(run -> addValues(run, working -> working.outcome.word(), outcomes, new HashSet<>()));
        return outcomes;
    }

    /** Each reading of the decisive settings with the outcome it gives, or "silent" when that still depends on another. */
    List<Reading> readings(Set<String> decisive) {
        List<Reading> readings = new ArrayList<>();
        for (String path : decisive) {
            Set<String> labels = labels(path);
            if (QuorumReadings.areRanges(labels)) {
                readings.addAll(new QuorumReadings(path, this).all());
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
