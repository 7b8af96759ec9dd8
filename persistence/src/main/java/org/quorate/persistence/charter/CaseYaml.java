package org.quorate.persistence.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Slug;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.Attendance;
import org.quorate.model.ruling.CountInCase;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.HandCount;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.RulingCase;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.model.ruling.VoteCast;

/** Reads rule cases in the format {@code quorate-case/1}. Unknown keys and wrong values are refused, all at once. */
public final class CaseYaml {

    /** What the first key of the file says. */
    public static final String FORMAT = "quorate-case/1";

    static final List<String> DECISION_KEYS = List.of("format", "kind", "title", "body", "matter", "date", "consensus_tested", "chair",
            "casting_vote", "settings", "seats", "counts", "vote");
    static final List<String> SEAT_KEYS = List.of("name", "constituency", "class", "partner", "column", "state", "reason", "position",
            "vote");
    static final List<String> COUNT_KEYS = List.of("seats", "filled", "present", "remote", "deputies", "stepped_out", "agree",
            "reservations", "stand_aside", "object", "not_stated", "for", "against", "abstain");
    static final List<String> VOTE_KEYS = List.of("for", "against", "abstain");
    static final List<String> TIME_KEYS = List.of("format", "kind", "title", "body", "rule", "start", "meeting", "received", "date",
            "chair", "reason", "settings");
    static final List<String> PROCEDURE_KEYS = List.of("format", "kind", "title", "body", "stage", "date", "events", "settings");
    static final List<String> EVENT_KEYS = List.of("event", "by", "on", "date", "reason", "stage");

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
                case "notice" -> time(top, TimeCase.Kind.NOTICE);
                case "deadline" -> time(top, TimeCase.Kind.DEADLINE);
                case "procedure" -> procedure(top);
                default -> {
                    Objects.requireNonNull(kindPlace).wrong("\"" + kind
                            + "\" is not a kind of case. Expected decision, notice, deadline or procedure.");
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
        YamlPlace seats = keys.entries().get("seats");
        YamlPlace counts = keys.entries().get("counts");
        if ((seats == null) == (counts == null)) {
            top.wrong("A decision says who is there either under \"seats\" or under \"counts\".");
        } else if (Objects.requireNonNullElse(seats, counts).isEmpty()) {
            Objects.requireNonNullElse(seats, counts).wrong("Nobody is listed. Give every seat of the body, or a count for each constituency.");
        }
        Attendance attendance = counts != null ? new Attendance.Counts(counts(counts)) : new Attendance.Seats(seats == null ? List.of()
                : seats(seats));
        return new DecisionCase(keys.required("body"), Objects.requireNonNullElse(keys.text("matter"), "ordinary"), keys.date("date"),
                keys.truth("consensus_tested"),
                keys.text("chair"), casting(keys), settings(keys), attendance,
                        hands(keys));
    }

    private static @Nullable VoteCast casting(YamlKeys keys) {
        VoteCast cast = word(keys, "casting_vote", VoteCast.values(), VoteCast::word).orElse(VoteCast.NONE);
        if (cast == VoteCast.ABSTAIN) {
            Objects.requireNonNull(keys.entries().get("casting_vote")).wrong("A casting vote is given for or against; leave it out where none was given.");
        }
        return cast == VoteCast.NONE ? null : cast;
    }

    private static @Nullable HandCount hands(YamlKeys keys) {
        YamlPlace place = keys.entries().get("vote");
        if (place == null) {
            return null;
        }
        YamlKeys own = new YamlKeys(place, place.entries(VOTE_KEYS));
        return new HandCount(number(own, "for"), number(own, "against"), number(own, "abstain"));
    }

    private static List<SeatInCase> seats(YamlPlace place) {
        List<SeatInCase> seats = new ArrayList<>();
        for (YamlPlace item : place.items()) {
            YamlKeys keys = new YamlKeys(item, item.entries(SEAT_KEYS));
            YamlPlace seatClass = keys.entries().get("class");
            SeatClass read = seatClass == null ? null : seatClass.read(YamlKeys::seatClassOf);
            SeatState state = word(keys, "state", SeatState.values(), SeatState::word).orElse(SeatState.PRESENT);
            Position position = word(keys, "position", Position.values(), Position::word).orElse(Position.NOT_STATED);
            VoteCast vote = word(keys, "vote", VoteCast.values(), VoteCast::word).orElse(VoteCast.NONE);
            if (!state.isHere() && (vote != VoteCast.NONE || position != Position.NOT_STATED)) {
                item.wrong(Objects.requireNonNullElse(keys.text("name"), "This seat") + " is " + state.word().replace('-', ' ')
                        + ", so neither a vote nor a position can be recorded. Put the state right, or leave the vote out.");
            }
            seats.add(new SeatInCase(Objects.requireNonNullElse(keys.text("name"), "seat " + (seats.size() + 1)), keys.text("constituency"), read,
                    keys.text("partner"),
                    keys.text("column"), state, keys.text("reason"), position, vote));
        }
        return seats;
    }

    private static <T> Optional<T> word(YamlKeys keys, String key, T[] values, Function<T, String> wordOf) {
        YamlPlace place = keys.entries().get(key);
        return place == null ? Optional.empty()
                : Optional.ofNullable(place.read(text -> Arrays.stream(values).filter(value -> wordOf.apply(value).equals(Slug.of(text)))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not known here. Expected "
                        + Arrays.stream(values).map(wordOf).collect(Collectors.joining(", ")) + "."))));
    }

    private static List<CountInCase> counts(YamlPlace place) {
        List<CountInCase> counts = new ArrayList<>();
        place.entries().forEach((constituency, item) -> {
            YamlKeys keys = new YamlKeys(item, item.entries(COUNT_KEYS));
            counts.add(new CountInCase(constituency, keys.count("seats"), keys.count("filled"), keys.count("present"), number(keys, "remote"),
                    number(keys, "deputies"),
                    number(keys, "stepped_out"), number(keys, "agree"), number(keys, "reservations"), number(keys, "stand_aside"),
                            number(keys, "object"),
                    number(keys, "not_stated"), number(keys, "for"), number(keys, "against"), number(keys, "abstain")));
        });
        return counts;
    }

    private static int number(YamlKeys keys, String key) {
        Integer count = keys.count(key);
        return count == null ? 0 : count;
    }

    private static TimeCase time(YamlPlace top, TimeCase.Kind kind) {
        YamlKeys keys = new YamlKeys(top, top.entries(TIME_KEYS));
        return new TimeCase(kind, keys.text("body"), keys.required("rule"), keys.date("start"), keys.date("meeting"), keys.date("received"),
                keys.date("date"),
                keys.text("reason"), settings(keys));
    }

    private static ProcedureCase procedure(YamlPlace top) {
        YamlKeys keys = new YamlKeys(top, top.entries(PROCEDURE_KEYS));
        YamlPlace events = keys.entries().get("events");
        List<ProcedureCase.Event> read = new ArrayList<>();
        if (events != null) {
            for (YamlPlace item : events.items()) {
                if (item.isMap()) {
                    YamlKeys own = new YamlKeys(item, item.entries(EVENT_KEYS));
                    read.add(new ProcedureCase.Event(own.required("event"), own.text("by"), own.date("on") != null ? own.date("on")
                            : own.date("date"), own.text("reason")));
                } else {
                    read.add(new ProcedureCase.Event(Objects.requireNonNullElse(item.text(), ""), null, null, null));
                }
            }
        }
        return new ProcedureCase(keys.text("body"), Objects.requireNonNullElse(keys.text("stage"), ""), read, settings(keys));
    }

    private static Map<String, String> settings(YamlKeys keys) {
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
            if (value.isMap() && QuorumMapping.isOne(value)) {
                settings.put(path, QuorumMapping.text(value));
            } else if (value.isMap()) {
                flatten(path, value, settings);
            } else {
                settings.put(path, value.isList() ? String.join(", else ", value.items().stream().map(YamlPlace::text).filter(Objects::nonNull)
                        .toList())
                        : Objects.requireNonNullElse(value.text(), "silent"));
            }
        });
    }
}
