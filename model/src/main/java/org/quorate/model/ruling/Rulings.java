package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.duty.CadenceRulings;
import org.quorate.model.ruling.duty.LevelRulings;
import org.quorate.model.ruling.duty.PartnersRulings;
import org.quorate.model.ruling.notice.RequestRulings;
import org.quorate.model.ruling.notice.TimeLimitRulings;
import org.quorate.model.ruling.notice.TimeRulings;
import org.quorate.model.ruling.notice.WaiverRulings;
import org.quorate.model.ruling.procedure.ProcedureRulings;

/** The engine: computes rulings and what the window needs to know before one is made. Pure: the same inputs always give the same answer. */
public final class Rulings {

    private final WorkingDays calendar;

    /** An engine that counts working days with these bank holidays. */
    public Rulings(BankHolidays holidays) {
        this.calendar = new WorkingDays(holidays);
    }

    /**
     * Rules on a case.
     *
     * @throws UnusableCase where it names a body, matter, constituency or setting the charter does not have, or contradicts itself
     */
    public Ruling rule(Charter charter, RulingCase question) {
        return switch (question) {
            case DecisionCase decision -> DecisionRulings.rule(Prepared.of(calendar, charter, decision));
            case SeatingCase seating -> SeatingRulings.rule(charter, seating);
            case TimeCase time -> TimeRulings.rule(calendar, charter, time);
            case WrittenCase written -> WrittenRulings.rule(calendar, charter, written);
            case UrgentCase urgent -> UrgentRulings.rule(calendar, charter, urgent);
            case WaiverCase waiver -> WaiverRulings.rule(calendar, charter, waiver);
            case RequestCase request -> RequestRulings.rule(calendar, charter, request);
            case CadenceCase cadence -> CadenceRulings.rule(calendar, charter, cadence);
            case LevelCase level -> LevelRulings.rule(charter, level);
            case PartnersCase partners -> PartnersRulings.rule(calendar, charter, partners);
            case ChoiceCase choice -> ChoiceRulings.rule(calendar, charter, choice);
            case TimeLimitCase limit -> TimeLimitRulings.rule(charter, limit);
            case ProcedureCase procedure -> ProcedureRulings.rule(calendar, charter, procedure, this::rule);
        };
    }

    /**
     * Every last day in time that a question of days leaves possible, earliest first: one where nothing open changes it, none where nobody can tell.
     *
     * @throws UnusableCase as {@link #rule} does
     */
    public List<LocalDate> lastDays(Charter charter, TimeCase question) {
        return TimeRulings.lastDays(calendar, charter, question);
    }

    /** Whether the room is quorate for the matter now. */
    public QuorumFinding quorum(Charter charter, DecisionCase room) {
        return RoomRulings.quorum(Prepared.of(calendar, charter, room));
    }

    /** What the quorum for the matter requires besides its number. */
    public List<RequirementFinding> requirements(Charter charter, DecisionCase room) {
        return RoomRulings.requirements(Prepared.of(calendar, charter, room));
    }

    /** What a vote would need, before it is taken; empty when the rule has no vote. */
    public Optional<NeededFinding> needed(Charter charter, DecisionCase room) {
        return RoomRulings.needed(Prepared.of(calendar, charter, room));
    }

    /** Which seats may take part in deciding the matter, in the order of the case. */
    public List<SeatEligibility> eligibility(Charter charter, DecisionCase room) {
        return SeatReasons.all(Prepared.of(calendar, charter, room));
    }

    /** How a body decides a matter, in a sentence: "Consensus, else 75% of those eligible in office". */
    public String ruleSentence(Charter charter, String body, String matter) {
        return RoomRulings.sentence(Prepared.of(calendar, charter, DecisionCase.of(body, matter, List.of())));
    }

    /** The quorum if the holder of a seat left. */
    public QuorumFinding ifLeaves(Charter charter, DecisionCase room, String seat) {
        return whatIf(charter).loss(room, seat).after();
    }

    /** What the room would lose if the holder of a seat left. */
    public QuorumLoss loss(Charter charter, DecisionCase room, String seat) {
        return whatIf(charter).loss(room, seat);
    }

    /** How many more members the quorum needs at the least, none once it is met; empty where that depends on an open setting. */
    public OptionalInt stillNeeded(Charter charter, DecisionCase room) {
        return whatIf(charter).stillNeeded(room);
    }

    /** Those away who could bring the room nearer to its quorum, themselves or by a deputy; none once it is quorate. */
    public List<QuorumHelp> help(Charter charter, DecisionCase room) {
        return whatIf(charter).help(room);
    }

    /** The seats whose holders, or deputies for them, would bring the room nearer to its quorum; empty once it is quorate. */
    public List<String> whoCouldHelp(Charter charter, DecisionCase room) {
        return help(charter, room).stream().map(QuorumHelp::seat).toList();
    }

    private WhatIf whatIf(Charter charter) {
        return new WhatIf(calendar, charter);
    }

    /**
     * The quorum of each item of a coming meeting, in order, from the attendance expected at each.
     *
     * @param expected for each item its reference and the room expected then
     */
    public Map<String, QuorumFinding> forecast(Charter charter, Map<String, DecisionCase> expected) {
        Map<String, QuorumFinding> forecast = new LinkedHashMap<>();
        expected.forEach((item, room) -> forecast.put(item, quorum(charter, room)));
        return forecast;
    }
}
