package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;

/** A stage without a time limit (A9), unless the charter says that it has none. */
final class StageWithoutTime implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return Stage.all(charter)
                .filter(stage -> stage.named("days").isSilent() && !stage.named("deadline").valueText().equals("none"))
                .map(stage -> Found.silent(charter, Severity.OPEN,
                "The stage \"" + stage.title() + "\" has no time limit, so it can never be overdue.", stage.named("days")));
    }
}
