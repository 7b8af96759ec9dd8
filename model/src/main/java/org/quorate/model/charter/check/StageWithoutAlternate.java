package org.quorate.model.charter.check;

import java.util.Locale;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

/** A stage whose actor may itself be affected, with nobody named to act instead (A13). */
final class StageWithoutAlternate implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return Stage.all(charter).filter(stage -> stage.named("alternate").isSilent() && mayBeAffected(stage)).map(stage -> Found.silent(charter,
                Severity.OPEN, "At the stage \"" + stage.title() + "\" nobody is named to act when the one who acts is affected by the dispute.",
                stage.named("alternate")));
    }

    /** The parties themselves need no alternate; a body of the partnership, or whoever chairs one, does. */
    private static boolean mayBeAffected(Stage stage) {
        Setting actor = stage.named("actor");
        String words = actor.valueText().toLowerCase(Locale.ROOT);
        boolean office = stage.charter().bodies().stream().map(body -> body.chair()).anyMatch(chair -> chair != null
                && words.contains(chair.toLowerCase(Locale.ROOT)));
        return stage.mentions("alternate") || (!actor.isSilent() && (office || !NamedBodies.in(stage.charter(), actor.valueText()).isEmpty()));
    }
}
