package org.quorate.model.charter;

import java.text.Normalizer;
import java.util.Locale;

/** A name reduced to what identifies it: "Local Authority" and "local-authority" are the same constituency. */
public final class Slug {

    private Slug() {
    }

    /** Lower-case letters and digits joined by single hyphens; "&amp;" reads as "and". */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replace("&", " and ").toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019\\p{M}]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
