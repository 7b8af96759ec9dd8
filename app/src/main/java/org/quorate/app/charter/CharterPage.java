package org.quorate.app.charter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingGroup;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Standing;

/** The charter in force, line by line, in reading order. */
public record CharterPage(CharterInForce inForce, List<CharterLine> lines) {
    public CharterPage {
        lines = List.copyOf(lines);
    }

    static CharterPage of(CharterInForce inForce) {
        Charter charter = inForce.charter();
        Map<String, String> bodies = charter.bodies().stream().collect(Collectors.toMap(CharterBody::key, CharterBody::name));
        return new CharterPage(inForce, charter.settings().values().stream().map(setting -> line(setting, bodies)).toList());
    }

    private static CharterLine line(Setting setting, Map<String, String> bodies) {
        String body = setting.path().replaceFirst("\\..*", "");
        Provenance from = setting.provenance();
        SettingValue starter = setting.starter();
        return new CharterLine(setting.path(), setting.topic().group(), bodies.getOrDefault(body, "The partnership"), from.clause(),
            setting.sentence(), setting.standing(), source(setting), setting.topic().domain().choices(), setting.topic().domain().accepted(),
            starter == null ? null : setting.topic().domain().meaning(starter), starter == null ? null : starter.text(), from.note());
    }

    private static String source(Setting setting) {
        Provenance from = setting.provenance();
        String clause = from.clause() == null ? "" : ", " + from.clause();
        return switch (setting.standing()) {
            case SILENT -> "silent" + clause;
            case STARTER -> "common practice, accepted by " + from.settledBy();
            case SETTLED -> "settled by " + from.settledBy();
            case AS_PRINTED -> "as printed" + clause;
        };
    }

    /** How many lines stand under a heading. */
    public Map<SettingGroup, Long> counts() {
        return count(lines);
    }

    /** How many of them nobody has decided. */
    public Map<SettingGroup, Long> silences() {
        return count(lines.stream().filter(CharterLine::isSilent).toList());
    }

    private static Map<SettingGroup, Long> count(List<CharterLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(CharterLine::group, () -> new EnumMap<>(SettingGroup.class), Collectors.counting()));
    }

    /** How many questions common practice could answer. */
    public long startersOffered() {
        return lines.stream().filter(line -> line.isSilent() && line.starter() != null).count();
    }

    /** "42 settings: 27 as printed, 9 settled, 4 common practice". */
    public String summary() {
        return lines.size() + " settings: " + number(Standing.AS_PRINTED) + " as printed, " + number(Standing.SETTLED) + " settled, "
            + number(Standing.STARTER) + " common practice";
    }

    long silent() {
        return number(Standing.SILENT);
    }

    private long number(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }
}
