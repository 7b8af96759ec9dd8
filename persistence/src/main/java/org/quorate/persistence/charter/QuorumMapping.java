package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.persistence.schema.SchemaObject;
import org.quorate.persistence.schema.SchemaPart;

/** A quorum written as a mapping ({@code number: 8, including: [local-authority]}) instead of as a line of text. */
final class QuorumMapping {

    static final List<String> KEYS = List.of("number", "fraction", "more-than", "of", "rounding", "plus", "greatest-of", "least-of", "by", "table",
            "any-of", "all-of", "n-of", "rules", "including");
    static final List<String> NEED_KEYS = List.of("members", "from", "partners", "each-of", "n-of", "of");
    /** The keys one of which tells such a mapping. */
    static final List<String> MARKS = List.of("number", "fraction", "more-than", "greatest-of", "least-of", "table", "any-of", "all-of", "n-of");

    private QuorumMapping() {
    }

    /** Whether a mapping says a quorum. */
    static boolean isOne(YamlPlace place) {
        return place.isMap() && place.entries().keySet().stream().anyMatch(MARKS::contains);
    }

    /** The same quorum as a line of text. */
    static String text(YamlPlace place) {
        if (!place.isMap()) {
            return Objects.requireNonNullElse(place.text(), "");
        }
        YamlKeys keys = new YamlKeys(place, place.entries(KEYS));
        long said = MARKS.stream().filter(keys.entries()::containsKey).count();
        if (said != 1) {
            place.wrong("A quorum says one of " + String.join(", ", MARKS) + (said == 0 ? "." : ", not several of them."));
        }
        String ways = ways(keys);
        String amount = ways == null ? amount(keys) : ways;
        String plus = keys.text("plus");
        String whole = plus == null ? amount : amount + " plus " + plus;
        List<String> including = keys.items("including", QuorumMapping::need);
        return including.isEmpty() ? whole : whole + ", including " + String.join(" and ", including);
    }

    private static @Nullable String ways(YamlKeys keys) {
        for (String key : List.of("any-of", "all-of")) {
            if (keys.entries().containsKey(key)) {
                return (key.equals("any-of") ? "any" : "all") + " of: " + listed(keys, key, "; ");
            }
        }
        return keys.entries().containsKey("n-of") ? keys.required("n-of") + " of: " + listed(keys, "rules", "; ") : null;
    }

    private static String amount(YamlKeys keys) {
        for (String key : List.of("greatest-of", "least-of")) {
            if (keys.entries().containsKey(key)) {
                return "the " + (key.equals("greatest-of") ? "greatest" : "least") + " of " + listed(keys, key, ", ");
            }
        }
        if (keys.entries().containsKey("table")) {
            YamlPlace table = Objects.requireNonNull(keys.entries().get("table"));
            return "by " + keys.required("by") + ": " + table.entries().entrySet().stream()
                    .map(row -> (row.getKey().matches("\\d+") ? "up to " + row.getKey() : row.getKey()) + ": " + bracketed(row.getValue()))
                    .collect(Collectors.joining("; "));
        }
        String number = keys.text("number");
        if (number != null) {
            return number;
        }
        String moreThan = keys.text("more-than");
        String rounding = keys.text("rounding");
        String of = keys.text("of");
        return (moreThan == null ? keys.required("fraction") : "more than " + moreThan) + (of == null ? "" : " of " + of)
                + (rounding == null ? "" : " rounded " + rounding);
    }

    private static String listed(YamlKeys keys, String key, String between) {
        if (keys.entries().get(key) == null) {
            keys.place().wrong("The key " + key + " is missing.");
        }
        return keys.items(key).stream().map(QuorumMapping::bracketed).collect(Collectors.joining(between));
    }

    private static String bracketed(YamlPlace place) {
        String text = text(place);
        return text.matches("\\d+") ? text : "(" + text + ")";
    }

    private static String need(YamlPlace place) {
        if (!place.isMap()) {
            return Objects.requireNonNullElse(place.text(), "");
        }
        YamlKeys keys = new YamlKeys(place, place.entries(NEED_KEYS));
        String partners = keys.text("partners");
        if (partners != null) {
            return partners + " partners";
        }
        if (keys.entries().containsKey("each-of") || keys.entries().containsKey("n-of")) {
            List<String> blocks = new ArrayList<>(keys.texts(keys.entries().containsKey("each-of") ? "each-of" : "of"));
            String some = keys.text("n-of");
            return (some == null ? "each" : some) + " of " + String.join(" and ", blocks);
        }
        return keys.required("members") + " from " + String.join(" or ", keys.texts("from"));
    }

    /** What an editor may know of such a mapping. */
    static SchemaPart schema(SchemaPart text, SchemaPart texts, SchemaPart table) {
        SchemaPart part = SchemaPart.either(text, SchemaPart.defined("quorum"));
        SchemaPart need = new SchemaObject(NEED_KEYS).may(text, "members", "partners", "n-of").may(texts, "from", "each-of", "of").part();
        return new SchemaObject(KEYS).may(text, "number", "fraction", "more-than", "of", "rounding", "plus", "by", "n-of")
                .may(SchemaPart.listOf(part), "greatest-of", "least-of", "any-of", "all-of", "rules").may("table", table)
                .may("including", SchemaPart.either(text, SchemaPart.listOf(SchemaPart.either(text, need)))).part()
                .with("oneOf", MARKS.stream().map(mark -> java.util.Map.of("required", List.of(mark))).toList());
    }
}
