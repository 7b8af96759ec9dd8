package org.quorate.app.command;

import java.util.ArrayList;
import java.util.List;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Step;

/** Sets a ruling out for a person at a terminal: the verdict, then each step with its arithmetic and clause. */
final class RulingText {
    private RulingText() {}

    static List<String> lines(Ruling ruling) {
        List<String> lines = new ArrayList<>();
        lines.add(ruling.headline());
        int number = 0;
        for (Step step : ruling.reasoning().steps()) {
            number++;
            StringBuilder line = new StringBuilder().append("  ").append(number).append(". ").append(step.text());
            if (step.arithmetic() != null) {
                line.append("  [").append(step.arithmetic()).append(']');
            }
            if (step.clause() != null) {
                line.append("  (").append(step.clause()).append(')');
            }
            lines.add(line.toString());
        }
        lines.add("Under " + ruling.charterVersion() + ".");
        return lines;
    }
}
