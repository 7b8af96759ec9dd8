package org.quorate.app.charter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterDocument;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.CharterStructure;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingGroup;
import org.quorate.model.charter.Standing;

/** A charter line by line, in the order in which it is read: heading by heading, body by body. */
public record CharterPage(Charter charter, List<CharterLine> lines) {
    /** Whom a rule is about that concerns no one body. */
    public static final String WHOLE = CharterStructure.PARTNERSHIP;

    public CharterPage {
        lines = List.copyOf(lines);
    }

    public static CharterPage of(Charter charter) {
        return of(charter, Set.of());
    }

    /** @param asked settings to show as well that the charter does not mention, such as one that a link leads to */
    public static CharterPage of(Charter charter, Collection<String> asked) {
        List<String> order = charter.bodies().stream().map(CharterBody::name).toList();
        Stream<Setting> unmentioned = asked.stream().filter(path -> !charter.settings().containsKey(path))
                .flatMap(path -> charter.setting(path).stream());
        List<CharterLine> lines = new ArrayList<>(CharterStructure.of(charter).stream().map(CharterPage::line).toList());
        Stream.concat(charter.settings().values().stream(), unmentioned).map(setting -> line(charter, setting)).forEach(lines::add);
        Map<String, Integer> stages = stages(charter);
        lines.sort(Comparator.comparing(CharterLine::group).thenComparingInt(line -> order.indexOf(line.about()))
                .thenComparingInt(line -> stages.getOrDefault(stage(line.path(), stages), 0)));
        return new CharterPage(charter, lines);
    }

    /** The procedures and their stages in order, each by the beginning of its paths: a stage is read with all that is said of it. */
    private static Map<String, Integer> stages(Charter charter) {
        Map<String, Integer> places = new HashMap<>();
        for (CharterProcedure procedure : charter.stagedProcedures()) {
            places.put(procedure.key(), places.size() + 1);
            procedure.stages().forEach(stage -> places.put(procedure.key() + "." + stage.key(), places.size() + 1));
        }
        return places;
    }

    private static String stage(String path, Map<String, Integer> stages) {
        String plain = path.replaceFirst("^(?:procedure|stage) ", "");
        String[] parts = plain.split("\\.", 3);
        String stage = parts.length < 2 ? plain : parts[0] + "." + parts[1];
        return stages.containsKey(stage) ? stage : parts[0];
    }

    private static CharterLine line(CharterStructure.Statement statement) {
        String clause = ClauseWords.shortly(statement.clause());
        return new CharterLine(statement.path(), statement.group(), statement.about(), statement.clause(), statement.sentence(), Standing.AS_PRINTED,
                clause.isEmpty() ? "as printed" : "as printed, " + clause, null);
    }

    private static CharterLine line(Charter charter, Setting setting) {
        String about = about(charter, setting.path());
        return new CharterLine(setting.path(), setting.topic().group(), about, setting.provenance().clause(), CharterDocument.sentence(charter, setting),
                setting.standing(), ClauseWords.source(setting, about), setting);
    }

    /** The sentence of a setting, or its question, as it is read by itself: led by the matter or the constituency it speaks of. */
    public static String sentence(Charter charter, Setting setting) {
        return CharterDocument.sentence(charter, setting);
    }

    /** The name of the body a path begins with, or the partnership as a whole. */
    static String about(Charter charter, String path) {
        String key = path.replaceFirst("\\..*", "");
        return charter.bodies().stream().filter(body -> body.key().equals(key)).map(CharterBody::name).findFirst().orElse(WHOLE);
    }

    public Optional<CharterLine> find(String path) {
        return lines.stream().filter(line -> line.path().equals(path)).findFirst();
    }

    /** What is read of one body: its own rules and those of the partnership as a whole; everything where no body is named. */
    public List<CharterLine> about(String body) {
        return body.isEmpty() ? lines : lines.stream().filter(line -> line.about().equals(body) || line.about().equals(WHOLE)).toList();
    }

    /** How many lines stand under each heading. */
    public static Map<SettingGroup, Long> counts(List<CharterLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(CharterLine::group, () -> new EnumMap<>(SettingGroup.class), Collectors.counting()));
    }

    /** How many of them nobody has decided. */
    public static Map<SettingGroup, Long> silences(List<CharterLine> lines) {
        return counts(lines.stream().filter(CharterLine::isSilent).toList());
    }

    /** How many questions common practice could answer. */
    public long startersOffered() {
        return charter.settings().values().stream().filter(setting -> setting.isSilent() && setting.starter() != null).count();
    }

    /** "42 settings: 27 as printed, 9 settled, 4 starter", without those nobody decided. */
    public String summary() {
        return charter.settings().size() + " settings: " + number(Standing.AS_PRINTED) + " as printed, " + number(Standing.SETTLED) + " settled, "
                + number(Standing.STARTER) + " starter,";
    }

    public long silent() {
        return number(Standing.SILENT);
    }

    private long number(Standing standing) {
        return charter.settings().values().stream().filter(setting -> setting.standing() == standing).count();
    }
}
