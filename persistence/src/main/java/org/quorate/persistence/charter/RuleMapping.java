package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A decision rule written as a mapping ({@code try: [...], otherwise: ...}) instead of as a line of text. */
final class RuleMapping {

    /** The key that tells such a mapping. */
    static final String MARK = "try";
    static final List<String> KEYS = List.of(MARK, "otherwise");
    static final List<String> STEP_KEYS = List.of("method", "of", "by", "within", "within-at-least", "and", "unless", "next-meeting");

    private RuleMapping() {
    }

    /** Whether a mapping says a decision rule. */
    static boolean isOne(YamlPlace place) {
        return place.isMap() && place.entries().containsKey(MARK);
    }

    /** The same rule as a line of text. */
    static String text(YamlPlace place) {
        YamlKeys keys = new YamlKeys(place, place.entries(KEYS));
        YamlPlace steps = Objects.requireNonNull(keys.entries().get(MARK));
        List<String> parts = new ArrayList<>(steps.isList() ? steps.items().stream().map(RuleMapping::step).toList() : List.of(step(steps)));
        String otherwise = keys.text("otherwise");
        if (otherwise != null) {
            parts.add(otherwise);
        }
        return String.join(", else ", parts);
    }

    private static String step(YamlPlace place) {
        if (!place.isMap()) {
            return Objects.requireNonNullElse(place.text(), "");
        }
        YamlKeys keys = new YamlKeys(place, place.entries(STEP_KEYS));
        StringBuilder text = new StringBuilder(condition(keys));
        YamlPlace and = keys.entries().get("and");
        if (and != null) {
            (and.isList() ? and.items() : List.of(and)).forEach(item -> text.append(" and ").append(step(item)));
        }
        List<String> unless = keys.texts("unless");
        if (!unless.isEmpty()) {
            text.append(" unless ").append(String.join(" or ", unless));
        }
        return text.append(Boolean.TRUE.equals(keys.truth("next-meeting")) ? " at the next meeting" : "").toString();
    }

    private static String condition(YamlKeys keys) {
        String of = keys.text("of");
        List<String> within = keys.texts("within");
        Integer atLeast = keys.count("within-at-least");
        String groups = within.stream().collect(Collectors.joining(", "));
        String by = keys.text("by");
        return keys.required("method") + (of == null ? "" : " of " + of) + (by == null ? "" : " by " + by)
                + (within.isEmpty() ? "" : " within " + (within.size() == 1 ? "" : atLeast == null ? "each of " : "at least " + atLeast + " of ") + groups);
    }
}
