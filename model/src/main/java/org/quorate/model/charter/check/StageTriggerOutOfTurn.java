package org.quorate.model.charter.check;

import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;

/** A stage that begins with what a body did, although that body has no part in any stage before it (A11). */
final class StageTriggerOutOfTurn implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return Stage.all(charter).filter(stage -> !stage.named("trigger").isSilent() && !stage.before().isEmpty()).flatMap(stage -> {
            Setting trigger = stage.named("trigger");
            return NamedBodies.in(charter, trigger.valueText()).stream().filter(body -> !actsBefore(stage, body)).map(body -> Found.of(charter,
                    Severity.OPEN, "The stage \"" + stage.title() + "\" begins with what the " + body.name()
                            + " did or could not do, but that body has no part in a stage before it.",
                    "Give the " + body.name() + " a part in an earlier stage, or put " + trigger.path() + " in other words.", trigger));
        });
    }

    private static boolean actsBefore(Stage stage, CharterBody body) {
        return stage.before().stream().flatMap(earlier -> Stream.of("actor", "follows", "decides").map(earlier::named))
                .filter(setting -> !setting.isSilent()).anyMatch(setting -> NamedBodies.in(stage.charter(), setting.valueText()).contains(body));
    }
}
