package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.model.ruling.Attendance;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.HandCount;
import org.quorate.model.ruling.PartnersCase;
import org.quorate.model.ruling.RulingCase;
import org.quorate.model.ruling.SeatingCase;
import org.quorate.model.ruling.Sitting;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.model.ruling.VoteCast;

/** Reads rule cases in the format {@code quorate-case/1}. Unknown keys and wrong values are refused, all at once. */
public final class CaseYaml {

    /** What the first key of the file says. */
    public static final String FORMAT = "quorate-case/1";

    static final List<String> DECISION_KEYS = List.of("format", "kind", "title", "body", "matter", "date", "consensus_tested", "chair",
            "casting_vote", "settings", "seats", "counts", "vote", "meeting", "at",
            "opened_quorate", "attempt", "earlier",
            "recorded_vote_asked_by", "starts", "lot", "rescinds", ApprovalsReader.KEY);
    static final List<String> VOTE_KEYS = List.of("for", "against", "abstain");

    private final List<YamlProblem> problems = new ArrayList<>();

    private CaseYaml() {
    }

    /**
     * Reads a rule case.
     *
     * @param file the name to use in messages
     * @param text the whole file
     * @throws UnusableYaml with every problem, its line and column
     */
    public static RulingCase read(String file, String text) {
        CaseYaml reader = new CaseYaml();
        RulingCase question = YamlPlace.top(text, reader.problems).map(reader::question).orElse(null);
        if (question == null || !reader.problems.isEmpty()) {
            throw new UnusableYaml(file, reader.problems);
        }
        return question;
    }

    /** What a ruling refused, put to the lines of the file the case came from. */
    public static UnusableYaml placed(String file, String text, UnusableCase refusal) {
        Map<String, YamlProblem> places = YamlPlace.top(text, new ArrayList<>()).map(YamlPlace::places).orElse(Map.of());
        YamlProblem top = new YamlProblem(1, 1, "", "");
        return new UnusableYaml(file, refusal.found().stream().map(reason -> {
            YamlProblem place = places.getOrDefault(reason.place(), top);
            return new YamlProblem(place.line(), place.column(), place.path(), reason.sentence());
        }).sorted(Comparator.comparingInt(YamlProblem::line)).toList());
    }

    private @Nullable RulingCase question(YamlPlace top) {
        Map<String, YamlPlace> all = top.entries();
        YamlPlace kindPlace = all.get("kind");
        String kind = kindPlace == null ? "decision" : Objects.requireNonNullElse(kindPlace.text(), "decision");
        if (!new YamlKeys(top, all).required("format").equals(FORMAT)) {
            top.wrong("A rule case starts with \"format: " + FORMAT + "\".");
        }
        try {
            return switch (kind) {
                case "decision" -> decision(top);
                case "notice" -> TimeCaseReader.read(top, TimeCase.Kind.NOTICE);
                case "deadline" -> TimeCaseReader.read(top, TimeCase.Kind.DEADLINE);
                case "written" -> WrittenReader.written(top, settings(new YamlKeys(top, all)));
                case "choice", "election" -> ChoiceReader.read(top, settings(new YamlKeys(top, all)));
                case "urgent" -> WrittenReader.urgent(top, settings(new YamlKeys(top, all)));
                case "presiding" -> SeatingReader.read(top, SeatingCase.Kind.PRESIDING, settings(new YamlKeys(top, all)));
                case "composition" -> SeatingReader.read(top, SeatingCase.Kind.COMPOSITION, settings(new YamlKeys(top, all)));
                case "terms" -> SeatingReader.read(top, SeatingCase.Kind.TERMS, settings(new YamlKeys(top, all)));
                case "waiver" -> MeetingCaseReader.waiver(top);
                case "time-limit" -> TimeLimitReader.read(top);
                case "request" -> MeetingCaseReader.request(top);
                case "cadence" -> DutyCaseReader.cadence(top);
                case "level" -> DutyCaseReader.level(top);
                case "adoption" -> DutyCaseReader.partners(top, PartnersCase.Kind.ADOPTION);
                case "variation" -> DutyCaseReader.partners(top, PartnersCase.Kind.VARIATION);
                case "admission" -> DutyCaseReader.partners(top, PartnersCase.Kind.ADMISSION);
                case "procedure" -> ProcedureCaseYaml.read(top, settings(new YamlKeys(top, all)));
                default -> {
                    Objects.requireNonNull(kindPlace).wrong("\"" + kind
                            + "\" is not a kind of case. Expected decision, choice, written, urgent, notice, deadline, waiver, request, time-limit, "
                            + "cadence, level, adoption, variation, admission, procedure, presiding, composition or terms.");
                    yield null;
                }
            };
        } catch (IllegalArgumentException refused) {
            top.wrong(String.valueOf(refused.getMessage()));
            return null;
        }
    }

    private DecisionCase decision(YamlPlace top) {
        YamlKeys keys = new YamlKeys(top, top.entries(DECISION_KEYS));
        return new DecisionCase(keys.required("body"), Objects.requireNonNullElse(keys.text("matter"), "ordinary"), keys.date("date"),
                keys.truth("consensus_tested"),
                keys.text("chair"), casting(keys), settings(keys), attendance(top, keys),
                        hands(keys), sitting(keys), ProceedingsReader.read(keys));
    }

    /** Who is there, seat by seat or by numbers. */
    static Attendance attendance(YamlPlace top, YamlKeys keys) {
        YamlPlace seats = keys.entries().get("seats");
        YamlPlace counts = keys.entries().get("counts");
        if ((seats == null) == (counts == null)) {
            top.wrong("A decision says who is there either under \"seats\" or under \"counts\".");
        } else if (Objects.requireNonNullElse(seats, counts).isEmpty()) {
            Objects.requireNonNullElse(seats, counts).wrong("Nobody is listed. Give every seat of the body, or a count for each constituency.");
        }
        return counts != null ? new Attendance.Counts(AttendanceReader.counts(counts)) : new Attendance.Seats(seats == null ? List.of()
                : AttendanceReader.seats(seats));
    }

    private static @Nullable VoteCast casting(YamlKeys keys) {
        VoteCast cast = AttendanceReader.word(keys, "casting_vote", VoteCast.values(), VoteCast::word).orElse(VoteCast.NONE);
        if (cast == VoteCast.ABSTAIN) {
            Objects.requireNonNull(keys.entries().get("casting_vote")).wrong("A casting vote is given for or against; leave it out where none was given.");
        }
        return cast == VoteCast.NONE ? null : cast;
    }

    private static Sitting sitting(YamlKeys keys) {
        return new Sitting(AttendanceReader.word(keys, "meeting", Sitting.Kind.values(), Sitting.Kind::word).orElse(null),
                AttendanceReader.word(keys, "at", Sitting.Moment.values(), Sitting.Moment::word).orElse(null), keys.truth("opened_quorate"));
    }

    private static @Nullable HandCount hands(YamlKeys keys) {
        YamlPlace place = keys.entries().get("vote");
        if (place == null) {
            return null;
        }
        YamlKeys own = new YamlKeys(place, place.entries(VOTE_KEYS));
        return new HandCount(AttendanceReader.number(own, "for"), AttendanceReader.number(own, "against"), AttendanceReader.number(own, "abstain"));
    }

    /** The settings a case assumes, by their paths. */
    static Map<String, String> settings(YamlKeys keys) {
        Map<String, String> settings = new LinkedHashMap<>();
        YamlPlace place = keys.entries().get("settings");
        if (place != null) {
            flatten("", place, settings);
        }
        return settings;
    }

    /** Settings may be written with dots or one inside another. */
    private static void flatten(String prefix, YamlPlace place, Map<String, String> settings) {
        place.entries().forEach((key, value) -> {
            String path = prefix.isEmpty() ? key : prefix + "." + key;
            if (value.isMap() && StructuredValue.isOne(value)) {
                settings.put(path, StructuredValue.text(value));
            } else if (value.isMap()) {
                flatten(path, value, settings);
            } else {
                String text = value.isList() ? StructuredValue.textOf(value) : Objects.requireNonNullElse(value.text(), "silent");
                settings.put(path, value.isList() && path.endsWith("rule") ? text.replace(", ", ", else ") : text);
            }
        });
    }
}
