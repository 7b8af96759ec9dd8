package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Domain;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/**
 * Answers for settings that are open, one reading at a time. The evaluation is run again and again; each run asks for settings in an order fixed by
 * the answers
 * so far, and the next run differs from the last in its latest open answer, until every combination that can matter has been seen.
 */
public final class OpenReadings {

    /** One way an open setting might read. */
    public record Candidate(String label, SettingValue value) {
    }

    /** The reading taken for a setting in one run. */
    public record Taken(String path, String label) {
    }

    private static final class Open {
        private final String path;
        private final int place;
        private final List<Candidate> candidates;
        private int index;

        private Open(String path, int place, List<Candidate> candidates) {
            this.path = path;
            this.place = place;
            this.candidates = candidates;
        }

        private String label() {
            return candidates.get(index).label();
        }
    }

    /**
     * A point of the evaluation from which only its key, and the earlier answers that are asked for again, decide what follows. What follows is tried
     * once; another run that comes to the same point has nothing new to find.
     */
    static final class Point {
        private final Object key;
        private final int depth;
        private final int from;
        private int to;
        private final Map<Open, String> asksAgain = new LinkedHashMap<>();

        private Point(Object key, int depth, int from) {
            this.key = key;
            this.depth = depth;
            this.from = from;
        }

        /** How many answers had been given when it was reached. */
        int depth() {
            return depth;
        }

        /** The first run that went on from here. */
        int from() {
            return from;
        }

        /** The run after the last that went on from here. */
        int to() {
            return to;
        }
    }

    private final List<Open> trail = new ArrayList<>();
    private final Map<String, Open> askedInRun = new HashMap<>();
    private final List<Point> path = new ArrayList<>();
    private final Map<Object, List<Point>> explored = new HashMap<>();
    private int depth;
    private int passed;
    private int run;
    private @Nullable Point known;

    /** The value of a setting, or the reading this run takes for it when it is open. */
    public SettingValue ask(Setting setting, Supplier<List<Candidate>> candidates) {
        SettingValue value = setting.value();
        if (value != null) {
            return value;
        }
        Open asked = askedInRun.get(setting.path());
        if (asked == null) {
            asked = depth < trail.size() ? trail.get(depth) : opened(setting, candidates);
            askedInRun.put(setting.path(), asked);
            depth++;
        } else {
            noteAskedAgain(asked);
        }
        return asked.candidates.get(asked.index).value();
    }

    private void noteAskedAgain(Open asked) {
        for (Point point : path.subList(0, passed)) {
            if (asked.place < point.depth) {
                point.asksAgain.put(asked, asked.label());
            }
        }
    }

    /**
     * Marks a point of the evaluation. True when an earlier run has been here, so that this one may end: {@link #known()} says where.
     *
     * @param key everything the rest of the evaluation uses of what was found so far
     */
    boolean reached(Object key) {
        if (passed < path.size()) {
            passed++;
            return false;
        }
        for (Point point : explored.getOrDefault(key, List.of())) {
            if (point.asksAgain.entrySet().stream().allMatch(asked -> takes(asked.getKey().path, asked.getValue()))) {
                point.asksAgain.keySet().forEach(asked -> noteAskedAgain(Objects.requireNonNull(askedInRun.get(asked.path))));
                known = point;
                return true;
            }
        }
        path.add(new Point(key, depth, run));
        passed++;
        return false;
    }

    private boolean takes(String asked, String label) {
        Open open = askedInRun.get(asked);
        return open != null && open.label().equals(label);
    }

    /** The point at which this run ended because what follows is known, or null. */
    @Nullable Point known() {
        return known;
    }

    /** As {@link #ask}, where the readings of an open setting are the choices it accepts; empty when it is open and nobody can list its readings. */
    public Optional<SettingValue> choose(Setting setting) {
        Domain domain = setting.topic().domain();
        boolean listed = !setting.isSilent() || !setting.readings().isEmpty() || !domain.choices().isEmpty();
        return listed ? Optional.of(ask(setting, () -> domain.choices().stream().map(choice -> new Candidate(choice.word(), domain.read(choice.word())))
                .toList())) : Optional.empty();
    }

    private Open opened(Setting setting, Supplier<List<Candidate>> candidates) {
        List<Candidate> readings = setting.readings().isEmpty() ? candidates.get()
                : setting.readings().stream().map(reading -> new Candidate(reading.text(), reading)).toList();
        Open open = new Open(setting.path(), trail.size(), readings);
        trail.add(open);
        return open;
    }

    /** What this run took, in the order it was asked. */
    List<Taken> taken() {
        return trail.subList(0, depth).stream().map(open -> new Taken(open.path, open.label())).toList();
    }

    /** Moves to the next combination; false when all have been seen. */
    boolean next() {
        run++;
        known = null;
        while (!trail.isEmpty()) {
            Open last = trail.getLast();
            if (last.index + 1 < last.candidates.size()) {
                last.index++;
                leave(trail.size());
                askedInRun.clear();
                depth = 0;
                passed = 0;
                return true;
            }
            trail.removeLast();
        }
        leave(0);
        return false;
    }

    /** Leaves the points that were reached with an answer that changes now: all that follows from them has been tried. */
    private void leave(int answers) {
        while (!path.isEmpty() && path.getLast().depth >= answers) {
            Point left = path.removeLast();
            left.to = run;
            explored.computeIfAbsent(left.key, key -> new ArrayList<>()).add(left);
        }
    }
}
