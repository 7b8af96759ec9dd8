package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;

/** Reads the staged procedures a charter declares. */
final class ProcedureYaml {

    static final List<String> KEYS = List.of("key", "title", "aliases", "clause", "stages", "settings");
    static final List<String> STAGE_KEYS = List.of("key", "title", "aliases", "optional", "clause", "settings");

    private final BiConsumer<String, YamlPlace> settings;
    private final BiConsumer<String, String> clauses;

    /**
     * A reader.
     *
     * @param settings takes each setting met on the way, by its path
     * @param clauses takes the clause of each procedure and stage, by the beginning of the paths of its settings, for those that give none themselves
     */
    ProcedureYaml(BiConsumer<String, YamlPlace> settings, BiConsumer<String, String> clauses) {
        this.settings = settings;
        this.clauses = clauses;
    }

    /** The procedures; what is wrong with them is noted at its place. */
    List<CharterProcedure> read(List<YamlPlace> places, List<CharterBody> bodies) {
        List<CharterProcedure> procedures = new ArrayList<>();
        for (YamlPlace place : places) {
            CharterProcedure procedure = procedure(place);
            if (bodies.stream().anyMatch(body -> body.key().equals(procedure.key()))) {
                place.wrong("The key " + procedure.key() + " is that of a body already.");
            }
            procedures.add(procedure);
        }
        return procedures;
    }

    private CharterProcedure procedure(YamlPlace place) {
        YamlKeys keys = new YamlKeys(place, place.entries(KEYS));
        String title = keys.required("title");
        String key = Objects.requireNonNullElse(keys.text("key"), Slug.of(title));
        YamlPlace listed = keys.entries().get("stages");
        if (listed == null || listed.isEmpty()) {
            Objects.requireNonNullElse(listed, place).wrong("A procedure needs at least one stage under \"stages\".");
        }
        List<CharterProcedure.Stage> stages = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (YamlPlace item : listed == null ? List.<YamlPlace>of() : listed.items()) {
            CharterProcedure.Stage stage = stage(key, item);
            if (!seen.add(stage.key())) {
                item.wrong("The key " + stage.key() + " is used twice.");
            }
            stages.add(stage);
        }
        note(key, keys);
        return new CharterProcedure(key, title, keys.texts("aliases"), stages, keys.text("clause"));
    }

    private CharterProcedure.Stage stage(String procedure, YamlPlace place) {
        if (!place.isMap()) {
            String title = Objects.requireNonNullElse(place.text(), "");
            return new CharterProcedure.Stage(Slug.of(title), title, List.of(), false, null);
        }
        YamlKeys keys = new YamlKeys(place, place.entries(STAGE_KEYS));
        String title = keys.required("title");
        String key = Objects.requireNonNullElse(keys.text("key"), Slug.of(title));
        note(procedure + "." + key, keys);
        return new CharterProcedure.Stage(key, title, keys.texts("aliases"), Boolean.TRUE.equals(keys.truth("optional")), keys.text("clause"));
    }

    private void note(String prefix, YamlKeys keys) {
        String clause = keys.text("clause");
        if (clause != null) {
            clauses.accept(prefix + ".", clause);
        }
        YamlPlace own = keys.entries().get("settings");
        if (own != null) {
            own.entries().forEach((path, place) -> settings.accept(prefix + "." + path, place));
        }
    }

    /** Notes every {@code next} that names no stage or leads round in a circle, which no dispute would ever leave. */
    static void checkOrder(Charter charter, Map<String, YamlPlace> places) {
        for (CharterProcedure procedure : charter.stagedProcedures()) {
            for (CharterProcedure.Stage stage : procedure.stages()) {
                String path = procedure.key() + "." + stage.key() + ".next";
                Setting next = charter.settings().get(path);
                YamlPlace place = places.get(path);
                if (next == null || next.isSilent() || place == null) {
                    continue;
                }
                if (procedure.stage(next.valueText()).isEmpty()) {
                    place.wrong(path + ": the procedure has no stage called " + next.valueText() + ". It has "
                            + String.join(", ", procedure.stages().stream().map(CharterProcedure.Stage::key).toList()) + ".");
                } else if (procedure.comesRoundTo(charter, stage)) {
                    place.wrong(path + ": \"" + stage.title() + "\" would follow itself. Going back a stage is allowed by \"back\"; \"next\" has to lead on.");
                }
            }
        }
    }
}
