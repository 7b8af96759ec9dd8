package org.quorate.persistence.charter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A value written as a mapping or a list where a line of text would be clumsy. A mapping is known by its keys. */
final class StructuredValue {

    static final List<String> DAYS_KEYS = List.of("from", "to");

    private StructuredValue() {
    }

    /** Whether a mapping is a value. */
    static boolean isOne(YamlPlace place) {
        return QuorumMapping.isOne(place) || RuleMapping.isOne(place);
    }

    /** The same value as a line of text, which the setting reads. */
    static String text(YamlPlace place) {
        return RuleMapping.isOne(place) ? RuleMapping.text(place) : QuorumMapping.text(place);
    }

    /** A single value, or a list of them with commas between, as one line of text; days may be written {from: DATE, to: DATE}. */
    static String textOf(YamlPlace place) {
        if (place.isList()) {
            return place.items().stream().map(StructuredValue::textOf).collect(Collectors.joining(", "));
        }
        if (place.isMap()) {
            YamlKeys days = new YamlKeys(place, place.entries(DAYS_KEYS));
            return days.required("from") + " to " + days.required("to");
        }
        return Objects.requireNonNullElse(place.text(), "");
    }
}
