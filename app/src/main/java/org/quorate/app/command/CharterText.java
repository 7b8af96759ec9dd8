package org.quorate.app.command;

import java.util.ArrayList;
import java.util.List;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Sets a charter out for a person at a terminal. */
final class CharterText {
    private CharterText() {}

    /** The title, the matters and the bodies with their seats. */
    static List<String> outline(Charter charter) {
        List<String> lines = new ArrayList<>();
        lines.add(charter.title());
        lines.add("version " + charter.version());
        lines.add("");
        lines.add("Matters");
        for (CharterMatter matter : charter.matters()) {
            lines.add("  " + matter.key() + ": " + matter.title());
        }
        for (CharterBody body : charter.bodies()) {
            lines.add("");
            lines.add(body.name() + "  [" + body.key() + "]" + (body.chair() == null ? "" : "  chair: " + body.chair()));
            for (Constituency block : body.constituencies()) {
                lines.add("  " + block.key() + ": " + block.name() + ", " + seats(block) + ", " + block.seatClass().words());
            }
        }
        lines.add("");
        lines.add("Settings");
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

    private static String seats(Constituency block) {
        Integer most = block.most();
        if (most == null) {
            return block.fewest() + " or more seats";
        }
        return most == block.fewest() ? most + (most == 1 ? " seat" : " seats") : block.fewest() + " to " + most + " seats";
    }
}
