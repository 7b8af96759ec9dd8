package org.quorate.model.charter;

import java.util.List;
import java.util.stream.Stream;

/** Brings the names in a limit on who sits, or in an order of who presides, to the keys of the body; refuses what the body does not have. */
final class SeatingCheck {

    private SeatingCheck() {
    }

    static SettingValue byKey(Charter charter, Setting setting, SettingValue value) {
        String bodyKey = setting.path().substring(0, setting.path().indexOf('.'));
        CharterBody body = charter.bodies().stream().filter(one -> one.key().equals(bodyKey)).findFirst().orElse(null);
        if (body == null) {
            return value;
        }
        return switch (setting.topic().domain()) {
            case Domain.CompositionRules ignored -> {
                CompositionRule rule = CompositionRule.read(value.text()).renamed(name -> body.blockKey(name).orElse(name));
                requireKnown(body, rule.keys());
                yield new SettingValue.Word(rule.text());
            }
            case Domain.PresidingOrders ignored -> {
                PresidingOrder order = PresidingOrder.read(value.text()).renamed(name -> body.blockKey(name).orElse(name));
                requireKnown(body, order.keys());
                yield new SettingValue.Word(order.text());
            }
            default -> value;
        };
    }

    private static void requireKnown(CharterBody body, Stream<String> keys) {
        List<String> known = body.blockKeys();
        List<String> unknown = keys.filter(key -> !known.contains(key)).distinct().toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(body.name() + " has no constituency, side or role called " + String.join(", ", unknown) + ". It has "
                    + String.join(", ", known) + ".");
        }
    }
}
