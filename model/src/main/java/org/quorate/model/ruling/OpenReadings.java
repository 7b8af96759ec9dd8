package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/**
 * Answers for settings that are open, one reading at a time. The evaluation is run again and again; each run asks for settings in an order fixed by
 * the answers
 * so far, and the next run differs from the last in its latest open answer, until every combination that can matter has been seen.
 */
final class OpenReadings {

    /** One way an open setting might read. */
    record Candidate(String label, SettingValue value) {
    }

    /** The reading taken for a setting in one run. */
    record Taken(String path, String label) {
    }

    private static final class Open {
        private final String path;
        private final List<Candidate> candidates;
        private int index;

        private Open(String path, List<Candidate> candidates) {
            this.path = path;
            this.candidates = candidates;
        }
    }

    private final List<Open> trail = new ArrayList<>();
    private final Map<String, Open> askedInRun = new HashMap<>();
    private int depth;

    /** The value of a setting, or the reading this run takes for it when it is open. */
    SettingValue ask(Setting setting, Supplier<List<Candidate>> candidates) {
        SettingValue value = setting.value();
        if (value != null) {
            return value;
        }
        Open asked = askedInRun.get(setting.path());
        if (asked == null) {
            asked = depth < trail.size() ? trail.get(depth) : opened(setting, candidates);
            askedInRun.put(setting.path(), asked);
            depth++;
        }
        return asked.candidates.get(asked.index).value();
    }

    private Open opened(Setting setting, Supplier<List<Candidate>> candidates) {
        List<Candidate> readings = setting.readings().isEmpty() ? candidates.get()
                : setting.readings().stream().map(reading -> new Candidate(reading.text(), reading)).toList();
        Open open = new Open(setting.path(), readings);
        trail.add(open);
        return open;
    }

    /** What this run took, in the order it was asked. */
    List<Taken> taken() {
        return trail.subList(0, depth).stream().map(open -> new Taken(open.path, open.candidates.get(open.index).label())).toList();
    }

    /** Moves to the next combination; false when all have been seen. */
    boolean next() {
        while (!trail.isEmpty()) {
            Open last = trail.getLast();
            if (last.index + 1 < last.candidates.size()) {
                last.index++;
                askedInRun.clear();
                depth = 0;
                return true;
            }
            trail.removeLast();
        }
        return false;
    }
}
