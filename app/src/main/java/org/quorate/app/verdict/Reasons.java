package org.quorate.app.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quorate.app.control.Explanation;
import org.quorate.app.control.Tone;
import org.quorate.model.ruling.Step;

/** The engine's steps as the Why? popover shows them: those that are a line of a sum as a column, the rest as tests. */
public final class Reasons {
    private static final Pattern NUMBER = Pattern.compile("[−–-]?\\s?\\d+");

    private Reasons() {}

    public static Explanation of(String title, List<Step> steps) {
        List<Explanation.Line> sum = new ArrayList<>();
        List<Explanation.Test> tests = new ArrayList<>();
        for (Step step : steps) {
            String arithmetic = step.arithmetic();
            if (tests.isEmpty() && arithmetic != null && NUMBER.matcher(arithmetic).matches()) {
                boolean total = !sum.isEmpty() && Character.isDigit(arithmetic.charAt(0));
                sum.add(new Explanation.Line(step.text(), arithmetic, total));
            } else {
                tests.add(Explanation.Test.step(step.text()));
                if (arithmetic != null) {
                    tests.add(new Explanation.Test(arithmetic, "", Tone.PLAIN));
                }
            }
        }
        return new Explanation(title, sum, tests, source(steps), null, null);
    }

    private static String source(List<Step> steps) {
        return steps.stream()
                .map(Step::clause)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
