package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.LimitChains;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Topic;

/** Reads the settings of a charter once its bodies, matters and matrix are known. */
final class SettingsReader {

    static final List<String> KEYS = List.of("value", "readings", "starter", "starter_accepted", "clause", "source", "settled_by",
            "settled_on", "note");
    /** The keys that say where a setting comes from; at the beginning of several paths they hold for every setting inside. */
    static final List<String> SOURCES = List.of("clause", "source", "settled_by", "settled_on", "note");
    private static final String SILENT = "silent";

    /** A setting as it stands in the file, with where it comes from as far as that is said for several together. */
    private record Written(YamlPlace place, Provenance shared) {
    }

    private final Charter bare;
    private final Optional<String> source;
    private final boolean adopted;

    /** @param adopted whether a value that is not understood is left open, with its words in the note, instead of refused */
    SettingsReader(Charter bare, Optional<String> source, boolean adopted) {
        this.bare = bare;
        this.source = source;
        this.adopted = adopted;
    }

    /**
     * Reads the settings.
     *
     * @param places where each stands, by its path
     * @param clauses the clauses that hold for settings which give none themselves, by the beginning of their paths, the longer after the shorter
     */
    Charter read(Map<String, YamlPlace> places, Map<String, String> clauses) {
        Map<String, Written> flat = new LinkedHashMap<>();
        places.forEach((path, place) -> flatten(path, new Written(place, new Provenance(clauses.entrySet().stream().filter(entry -> path.startsWith(
                entry.getKey())).map(Map.Entry::getValue).reduce((shorter, longer) -> longer).orElse(null), source.orElse(null), null, null, null)), flat));
        List<Setting> settings = new ArrayList<>();
        Map<String, YamlPlace> found = new LinkedHashMap<>();
        flat.forEach((path, written) -> {
            Optional<Setting> known = bare.settingSpelt(path);
            if (known.isEmpty()) {
                written.place().wrong(bare.unknownSetting(path));
            } else {
                settings.add(setting(known.get(), written));
                if (found.put(known.get().path(), written.place()) != null) {
                    written.place().wrong("The setting " + known.get().path() + " is given twice, once under another name.");
                }
            }
        });
        Charter charter = new Charter(bare.key(), bare.title(), bare.version(), bare.bodies(), bare.matters(), bare.applicability(),
                CharterYaml.inOrder(settings), bare.procedures());
        found.forEach((path, place) -> charter.neverEnds(path).ifPresent(place::wrong));
        LimitChains.wrong(charter).forEach((path, why) -> Objects.requireNonNull(found.get(path)).wrong(why));
        ProcedureYaml.checkOrder(charter, found);
        return charter;
    }

    /** A mapping that is neither a setting nor a value stands for the beginning of the paths inside it. */
    private static void flatten(String path, Written written, Map<String, Written> flat) {
        YamlPlace place = written.place();
        if (isPrefix(place)) {
            Provenance shared = shared(place, written.shared());
            place.entries().forEach((key, inner) -> {
                if (!SOURCES.contains(key)) {
                    flatten(path + "." + key, new Written(inner, shared), flat);
                }
            });
        } else if (flat.put(path, written) != null) {
            place.wrong("The setting " + path + " is given twice.");
        }
    }

    private static boolean isPrefix(YamlPlace place) {
        return place.isMap() && !StructuredValue.isOne(place)
                && place.entries().keySet().stream().noneMatch(key -> KEYS.contains(key) && !SOURCES.contains(key))
                && !SOURCES.containsAll(place.entries().keySet());
    }

    private static Provenance shared(YamlPlace place, Provenance otherwise) {
        return provenance(new YamlKeys(place, place.entries()), otherwise);
    }

    /** Where a setting comes from: what is said of it itself, and otherwise what is said of several together. */
    private static Provenance provenance(YamlKeys keys, Provenance otherwise) {
        return new Provenance(or(keys.text("clause"), otherwise.clause()), or(keys.text("source"), otherwise.source()),
                or(keys.text("settled_by"), otherwise.settledBy()), or(keys.date("settled_on"), otherwise.settledOn()), or(keys.text("note"),
                        otherwise.note()));
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T shared) {
        return own == null ? shared : own;
    }

    private Setting setting(Setting unset, Written written) {
        Topic topic = unset.topic();
        YamlPlace place = written.place();
        List<String> lost = new ArrayList<>();
        if (!place.isMap() || StructuredValue.isOne(place)) {
            return new Setting(unset.path(), topic, value(unset, place, lost), List.of(), unset.starter(), false, noting(written.shared(), lost));
        }
        List<String> own = place.entries().keySet().stream().filter(key -> !KEYS.contains(key) && bare.settingSpelt(unset.path() + "." + key).isPresent())
                .toList();
        own.forEach(key -> Objects.requireNonNull(place.entries().get(key)).wrong(key + " is a setting of its own: write \"" + unset.path() + "." + key
                + "\" beside \"" + unset.path() + "\", not in it."));
        YamlKeys keys = new YamlKeys(place, place.entries(Stream.concat(KEYS.stream(), own.stream()).toList()));
        YamlPlace valuePlace = keys.entries().get("value");
        YamlPlace starterPlace = keys.entries().get("starter");
        YamlPlace readingsPlace = keys.entries().get("readings");
        List<SettingValue> readings = new ArrayList<>();
        if (readingsPlace != null) {
            List<YamlPlace> items = readingsPlace.items();
            items.forEach(item -> Optional.ofNullable(value(unset, item, lost)).ifPresent(readings::add));
            boolean understood = readingsPlace.isList() && readings.size() == items.size();
            boolean several = readings.size() > 1 && readings.stream().distinct().count() == readings.size();
            if (understood && !several && !adopted) {
                readingsPlace.wrong("Readings are two or more different values between which nobody has decided. For one alone write \"value\".");
            }
            if (!understood || !several) {
                readings.clear();
            }
        }
        SettingValue starter = starterPlace == null ? unset.starter() : "none".equals(starterPlace.text()) && topic.domain().choices().isEmpty()
                ? null : or(value(unset, starterPlace, lost), unset.starter());
        SettingValue value = valuePlace == null ? null : value(unset, valuePlace, lost);
        return new Setting(unset.path(), topic, value, readings, starter,
                Boolean.TRUE.equals(keys.truth("starter_accepted")) && lost.isEmpty(), noting(provenance(keys, written.shared()), lost));
    }

    private static Provenance noting(Provenance from, List<String> lost) {
        if (lost.isEmpty()) {
            return from;
        }
        String words = "When this was adopted it said \"" + String.join("\" and \"", lost) + "\", which is no longer understood. Settle it anew.";
        return new Provenance(from.clause(), from.source(), from.settledBy(), from.settledOn(), from.note() == null ? words : from.note() + " " + words);
    }

    private @Nullable SettingValue value(Setting setting, YamlPlace place, List<String> lost) {
        if (adopted) {
            String said = place.isMap() ? StructuredValue.text(place) : place.isList() ? StructuredValue.textOf(place) : place.text();
            return said == null || said.equals(SILENT) ? null : known(setting, said, lost);
        }
        if (place.isMap()) {
            return place.take(StructuredValue.text(place), word -> bare.valueOf(setting, word));
        }
        if (place.isList()) {
            return place.take(StructuredValue.textOf(place), word -> bare.valueOf(setting, word));
        }
        String text = place.text();
        if (text == null || text.equals(SILENT)) {
            return null;
        }
        return place.read(word -> bare.valueOf(setting, word));
    }

    private @Nullable SettingValue known(Setting setting, String said, List<String> lost) {
        try {
            return bare.valueOf(setting, said);
        } catch (IllegalArgumentException noLonger) {
            lost.add(said);
            return null;
        }
    }
}
