package org.quorate.app.dispute;

import java.util.List;
import org.quorate.app.charter.ClauseWords;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Step;

/** Says why a step is refused: the reason, what would satisfy it, and the clause. */
public final class RefusalText {
    private RefusalText() {}

    /** The ruling in words, with its clauses where it refuses. */
    public static String of(Ruling ruling) {
        List<String> clauses = ruling.reasoning().steps().stream().filter(step -> step.clause() != null)
                .map(Step::clause).map(ClauseWords::shortly).filter(clause -> !clause.isEmpty() && !ruling.text().contains(clause)).distinct().toList();
        return ruling.text() + (clauses.isEmpty() || ruling.outcome() != Outcome.REFUSED ? "" : " (" + String.join(", ", clauses) + ")");
    }
}
