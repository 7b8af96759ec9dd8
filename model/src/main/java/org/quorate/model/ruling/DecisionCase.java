package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has this been decided? The room at one instant, the positions taken and the votes cast on one matter.
 *
 * @param body the body, by key or name
 * @param matter the matter, by key or title
 * @param date the day, or null
 * @param consensusTested whether consensus was tested; null when not said: then positions on record mean it was
 * @param chair who presides, by the name of their seat or as an office; null when not said
 * @param castingVote the casting vote of whoever presides, or null when none was given
 * @param settings settings to assume
 * @param attendance who is there
 * @param hands the votes as counted by hand, where nobody noted who voted how; null takes the votes of the seats
 * @param sitting the kind of meeting, and when in it
 * @param proceedings what happened to the matter before and around the vote
 */
public record DecisionCase(String body, String matter, @Nullable LocalDate date, @Nullable Boolean consensusTested, @Nullable String chair,
                           @Nullable VoteCast castingVote, Map<String, String> settings, Attendance attendance,
                           @Nullable HandCount hands, Sitting sitting, Proceedings proceedings) implements RulingCase {

    public DecisionCase {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** A case of a matter that is before the body for the first time. */
    public DecisionCase(String body, String matter, @Nullable LocalDate date, @Nullable Boolean consensusTested, @Nullable String chair,
                        @Nullable VoteCast castingVote, Map<String, String> settings, Attendance attendance, @Nullable HandCount hands,
                        Sitting sitting) {
        this(body, matter, date, consensusTested, chair, castingVote, settings, attendance, hands, sitting, Proceedings.UNSAID);
    }

    /** A case at an ordinary meeting. */
    public DecisionCase(String body, String matter, @Nullable LocalDate date, @Nullable Boolean consensusTested, @Nullable String chair,
                        @Nullable VoteCast castingVote, Map<String, String> settings, Attendance attendance, @Nullable HandCount hands) {
        this(body, matter, date, consensusTested, chair, castingVote, settings, attendance, hands, Sitting.UNSAID);
    }

    /** A case seat by seat with nothing more said. */
    public static DecisionCase of(String body, String matter, List<SeatInCase> seats) {
        return new DecisionCase(body, matter, null, null, null, null, Map.of(), new Attendance.Seats(seats), null);
    }

    /** The same case with other seats. */
    public DecisionCase withSeats(List<SeatInCase> seats) {
        return new DecisionCase(body, matter, date, consensusTested, chair, castingVote, settings, new Attendance.Seats(seats), hands, sitting, proceedings);
    }

    /** The same case, saying whether consensus was tested. */
    public DecisionCase tested(boolean tested) {
        return new DecisionCase(body, matter, date, tested, chair, castingVote, settings, attendance, hands, sitting, proceedings);
    }

    /** The same case with a casting vote. */
    public DecisionCase casting(@Nullable VoteCast vote) {
        return new DecisionCase(body, matter, date, consensusTested, chair, vote, settings, attendance, hands, sitting, proceedings);
    }

    /** The same case with settings to assume. */
    public DecisionCase assuming(Map<String, String> assumed) {
        return new DecisionCase(body, matter, date, consensusTested, chair, castingVote, assumed, attendance, hands, sitting, proceedings);
    }

    /** The same case presided over by someone. */
    public DecisionCase presidedBy(@Nullable String presiding) {
        return new DecisionCase(body, matter, date, consensusTested, presiding, castingVote, settings, attendance, hands, sitting, proceedings);
    }

    /** The same case with its votes counted by hand. */
    public DecisionCase counting(@Nullable HandCount counted) {
        return new DecisionCase(body, matter, date, consensusTested, chair, castingVote, settings, attendance, counted, sitting, proceedings);
    }

    /** The same case at another kind or moment of a meeting. */
    public DecisionCase at(Sitting other) {
        return new DecisionCase(body, matter, date, consensusTested, chair, castingVote, settings, attendance, hands, other, proceedings);
    }

    /** The same case with more said of what happened to the matter. */
    public DecisionCase after(Proceedings known) {
        return new DecisionCase(body, matter, date, consensusTested, chair, castingVote, settings, attendance, hands, sitting, known);
    }

    /** The same case on a day. */
    public DecisionCase on(LocalDate day) {
        return new DecisionCase(body, matter, day, consensusTested, chair, castingVote, settings, attendance, hands, sitting, proceedings);
    }
}
