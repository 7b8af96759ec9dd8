package org.quorate.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterDocument;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Sets a charter out for a person at a terminal. */
final class CharterText {
    private CharterText() {}

    /** The charter as a document: under each heading, body by body, a sentence for every rule and below it where it comes from. */
    static List<String> document(Charter charter) {
        List<String> lines = new ArrayList<>(List.of(charter.title(), "version " + charter.version()));
        for (CharterDocument.Section section : CharterDocument.of(charter)) {
            lines.add("");
            lines.add(section.title().toUpperCase(Locale.UK));
            for (CharterDocument.Part part : section.parts()) {
                lines.add("");
                lines.add("  " + part.about());
                part.lines().forEach(line -> lines.addAll(line(line)));
            }
        }
        return lines;
    }

    private static List<String> line(CharterDocument.Line line) {
        Setting setting = line.setting();
        if (setting == null) {
            return List.of("    " + line.text() + (line.clause() == null ? "" : " [" + line.clause() + "]"));
        }
        List<String> lines = new ArrayList<>();
        lines.add("    " + (line.isOpen() ? "Open: " : "") + line.text() + (line.clause() == null ? "" : " [" + line.clause() + "]"));
        SettingValue starter = setting.starter();
        if (line.isOpen() && !setting.readings().isEmpty()) {
            lines.add("        Readings: " + String.join("; or ", setting.readings().stream().map(setting.topic().domain()::meaning).toList()) + ".");
        }
        if (line.isOpen() && starter != null) {
            String meaning = setting.topic().domain().meaning(starter);
            lines.add("        Common practice: " + meaning + (meaning.endsWith(".") ? "" : "."));
        }
        String note = setting.provenance().note();
        String by = setting.provenance().settledBy() == null ? "" : " by " + setting.provenance().settledBy();
        lines.add("        " + setting.standing().words() + by + (note == null ? "" : "; " + note) + "  (" + setting.path() + ")");
        return lines;
    }

    /** One setting: its path and value, the sentence, the values it accepts and its source. */
    static List<String> setting(Setting setting) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + setting.path() + " = " + setting.valueText() + "  [" + setting.standing().words() + "]");
        lines.add("      " + setting.sentence());
        lines.add("      accepts: " + setting.topic().domain().accepted());
        SettingValue starter = setting.starter();
        if (setting.isSilent() && starter != null) {
            lines.add("      starter: " + starter.text());
        }
        if (setting.isSilent() && !setting.readings().isEmpty()) {
            lines.add("      readings: " + String.join(" | ", setting.readings().stream().map(SettingValue::text).toList()));
        }
        Provenance from = setting.provenance();
        List<String> source = new ArrayList<>();
        if (from.clause() != null) {
            source.add(from.clause());
        }
        if (from.settledBy() != null) {
            source.add("settled by " + from.settledBy() + (from.settledOn() == null ? "" : " on " + from.settledOn()));
        }
        if (from.note() != null) {
            source.add(from.note());
        }
        if (!source.isEmpty()) {
            lines.add("      " + String.join("; ", source));
        }
        return lines;
    }
}
