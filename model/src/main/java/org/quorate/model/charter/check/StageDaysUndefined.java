package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** A time limit of which nobody said what its days are, or what starts them (A8). */
final class StageDaysUndefined implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return Stage.all(charter).filter(stage -> !stage.named("days").isSilent()).flatMap(StageDaysUndefined::of);
    }

    private static Stream<CharterFinding> of(Stage stage) {
        Setting days = stage.named("days");
        Setting type = stage.named("day-type");
        Setting starts = stage.named("starts");
        String limit = days.value() instanceof SettingValue.Whole(int number) ? number + " days" : days.valueText();
        Stream<CharterFinding> ofType = days.value() instanceof SettingValue.Whole && type.isSilent() ? Stream.of(Found.silent(stage.charter(),
                Severity.OPEN, "Whether the " + limit + " of the stage \"" + stage.title() + "\" are calendar or working days is not said.", type))
                : Stream.empty();
        Stream<CharterFinding> ofStart = starts.isSilent() ? Stream.of(Found.silent(stage.charter(), Severity.OPEN, "What starts the " + limit
                + " of the stage \"" + stage.title() + "\" is not said.", starts)) : Stream.empty();
        return Stream.concat(ofType, ofStart);
    }
}
