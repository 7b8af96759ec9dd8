package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets out an open quorum as ranges of numbers that do not overlap, though each run drew its own line at the members it found here. */
final class QuorumReadings {

    private static final String ABOVE = "more than ";

    private final String path;
    private final Runs runs;

    QuorumReadings(String path, Runs runs) {
        this.path = path;
        this.runs = runs;
    }

    /** Whether the labels of a setting are ranges of numbers. */
    static boolean areRanges(Set<String> labels) {
        return labels.stream().anyMatch(label -> label.startsWith(ABOVE)) && labels.stream().allMatch(label -> label.matches("(more than |1 to )?\\d+"));
    }

    List<Reading> all() {
        TreeSet<Integer> lines = new TreeSet<>();
        runs.labels(path).forEach(label -> lines.add(number(label)));
        List<Reading> readings = new ArrayList<>();
        int from = 1;
        String before = "";
        for (int line : lines) {
            if (line >= from) {
                String outcome = outcomeAt(line);
                if (outcome.equals(before)) {
                    from = startOf(readings.removeLast().value());
                }
                readings.add(new Reading(path, from == line ? Integer.toString(line) : from + " to " + line, outcome));
                before = outcome;
                from = line + 1;
            }
        }
        String beyond = outcomeAt(from);
        if (beyond.equals(before)) {
            from = startOf(readings.removeLast().value());
        }
        if (!beyond.isEmpty()) {
            readings.add(new Reading(path, ABOVE + (from - 1), beyond));
        }
        return readings;
    }

    private static int startOf(String range) {
        return Integer.parseInt(range.replaceFirst(" to .*", ""));
    }

    private static int number(String label) {
        return Integer.parseInt(label.replaceFirst("^(more than |1 to )", ""));
    }

    private static boolean covers(String label, int quorum) {
        return label.startsWith(ABOVE) ? quorum > number(label) : quorum <= number(label);
    }

    private String outcomeAt(int quorum) {
        Set<Object> outcomes = runs.outcomesWhere(taken -> taken.path().equals(path) && covers(taken.label(), quorum));
        return outcomes.isEmpty() ? "" : outcomes.size() == 1 ? outcomes.iterator().next().toString() : Outcome.SILENT.word();
    }
}
