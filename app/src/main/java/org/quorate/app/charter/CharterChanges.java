package org.quorate.app.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.SettingGroup;

/** What two charters, or two versions of one, do not say alike: sentence by sentence, with where each comes from. */
public final class CharterChanges {
    private CharterChanges() {}

    /**
     * One sentence on which they differ.
     *
     * @param left as the first says it; nothing where it does not mention it
     * @param right as the second says it; nothing where it does not mention it
     */
    public record Change(String path, @Nullable CharterLine left, @Nullable CharterLine right) {
        private CharterLine either() {
            CharterLine line = right == null ? left : right;
            if (line == null) {
                throw new IllegalStateException("A change has at least one side");
            }
            return line;
        }

        public SettingGroup group() {
            return either().group();
        }

        public String about() {
            return either().about();
        }

        /** "added", "left out", "changed", or "source changed" where the rule itself is the same. */
        public String kind() {
            if (left == null) {
                return "added";
            }
            if (right == null) {
                return "left out";
            }
            return left.sentence().equals(right.sentence()) && left.standing() == right.standing() ? "source changed" : "changed";
        }
    }

    /** Every difference, in reading order of the second and then of what only the first has. */
    public static List<Change> between(Charter left, Charter right) {
        Map<String, CharterLine> before = byPath(left);
        SequencedMap<String, CharterLine> after = byPath(right);
        List<Change> changes = new ArrayList<>();
        after.forEach((path, line) -> {
            CharterLine was = before.get(path);
            if (was == null || !same(was, line)) {
                changes.add(new Change(path, was, line));
            }
        });
        before.forEach((path, line) -> {
            if (!after.containsKey(path)) {
                changes.add(new Change(path, line, null));
            }
        });
        return changes;
    }

    private static boolean same(CharterLine one, CharterLine other) {
        if (!one.sentence().equals(other.sentence()) || one.standing() != other.standing() || !one.source().equals(other.source())) {
            return false;
        }
        return one.settingBehind().map(setting -> setting.provenance()).equals(other.settingBehind().map(setting -> setting.provenance()))
                && one.settingBehind().map(setting -> setting.valueText()).equals(other.settingBehind().map(setting -> setting.valueText()))
                && one.settingBehind().map(setting -> setting.readings()).equals(other.settingBehind().map(setting -> setting.readings()));
    }

    private static SequencedMap<String, CharterLine> byPath(Charter charter) {
        SequencedMap<String, CharterLine> lines = new LinkedHashMap<>();
        CharterPage.of(charter).lines().forEach(line -> lines.put(line.path(), line));
        return lines;
    }
}
