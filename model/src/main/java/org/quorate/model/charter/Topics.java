package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every setting the engine knows how to ask about, by the end of its path. */
public final class Topics {

    private static final List<Topic> BODY = Stream.of(QuorumTopics.ALL, TakingPartTopics.ALL, ProxyTopics.ALL, CompositionTopics.OF_BODY, DecisionTopics.ALL,
            WrittenTopics.ALL, ApprovalTopics.ALL,
            ChoosingTopics.ALL, TimeLimitTopics.ALL, BodyTopics.ALL, NoticeTopics.OF_BODY,
            SpecialMeetingTopics.ALL, DutyTopics.OF_CADENCE).flatMap(List::stream)
            .toList();

    private Topics() {
    }

    /** What a body's settings are about, by the end of their paths. */
    public static List<Topic> ofBodies() {
        return BODY;
    }

    /** What the settings of a notice ({@code BODY.notice.KIND}) are about. */
    public static List<Topic> ofNotices() {
        return NoticeTopics.ALL;
    }

    /** What settings of the whole partnership are about, by the beginning of their paths; "obligations.KEY" stands for any key. */
    public static Map<String, List<Topic>> ofPartnerships() {
        return Map.of("calendar", NoticeTopics.OF_CALENDAR, "obligations.KEY", DutyTopics.OF_OBLIGATIONS, "delegation.KEY", DutyTopics.OF_DELEGATIONS,
                "levels", DutyTopics.OF_LEVELS, "adoption", DutyTopics.OF_ADOPTION, "variation", DutyTopics.OF_VARIATION, "admission",
                DutyTopics.OF_ADMISSION, "routes.KEY", RouteTopics.ALL, "recommendations", RouteTopics.OF_RECOMMENDATIONS);
    }

    /** What the settings of a matter before a body ({@code BODY.MATTER}) are about. */
    public static List<Topic> ofMatters() {
        return MatterTopics.ALL;
    }

    /** What the settings of a procedure as a whole ({@code PROCEDURE}) are about. */
    public static List<Topic> ofProcedures() {
        return ProcedureTopics.ALL;
    }

    /** What the settings of a stage of a procedure ({@code PROCEDURE.STAGE}) are about. */
    public static List<Topic> ofStages() {
        return StageTopics.ALL;
    }

    /** What the settings of a kind of interest ({@code BODY.interest.KIND}) are about. */
    public static List<Topic> ofInterests() {
        return InterestTopics.ALL;
    }

    /** What the settings of a constituency ({@code BODY.CONSTITUENCY}) are about besides its column. */
    public static List<Topic> ofConstituencies() {
        return CompositionTopics.OF_CONSTITUENCIES;
    }

    /** The decision rule a text says. */
    public static DecisionRule decisionRule(String text) {
        return DecisionRuleText.read(text);
    }

    /** Who acts as a text says it, by the names it uses. */
    public static SettingValue.Acting acting(String text) {
        return ActingText.read(text);
    }

    /** The topic a path is about, or empty when the charter has nothing of that name. */
    static Optional<Topic> find(Charter charter, String path) {
        String[] parts = path.split("\\.", 2);
        if (parts.length < 2 || parts[1].isEmpty()) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "rules" -> Optional.of(statement(parts[1]));
            case "calendar" -> among(NoticeTopics.OF_CALENDAR, parts[1]);
            case "obligations" -> keyed(DutyTopics.OF_OBLIGATIONS, parts[1]);
            case "routes" -> keyed(RouteTopics.ALL, parts[1]);
            case "recommendations" -> among(RouteTopics.OF_RECOMMENDATIONS, parts[1]);
            case "delegation" -> keyed(DutyTopics.OF_DELEGATIONS, parts[1]);
            case "levels" -> among(DutyTopics.OF_LEVELS, parts[1]);
            case "adoption" -> among(DutyTopics.OF_ADOPTION, parts[1]);
            case "variation" -> among(DutyTopics.OF_VARIATION, parts[1]);
            case "admission" -> among(DutyTopics.OF_ADMISSION, parts[1]);
            default -> ofProcedure(charter, parts[0], parts[1]).or(() -> charter.bodies().stream().filter(body -> body.key().equals(parts[0]))
                    .findFirst().flatMap(body -> ofBody(charter, body, parts[1])));
        };
    }

    private static Optional<Topic> keyed(List<Topic> topics, String rest) {
        String[] parts = rest.split("\\.", 2);
        return parts.length == 2 ? among(topics, parts[1]) : Optional.empty();
    }

    private static Optional<Topic> ofProcedure(Charter charter, String key, String rest) {
        Optional<CharterProcedure> declared = charter.procedures().stream().filter(procedure -> procedure.key().equals(key)).findFirst();
        if (declared.isEmpty() && !(key.equals(CharterProcedure.UNDECLARED) && charter.procedures().isEmpty())) {
            return Optional.empty();
        }
        String[] parts = rest.split("\\.", 2);
        boolean stage = parts.length == 2 && declared.map(procedure -> procedure.stages().stream().anyMatch(one -> one.key().equals(parts[0])))
                .orElse(true);
        return among(ProcedureTopics.ALL, rest).or(() -> stage ? among(StageTopics.ALL, parts[1]) : Optional.empty());
    }

    private static Optional<Topic> ofBody(Charter charter, CharterBody body, String rest) {
        Optional<Topic> known = among(BODY, rest);
        if (known.isPresent()) {
            return known;
        }
        int dot = rest.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String first = rest.substring(0, dot);
        String last = rest.substring(dot + 1);
        if (first.matches("notice\\.[a-z0-9-]+")) {
            return among(NoticeTopics.ALL, last);
        }
        String[] ofMatter = rest.split("\\.", 2);
        Optional<Topic> decided = charter.matters().stream().anyMatch(matter -> matter.key().equals(ofMatter[0]))
                ? among(MatterTopics.ALL, ofMatter[1]) : Optional.empty();
        if (decided.isPresent()) {
            return decided;
        }
        if (first.equals("rules")) {
            return Optional.of(statement(rest));
        }
        if (rest.startsWith("composition.")) {
            return CompositionTopics.limit(rest.substring("composition.".length()));
        }
        if (body.constituencies().stream().anyMatch(constituency -> constituency.key().equals(first))
                && among(CompositionTopics.OF_CONSTITUENCIES, last).isPresent()) {
            return among(CompositionTopics.OF_CONSTITUENCIES, last);
        }
        if (first.startsWith("interest.") && body.interests().stream().anyMatch(kind -> first.equals("interest." + kind.key()))) {
            return among(InterestTopics.ALL, last);
        }
        if (charter.matters().stream().anyMatch(matter -> matter.key().equals(ofMatter[0]))) {
            return Optional.empty();
        }
        if (last.equals("column") && body.constituencies().stream().anyMatch(constituency -> constituency.key().equals(first))) {
            return Optional.of(column(charter.applicability()));
        }
        if (last.equals("weight") && body.constituencies().stream().anyMatch(constituency -> constituency.key().equals(first))) {
            return Optional.of(DecisionTopics.WEIGHT);
        }
        if (rest.equals("chair.column") || rest.equals("seat.column")) {
            return Optional.of(column(charter.applicability()));
        }
        return last.equals("base") && first.matches("(?:more-than|at-least)-\\d+-of-\\d+(?:-(?:plus|less)-\\d+)?")
                ? Optional.of(DecisionTopics.base(rest, "Of what is it counted?", "votes-cast")) : Optional.empty();
    }

    /** The topic of a rule that is kept as a statement. */
    private static Topic statement(String suffix) {
        return Topic.words(suffix, SettingGroup.OTHER, RuleQuestions.of(suffix.substring(suffix.lastIndexOf('.') + 1)));
    }

    /** The topic of the column a constituency falls under. */
    static Topic column(Applicability applicability) {
        List<Choice> choices = new ArrayList<>();
        applicability.columns().forEach(column -> choices.add(Choice.of(column.key(), "Falls under the column " + column.title(), column.title())));
        choices.add(Choice.of("every", "Takes part in every matter of the matrix", "all"));
        choices.add(Choice.of("none", "Falls under no column and takes part in nothing the matrix governs"));
        return new Topic("column", SettingGroup.TAKING_PART, "Under which column of the matrix does this constituency fall?",
                new Domain.Choices(choices), null, List.of());
    }

    /** Every end of a path a body may have, for suggestions. */
    static Stream<String> bodySuffixes() {
        return BODY.stream().map(Topic::suffix);
    }

    private static Optional<Topic> among(List<Topic> topics, String end) {
        return topics.stream().filter(topic -> topic.answersTo(end)).findFirst();
    }
}
