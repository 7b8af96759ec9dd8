package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

/** A stage of which it is open what it produces (A10), or when that has not been accepted (A12). */
final class StageAnswersOpen implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return Stage.all(charter).flatMap(stage -> Stream.concat(
                open(stage, "outcome-kinds", "Whether the stage \"" + stage.title() + "\" produces a recommendation or a decision is not said."),
                open(stage, "acceptance", "Whether any one or all of the parties have to refuse what the stage \"" + stage.title()
                        + "\" produced is not said.")));
    }

    private static Stream<CharterFinding> open(Stage stage, String end, String text) {
        Setting setting = stage.named(end);
        return setting.isSilent() && stage.mentions(end) ? Stream.of(Found.silent(stage.charter(), Severity.OPEN, text, setting)) : Stream.empty();
    }
}
