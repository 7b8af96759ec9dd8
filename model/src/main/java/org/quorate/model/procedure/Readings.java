package org.quorate.model.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Answers for settings that are open, one reading at a time, until every combination that can matter has been seen. */
final class Readings {

    private static final int MOST = 2_048;

    private static final class Open {
        private final String path;
        private final List<String> candidates;
        private int index;

        private Open(String path, List<String> candidates) {
            this.path = path;
            this.candidates = candidates;
        }
    }

    private final List<Open> trail = new ArrayList<>();
    private int depth;

    private Readings() {
    }

    /**
     * One evaluation and the readings it took.
     *
     * @param taken each open setting that was asked about, with the reading taken
     * @param result what came of it
     */
    record Run<T>(Map<String, String> taken, T result) {
    }

    /** Evaluates under every reading. */
    static <T> List<Run<T>> all(Function<Readings, T> evaluation) {
        Readings readings = new Readings();
        List<Run<T>> runs = new ArrayList<>();
        boolean more = true;
        while (more && runs.size() < MOST) {
            readings.depth = 0;
            T result = evaluation.apply(readings);
            runs.add(new Run<>(readings.taken(), result));
            more = readings.next();
        }
        return runs;
    }

    /** The text of a setting, or of the reading this run takes while it is open. */
    String ask(Setting setting, List<String> candidates) {
        SettingValue value = setting.value();
        if (value != null) {
            return value.text();
        }
        for (Open open : trail.subList(0, depth)) {
            if (open.path.equals(setting.path())) {
                return open.candidates.get(open.index);
            }
        }
        if (depth == trail.size()) {
            trail.add(new Open(setting.path(), setting.readings().isEmpty() ? candidates : setting.readings().stream().map(SettingValue::text).toList()));
        }
        Open open = trail.get(depth);
        depth++;
        return open.candidates.get(open.index);
    }

    /** The word chosen of a setting with a list of choices. */
    String ask(Setting setting) {
        return ask(setting, setting.topic().domain().choices().stream().map(Choice::word).toList());
    }

    private Map<String, String> taken() {
        Map<String, String> taken = new LinkedHashMap<>();
        trail.subList(0, depth).forEach(open -> taken.put(open.path, open.candidates.get(open.index)));
        return taken;
    }

    private boolean next() {
        while (!trail.isEmpty()) {
            Open last = trail.getLast();
            if (last.index + 1 < last.candidates.size()) {
                last.index++;
                return true;
            }
            trail.removeLast();
        }
        return false;
    }
}
