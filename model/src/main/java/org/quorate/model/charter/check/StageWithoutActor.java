package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;

/** A stage at which nobody is named to act. */
final class StageWithoutActor implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return Stage.all(charter).filter(stage -> stage.named("actor").isSilent()).map(stage -> Found.silent(charter, Severity.BLOCKS,
                "At the stage \"" + stage.title() + "\" nobody is named to act.", stage.named("actor")));
    }
}
