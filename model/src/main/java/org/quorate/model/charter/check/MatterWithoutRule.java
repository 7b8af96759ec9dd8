package org.quorate.model.charter.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Business that a body has before it, but nothing says how it is decided; or two readings do. */
final class MatterWithoutRule implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).flatMap(body -> body.rules().findAny().isEmpty() && !body.mentions("choice.method")
                ? Stream.of(open(body, body.named("rule"))) : body.rules().filter(Setting::isSilent).map(rule -> open(body, rule)));
    }

    private static CharterFinding open(BodySettings body, Setting rule) {
        String decided = body.decided(rule);
        String text = rule.readings().isEmpty() ? "Nothing says how " + decided + " is decided."
                : "How " + decided + " is decided has more than one reading: "
                        + rule.readings().stream().map(SettingValue::text).collect(Collectors.joining("; or ")) + ".";
        return Found.silent(body.charter(), Severity.BLOCKS, text, rule);
    }
}
