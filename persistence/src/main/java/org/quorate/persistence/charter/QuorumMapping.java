package org.quorate.persistence.charter;

import java.util.List;

/** A quorum written as a mapping ({@code number: 8, including: [local-authority]}) instead of as a line of text. */
final class QuorumMapping {

    static final List<String> KEYS = List.of("number", "fraction", "of", "rounding", "including");
    /** The keys one of which tells such a mapping. */
    static final List<String> MARKS = List.of("number", "fraction");

    private QuorumMapping() {
    }

    /** Whether a mapping says a quorum. */
    static boolean isOne(YamlPlace place) {
        return place.isMap() && place.entries().keySet().stream().anyMatch(MARKS::contains);
    }

    /** The same quorum as a line of text. */
    static String text(YamlPlace place) {
        YamlKeys keys = new YamlKeys(place, place.entries(KEYS));
        String number = keys.text("number");
        String rounding = keys.text("rounding");
        String amount = number != null ? number : keys.required("fraction") + " of " + keys.required("of") + (rounding == null ? "" : " rounded "
                + rounding);
        List<String> including = keys.texts("including");
        return including.isEmpty() ? amount : amount + ", including " + String.join(" and ", including);
    }
}
