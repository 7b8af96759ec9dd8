package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;

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
            case TimeCase time -> TimeRulings.rule(calendar, charter, time);
            case WrittenCase written -> WrittenRulings.rule(calendar, charter, written);
            case UrgentCase urgent -> UrgentRulings.rule(calendar, charter, urgent);
            case ProcedureCase procedure -> ProcedureRulings.rule(calendar, charter, procedure);
        };
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
        return quorum(charter, withState(room, seat, SeatState.ABSENT));
    }

    /** The seats whose holders, or deputies for them, would bring the room nearer to its quorum; empty once it is quorate. */
    public List<String> whoCouldHelp(Charter charter, DecisionCase room) {
        QuorumFinding now = quorum(charter, room);
        List<String> helpful = new ArrayList<>();
        if (!Boolean.TRUE.equals(now.met()) && room.attendance() instanceof Attendance.Seats(List<SeatInCase> seats)) {
            for (SeatInCase seat : seats) {
                if (seat.state() == SeatState.ABSENT && helps(now, quorum(charter, withState(room, seat.name(), SeatState.PRESENT)))) {
                    helpful.add(seat.name());
                }
            }
        }
        return helpful;
    }

    private static boolean helps(QuorumFinding now, QuorumFinding then) {
        Integer before = now.present();
        Integer after = then.present();
        return then.missing().size() < now.missing().size() || (before != null && after != null && after > before);
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

    private static DecisionCase withState(DecisionCase room, String seat, SeatState state) {
        if (!(room.attendance() instanceof Attendance.Seats(List<SeatInCase> seats))) {
            return room;
        }
        return room.withSeats(seats.stream().map(one -> one.name().equals(seat) && one.state() != SeatState.VACANT ? one.in(state) : one).toList());
    }
}
