package org.quorate.persistence.charter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Writes a charter as YAML, in reading order, so that two versions compare line by line. */
final class CharterYamlWriter {

    private final StringBuilder out = new StringBuilder();

    String write(Charter charter) {
        line(0, "format: " + CharterYaml.FORMAT);
        key(0, "key", charter.key());
        key(0, "title", charter.title());
        key(0, "version", charter.version());
        matrix(charter.applicability());
        line(0, "matters:" + (charter.matters().isEmpty() ? " []" : ""));
        charter.matters().forEach(this::matter);
        line(0, "bodies:");
        charter.bodies().forEach(body -> body(charter, body));
        if (!charter.procedures().isEmpty()) {
            line(0, "procedures:");
            charter.procedures().forEach(this::procedure);
        }
        List<Setting> general = charter.settings().values().stream().filter(setting -> charter.bodies().stream().noneMatch(body -> of(body, setting)))
                .toList();
        if (!general.isEmpty()) {
            line(0, "settings:");
            general.forEach(setting -> setting(2, setting.path(), setting));
        }
        return out.toString();
    }

    private static boolean of(CharterBody body, Setting setting) {
        return setting.path().startsWith(body.key() + ".");
    }

    private void line(int indent, String text) {
        out.append(" ".repeat(indent)).append(text).append('\n');
    }

    private void key(int indent, String key, @Nullable String value) {
        if (value != null) {
            line(indent, key + ": " + quoted(value));
        }
    }

    private void list(int indent, String key, List<String> values) {
        if (!values.isEmpty()) {
            line(indent, key + ": " + texts(values));
        }
    }

    private static String texts(List<String> values) {
        return values.stream().map(CharterYamlWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A list of things that have a key, a name and aliases. */
    private void named(int indent, String key, List<String[]> things) {
        if (!things.isEmpty()) {
            line(indent, key + ":");
            things.forEach(thing -> line(indent + 2, "- {key: " + quoted(thing[0]) + ", name: " + quoted(thing[1])
                    + (thing[2].equals("[]") ? "" : ", aliases: " + thing[2]) + "}"));
        }
    }

    /** Always in double quotes, so that no text is ever read as something else. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }

    private void matrix(Applicability matrix) {
        if (matrix.columns().isEmpty()) {
            return;
        }
        line(0, "matrix:");
        key(2, "clause", matrix.clause());
        line(2, "columns:");
        matrix.columns().forEach(column -> line(4, "- {key: " + quoted(column.key()) + ", title: " + quoted(column.title()) + "}"));
        line(2, "rows:" + (matrix.rows().isEmpty() ? " []" : ""));
        matrix.rows().forEach(row -> {
            List<String> ticked = matrix.columns().stream().map(Applicability.Column::key).filter(row.ticked()::contains).toList();
            line(4, "- key: " + quoted(row.key()));
            key(6, "title", row.title());
            list(6, "ticked", ticked);
        });
    }

    private void matter(CharterMatter matter) {
        line(2, "- key: " + quoted(matter.key()));
        key(4, "title", matter.title());
        list(4, "aliases", matter.aliases());
        key(4, "row", matter.row());
        key(4, "clause", matter.clause());
    }

    private void body(Charter charter, CharterBody body) {
        line(2, "- key: " + quoted(body.key()));
        key(4, "name", body.name());
        list(4, "aliases", body.aliases());
        key(4, "chair", body.chair());
        key(4, "accountable-to", body.accountableTo());
        key(4, "clause", body.clause());
        if (!body.constituencies().isEmpty()) {
            line(4, "constituencies:");
            body.constituencies().forEach(this::constituency);
        }
        named(4, "roles", body.roles().stream().map(role -> new String[] {role.key(), role.name(), texts(role.aliases())}).toList());
        if (!body.sides().isEmpty()) {
            line(4, "sides:");
            body.sides().forEach(side -> line(6, "- {key: " + quoted(side.key()) + ", name: " + quoted(side.name())
                    + (side.aliases().isEmpty() ? "" : ", aliases: " + texts(side.aliases())) + ", constituencies: " + texts(side.constituencies()) + "}"));
        }
        named(4, "interests", body.interests().stream().map(kind -> new String[] {kind.key(), kind.name(), texts(kind.aliases())}).toList());
        List<Setting> own = charter.settings().values().stream().filter(setting -> of(body, setting)).toList();
        if (!own.isEmpty()) {
            line(4, "settings:");
            own.forEach(setting -> setting(6, setting.path().substring(body.key().length() + 1), setting));
        }
    }

    private void procedure(CharterProcedure procedure) {
        line(2, "- key: " + quoted(procedure.key()));
        key(4, "title", procedure.title());
        list(4, "aliases", procedure.aliases());
        key(4, "clause", procedure.clause());
        line(4, "stages:");
        for (CharterProcedure.Stage stage : procedure.stages()) {
            line(6, "- key: " + quoted(stage.key()));
            key(8, "title", stage.title());
            list(8, "aliases", stage.aliases());
            if (stage.optional()) {
                line(8, "optional: true");
            }
            key(8, "clause", stage.clause());
        }
    }

    private void constituency(Constituency constituency) {
        line(6, "- key: " + quoted(constituency.key()));
        key(8, "name", constituency.name());
        list(8, "aliases", constituency.aliases());
        Integer most = constituency.most();
        line(8, Objects.equals(most, constituency.fewest()) ? "seats: " + most : "seats: {from: " + constituency.fewest()
                + (most == null ? "" : ", to: " + most) + "}");
        line(8, "class: " + YamlKeys.word(constituency.seatClass()));
        key(8, "clause", constituency.clause());
    }

    private void setting(int indent, String path, Setting setting) {
        line(indent, quoted(path) + ":");
        int inner = indent + 2;
        SettingValue value = setting.value();
        line(inner, "value: " + (value == null ? "silent" : quoted(value.text())));
        list(inner, "readings", setting.readings().stream().map(SettingValue::text).toList());
        SettingValue starter = setting.starter();
        key(inner, "starter", starter == null ? null : starter.text());
        if (setting.starterAccepted()) {
            line(inner, "starter_accepted: true");
        }
        Provenance provenance = setting.provenance();
        key(inner, "clause", provenance.clause());
        key(inner, "source", provenance.source());
        key(inner, "settled_by", provenance.settledBy());
        key(inner, "settled_on", provenance.settledOn() == null ? null : provenance.settledOn().toString());
        key(inner, "note", provenance.note());
    }
}
