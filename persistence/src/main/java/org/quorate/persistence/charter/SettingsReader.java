package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private static final String SILENT = "silent";

    private final Charter bare;
    private final Optional<String> source;

    SettingsReader(Charter bare, Optional<String> source) {
        this.bare = bare;
        this.source = source;
    }

    Charter read(Map<String, YamlPlace> places) {
        Map<String, YamlPlace> flat = new LinkedHashMap<>();
        places.forEach((path, place) -> flatten(path, place, flat));
        List<Setting> settings = new ArrayList<>();
        Map<String, YamlPlace> found = new LinkedHashMap<>();
        flat.forEach((path, place) -> {
            Optional<Setting> known = bare.settingSpelt(path);
            if (known.isEmpty()) {
                place.wrong(bare.unknownSetting(path));
            } else {
                settings.add(setting(known.get(), place));
                found.put(known.get().path(), place);
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
    private static void flatten(String path, YamlPlace place, Map<String, YamlPlace> flat) {
        if (isPrefix(place)) {
            place.entries().forEach((key, inner) -> flatten(path + "." + key, inner, flat));
        } else if (flat.put(path, place) != null) {
            place.wrong("The setting " + path + " is given twice.");
        }
    }

    private static boolean isPrefix(YamlPlace place) {
        return place.isMap() && !place.isEmpty() && !StructuredValue.isOne(place) && place.entries().keySet().stream().noneMatch(KEYS::contains);
    }

    private Setting setting(Setting unset, YamlPlace place) {
        Topic topic = unset.topic();
        if (!place.isMap() || StructuredValue.isOne(place)) {
            return new Setting(unset.path(), topic, value(unset, place), List.of(), unset.starter(), false,
                    new Provenance(null, source.orElse(null), null, null, null));
        }
        YamlKeys keys = new YamlKeys(place, place.entries(KEYS));
        YamlPlace valuePlace = keys.entries().get("value");
        YamlPlace starterPlace = keys.entries().get("starter");
        YamlPlace readingsPlace = keys.entries().get("readings");
        String ownSource = keys.text("source");
        Provenance provenance =
                new Provenance(keys.text("clause"), ownSource == null ? source.orElse(null) : ownSource, keys.text("settled_by"),
                keys.date("settled_on"),
                keys.text("note"));
        List<SettingValue> readings = new ArrayList<>();
        if (readingsPlace != null) {
            readingsPlace.items().forEach(item -> Optional.ofNullable(value(unset, item)).ifPresent(readings::add));
        }
        SettingValue starter = starterPlace == null ? unset.starter() : "none".equals(starterPlace.text()) && topic.domain().choices().isEmpty()
                ? null : value(unset, starterPlace);
        return new Setting(unset.path(), topic, valuePlace == null ? null : value(unset, valuePlace), readings, starter,
                Boolean.TRUE.equals(keys.truth("starter_accepted")), provenance);
    }

    private @Nullable SettingValue value(Setting setting, YamlPlace place) {
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
}
