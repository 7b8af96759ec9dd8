package org.quorate.persistence.charter;

import static org.quorate.persistence.schema.SchemaPart.date;
import static org.quorate.persistence.schema.SchemaPart.defined;
import static org.quorate.persistence.schema.SchemaPart.either;
import static org.quorate.persistence.schema.SchemaPart.exactly;
import static org.quorate.persistence.schema.SchemaPart.flag;
import static org.quorate.persistence.schema.SchemaPart.listOf;
import static org.quorate.persistence.schema.SchemaPart.mapOf;
import static org.quorate.persistence.schema.SchemaPart.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.Topic;
import org.quorate.model.charter.Topics;
import org.quorate.model.partnership.SeatClass;
import org.quorate.persistence.schema.SchemaObject;
import org.quorate.persistence.schema.SchemaPart;

/**
 * The JSON Schema of charters, for editors that help while a charter is written. Made from the keys {@link CharterYaml} takes and the settings
 * the program knows. What depends on the rest of the file (a column of its matrix, a matter's key) only the reader can check.
 */
public final class CharterSchema {
    static final List<String> SEAT_CLASSES = Arrays.stream(SeatClass.values()).map(YamlKeys::word).toList();
    private static final int MOST = 99_999;
    private static final SchemaPart NUMBER = SchemaPart.whole(MOST);
    private static final SchemaPart TEXTS = SchemaPart.oneOrMany(text());
    private static final SchemaPart SETTING = defined("setting");
    private static final SchemaPart STEP = defined("step");
    static final SchemaPart DAYS = SchemaPart.oneOrMany(either(text().something(), new SchemaObject(StructuredValue.DAYS_KEYS).must("from", text())
            .must("to", text()).part()));

    private CharterSchema() {
    }

    /** The schema, as JSON. */
    public static String json() {
        Map<String, SchemaPart> definitions = new LinkedHashMap<>();
        definitions.put("setting", setting());
        definitions.put("value", either(text(), defined("quorum"), defined("rule"), DAYS));
        definitions.put("quorum", QuorumMapping.schema(text(), TEXTS, SchemaPart.mapOf(either(text(), defined("quorum")))));
        definitions.put("rule", rule());
        definitions.put("step", step());
        definitions.put("nested", nested());
        return new SchemaObject(CharterYaml.KEYS)
                .must("format", exactly(CharterYaml.FORMAT))
                .must("key", text().about("The name of the charter in files and on the command line."))
                .must("title", text())
                .may(text(), "version", "source")
                .may("matrix", matrix().about("Which types of partner take part in which matters."))
                .may("matters", listOf(matter()))
                .must("bodies", listOf(body()).with("minItems", 1))
                .may("calendar", new SchemaObject(CalendarReader.KEYS)
                        .may("holidays", SETTING.about("Whose bank holidays are not working days: england, wales, scotland, northern-ireland or none."))
                        .may("extra", SETTING.about("One-off bank holidays."))
                        .may("year", SETTING.about("When the year of the partnership begins: 1 April, \"second Tuesday in May\" or annual meeting."))
                        .may("closures", mapOf(SETTING).about("The days on which the offices of a body are closed, by the body's key.")).part())
                .may("delegations", listOf(delegation()).about("Who delegated what to which forum."))
                .may("procedures", listOf(procedure()).about("Staged procedures: disputes, escalations, levels of assurance, ratification."))
                .may("settings", settings(partnershipPatterns(), Map.of()))
                .part().document("A charter, " + CharterYaml.FORMAT, definitions);
    }

    private static SchemaPart matrix() {
        return new SchemaObject(CharterYaml.MATRIX_KEYS)
                .may("clause", text())
                .may("columns", listOf(new SchemaObject(CharterYaml.COLUMN_KEYS).may("key", text()).must("title", text()).part()))
                .may("rows", listOf(new SchemaObject(CharterYaml.ROW_KEYS).may("key", text()).must("title", text())
                        .may("ticked", TEXTS.about("The keys of the columns ticked, or all.")).part())).part();
    }

    private static SchemaPart delegation() {
        return new SchemaObject(DelegationReader.KEYS).must("key", text()).must("to", SETTING.about("The forum."))
                .may("from", SETTING.about("The partners who delegate, or all partners.")).may(SETTING, "matters", "function", "limit", "agreement",
                        "excludes",
                "disputes", "from_date", "to_date").part();
    }

    private static SchemaPart matter() {
        return new SchemaObject(CharterYaml.MATTER_KEYS).must("key", text()).must("title", text()).may("aliases", TEXTS)
                .may("row", text().about("The row of the matrix it falls under.")).may("clause", text()).part();
    }

    private static SchemaPart body() {
        return new SchemaObject(BodyReader.BODY_KEYS).must("key", text()).must("name", text()).may("aliases", TEXTS)
                .may("chair", text().about("The office that presides."))
                .may("accountable-to", text().about("The key of the body it answers to."))
                .may("clause", text())
                .may("constituencies", listOf(constituency()))
                .may("roles", listOf(named()).about("Offices and qualities that cut across constituencies: vice-chair, clinician, lay."))
                .may("sides", listOf(side()).about("Constituencies that act together."))
                .may("interests", listOf(named()).about("The kinds of interest its rules tell apart."))
                .may("settings", settings(bodyPatterns(), known(Topics.ofBodies()))).part();
    }

    private static SchemaPart named() {
        return either(text().something(), new SchemaObject(BodyReader.NAMED_KEYS).may(text(), "key", "name").may("aliases", TEXTS).part());
    }

    private static SchemaPart side() {
        return new SchemaObject(BodyReader.SIDE_KEYS).may("key", text()).must("name", text()).may("aliases", TEXTS)
                .must("constituencies", TEXTS.about("The keys or names of its constituencies.")).part();
    }

    private static SchemaPart constituency() {
        SchemaPart range = new SchemaObject(BodyReader.RANGE_KEYS).may(NUMBER, "from", "to").part();
        return new SchemaObject(BodyReader.CONSTITUENCY_KEYS).may("key", text()).must("name", text()).may("aliases", TEXTS)
                .may("seats", either(NUMBER, range))
                .may("class", text().examples(SEAT_CLASSES))
                .may("column", SETTING.about("The column of the matrix it falls under."))
                .may("clause", text()).part();
    }

    private static SchemaPart procedure() {
        SchemaPart stage = new SchemaObject(ProcedureYaml.STAGE_KEYS).may("key", text()).must("title", text()).may("aliases", TEXTS)
                .may("optional", flag().about("Whether it may be passed over with a reason.")).may("clause", text())
                .may("settings", settings(List.of(), known(Topics.ofStages()))).part();
        return new SchemaObject(ProcedureYaml.KEYS).may("key", text()).must("title", text()).may("aliases", TEXTS).may("clause", text())
                .must("stages", listOf(either(text(), stage)).with("minItems", 1))
                .may("settings", settings(List.of("[^.]+[.]" + endsOf(Topics.ofStages())), known(Topics.ofProcedures()))).part();
    }

    private static Map<String, Object> known(List<Topic> topics) {
        Map<String, Object> known = new LinkedHashMap<>();
        topics.forEach(topic -> ends(topic).forEach(end -> known.put(end, about(topic).keywords())));
        return known;
    }

    private static SchemaPart setting() {
        SchemaPart value = defined("value");
        SchemaPart whole = new SchemaObject(SettingsReader.KEYS)
                .may("value", value.about("What is set; \"silent\" or empty while nobody has decided. A quorum or a decision rule may be the sentence of the"
                        + " document itself; every word of it is understood, or it is refused and the words are named."))
                .may("readings", listOf(value).about("What the document may be read to say."))
                .may("starter", value.about("Common practice, offered but never assumed."))
                .may("starter_accepted", flag())
                .may(text(), "clause", "source", "settled_by", "note")
                .may("settled_on", date()).part();
        return either(text(), defined("quorum"), defined("rule"), DAYS, whole, defined("nested"));
    }

    private static SchemaPart rule() {
        return new SchemaObject(RuleMapping.KEYS).must(RuleMapping.MARK, either(STEP, listOf(STEP)).about("The methods, in the order they are tried."))
                .may("otherwise", text().about("What follows when all have failed, for example \"refer to dispute\".")).part();
    }

    private static SchemaPart step() {
        SchemaPart whole = new SchemaObject(RuleMapping.STEP_KEYS).must("method", text().about("A method, a share or a number of votes."))
                .may("of", text().about("Of what a share is counted."))
                .may("by", text().with("enum", List.of("member", "partner", "weight")).about("What is counted, where it is not what is usually counted."))
                .may("within", TEXTS.about("The constituencies, sides or roles in which it must hold, or each constituency, or each side."))
                .may("within-at-least", NUMBER.about("In how many of them it must hold; in all unless said."))
                .may("and", either(STEP, listOf(STEP)).about("What else the same vote must satisfy."))
                .may("unless", TEXTS.about("Whose objection stops it."))
                .may("next-meeting", flag().about("Whether it waits for the next meeting.")).part();
        return either(text(), whole);
    }

    private static SchemaPart settings(List<String> patterns, Map<String, Object> known) {
        Map<String, Object> matched = new LinkedHashMap<>();
        patterns.forEach(pattern -> matched.put("^" + pattern + "$", SETTING.keywords()));
        matched.put("^(?:[^.]+[.])?composition$", SchemaPart.mapOf(SETTING).keywords());
        return new SchemaPart(Map.of("type", "object")).with("properties", known).with("patternProperties", matched)
                .with("additionalProperties", defined("nested").keywords());
    }

    /** A mapping that begins the paths of the settings inside it. */
    private static SchemaPart nested() {
        String known = Stream.concat(Topics.ofPartnerships().values().stream(), Stream.of(Topics.ofBodies(), Topics.ofNotices(),
                Topics.ofMatters(), Topics.ofStages(), Topics.ofInterests(), Topics.ofConstituencies())).flatMap(List::stream)
                .flatMap(CharterSchema::ends).flatMap(CharterSchema::tails).distinct().map(end -> end.replace(".",
                        "[.]")).collect(Collectors.joining("|"));
        return new SchemaPart(Map.of("type", "object")).with("minProperties", 1)
                .with("propertyNames", Map.of("not", Map.of("enum", Stream.of(SettingsReader.KEYS, QuorumMapping.MARKS, List.of(RuleMapping.MARK))
                        .flatMap(List::stream).filter(key -> !SettingsReader.SOURCES.contains(key)).toList())))
                .with("properties", SettingsReader.SOURCES.stream().collect(Collectors.toMap(key -> key, key -> text().keywords())))
                .with("patternProperties", Map.of("^(?:.+[.])?(?:" + known + "|column|weight|base|effect)$|^rules[.]", SETTING.keywords()))
                .with("additionalProperties", defined("nested").keywords());
    }

    /** What may stand inside when the beginning of a path has been written outside: consensus.meaning and meaning. */
    private static Stream<String> tails(String end) {
        return Stream.iterate(end, tail -> !tail.isEmpty(), tail -> tail.contains(".") ? tail.substring(tail.indexOf('.') + 1) : "");
    }

    private static SchemaPart about(Topic topic) {
        List<String> words = topic.domain().choices().stream().map(Choice::word).toList();
        SchemaPart described = SETTING.about(topic.question() + " Accepted: " + topic.domain().accepted() + ".");
        return words.isEmpty() ? described : described.examples(words);
    }

    /** The settings of a body whose paths name a notice, a matter, a constituency or a fraction. */
    private static List<String> bodyPatterns() {
        return List.of("notice[.][a-z0-9-]+[.]" + endsOf(Topics.ofNotices()), "rules[.][^.]+", ".+[.]" + endsOf(Topics.ofMatters()),
                "interest[.][^.]+[.]" + endsOf(Topics.ofInterests()),
                "composition[.][a-z0-9-]+(?:[.]effect)?", "[^.]+[.]" + endsOf(Topics.ofConstituencies()), ".+[.]column", "[^.]+[.]weight",
                "(?:more-than|at-least)-\\d+-of-\\d+(?:-(?:plus|less)-\\d+)?[.]base");
    }

    private static List<String> partnershipPatterns() {
        Stream<String> whole = Topics.ofPartnerships().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().replace(".KEY", "[.][^.]+") + "[.]" + endsOf(entry.getValue()));
        Stream<String> others = Stream.of("rules[.].+", "[^.]+[.][^.]+[.]" + endsOf(Topics.ofStages()),
                "[^.]+[.]" + endsOf(Topics.ofProcedures()), "[^.]+[.]" + endsOf(Topics.ofBodies()));
        return Stream.concat(Stream.concat(whole, others),
                bodyPatterns().stream().map(pattern -> "[^.]+[.]" + pattern)).toList();
    }

    private static String endsOf(List<Topic> topics) {
        return topics.stream().flatMap(CharterSchema::ends).map(end -> end.replace(".", "[.]")).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Stream<String> ends(Topic topic) {
        return Stream.concat(Stream.of(topic.suffix()), topic.shortNames().stream());
    }
}
