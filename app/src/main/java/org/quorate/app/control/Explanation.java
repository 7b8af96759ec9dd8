package org.quorate.app.control;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reasons behind a computed thing, as the Why? popover shows them.
 *
 * @param title the question, as in "Why 9?"
 * @param sum a sum as a column; may be empty
 * @param tests the test in whole numbers, or steps in words, each with its verdict; may be empty
 * @param source the clause and who settled it
 * @param clause the clause to open, as in "clause 9.4", or null
 * @param openClause opens the charter at that clause, or null when it cannot be opened
 */
public record Explanation(
        String title, List<Line> sum, List<Test> tests, String source, @Nullable String clause, @Nullable Runnable openClause) {

    /**
     * One line of the sum.
     *
     * @param amount as printed, as in "15" or "– 1"
     * @param total whether a rule stands above it
     */
    public record Line(String text, String amount, boolean total) {}

    /** One step of the test; the verdict ("short", "enough") may be empty. */
    public record Test(String text, String verdict, Tone tone) {
        public static Test step(String text) {
            return new Test(text, "", Tone.PLAIN);
        }
    }

    public Explanation {
        sum = List.copyOf(sum);
        tests = List.copyOf(tests);
    }

    /** Reasoning as plain steps, one a line. */
    public static Explanation ofSteps(String title, List<String> steps, String source) {
        return new Explanation(title, List.of(), steps.stream().map(Test::step).toList(), source, null, null);
    }

    /** The whole as lines of text, for the clipboard. */
    public String plainText() {
        return Stream.of(
                        Stream.of(title),
                        sum.stream().map(line -> line.text() + "\t" + line.amount()),
                        tests.stream().map(test -> test.verdict().isEmpty() ? test.text() : test.text() + "\t" + test.verdict()),
                        Stream.of(source).filter(text -> !text.isBlank()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
