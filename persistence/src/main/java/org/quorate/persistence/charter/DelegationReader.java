package org.quorate.persistence.charter;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.quorate.model.charter.Slug;

/** Reads the list of delegations of a charter, each of which stands for settings: who delegated what to which forum, with its limits. */
final class DelegationReader {

    static final List<String> KEYS = List.of("key", "from", "to", "matters", "function", "limit", "from_date", "to_date", "agreement", "excludes", "disputes");
    private static final Map<String, String> ENDS = Map.of("function", "matters", "from_date", "begins", "to_date", "ends");

    private final BiConsumer<String, YamlPlace> note;

    /** A reader that hands on each setting it finds with its path. */
    DelegationReader(BiConsumer<String, YamlPlace> note) {
        this.note = note;
    }

    void read(YamlPlace place) {
        for (YamlPlace item : place.items()) {
            YamlKeys keys = new YamlKeys(item, item.entries(KEYS));
            String key = Slug.of(keys.required("key"));
            keys.required("to");
            keys.entries().forEach((name, value) -> {
                if (KEYS.contains(name) && !name.equals("key")) {
                    note.accept("delegation." + key + "." + ENDS.getOrDefault(name, name), value);
                }
            });
        }
    }
}
