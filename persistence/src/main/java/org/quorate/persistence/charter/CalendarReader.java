package org.quorate.persistence.charter;

import java.util.List;
import java.util.function.BiConsumer;
import org.quorate.model.charter.CharterBody;

/** Reads the calendar of a charter, which stands for settings: whose bank holidays hold, which other days, and when each body's offices are closed. */
final class CalendarReader {

    static final List<String> KEYS = List.of("holidays", "extra", "year", "closures");

    private final BiConsumer<String, YamlPlace> note;

    /** A reader that hands on each setting it finds with its path. */
    CalendarReader(BiConsumer<String, YamlPlace> note) {
        this.note = note;
    }

    void read(YamlPlace place, List<CharterBody> bodies) {
        place.entries(KEYS).forEach((key, value) -> {
            if (key.equals("closures")) {
                value.entries().forEach((name, days) -> closures(name, days, bodies));
            } else if (KEYS.contains(key)) {
                note.accept("calendar." + key, value);
            }
        });
    }

    private void closures(String name, YamlPlace days, List<CharterBody> bodies) {
        bodies.stream().filter(body -> body.key().equals(name)).findFirst().ifPresentOrElse(body -> note.accept(body.key() + ".closures", days),
                () -> days.wrong("The charter has no body with the key " + name + ". It has " + String.join(", ", bodies.stream().map(CharterBody::key)
                        .toList()) + "."));
    }
}
