package org.quorate.app.charter.structure;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

/** What is typed into the forms of the structure, as the charter keeps it. */
final class Typed {
    private Typed() {}

    /** The names that stand in a text with commas between them. */
    static List<String> names(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable String orNothing(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** The charter without the settings whose paths begin so: what they are about is no more. */
    static Charter without(Charter charter, Collection<String> beginnings) {
        Map<String, Setting> kept = new LinkedHashMap<>();
        charter.settings().forEach((path, setting) -> {
            if (beginnings.stream().noneMatch(path::startsWith)) {
                kept.put(path, setting);
            }
        });
        return charter.withSettings(kept);
    }
}
