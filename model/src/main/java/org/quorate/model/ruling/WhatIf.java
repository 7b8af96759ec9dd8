package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;

/** What would become of a quorum if someone came or left. */
final class WhatIf {

    private final WorkingDays calendar;
    private final Charter charter;

    WhatIf(WorkingDays calendar, Charter charter) {
        this.calendar = calendar;
        this.charter = charter;
    }

    private Runs runs(DecisionCase room) {
        Prepared prepared = Prepared.of(calendar, charter, room);
        return Runs.of(readings -> new Evaluation(prepared, readings).quorumOnly());
    }

    /** How many more members are needed at the least; empty where that depends on an open setting. */
    OptionalInt stillNeeded(DecisionCase room) {
        return runs(room).same(WhatIf::shortBy).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static int shortBy(Working run) {
        QuorumTest quorum = run.quorum;
        return run.quorumMet || quorum == null ? 0 : Math.max(1, quorum.shortBy());
    }

    /** In the order of the seats; none once the room is quorate. */
    List<QuorumHelp> help(DecisionCase room) {
        List<QuorumHelp> help = new ArrayList<>();
        int now = worst(room);
        if (now > 0 && room.attendance() instanceof Attendance.Seats(List<SeatInCase> seats)) {
            for (SeatInCase seat : seats) {
                if (seat.state() == SeatState.ABSENT) {
                    int inPerson = worst(withState(room, seat.name(), SeatState.PRESENT));
                    int byDeputy = worst(withState(room, seat.name(), SeatState.DEPUTY));
                    if (inPerson < now || byDeputy < now) {
                        help.add(new QuorumHelp(seat.name(), inPerson < now, byDeputy < now, Math.min(inPerson, byDeputy) == 0));
                    }
                }
            }
        }
        return help;
    }

    /** How many are needed under the reading that asks for most, so that nobody is promised too much. */
    private int worst(DecisionCase room) {
        return runs(room).most(WhatIf::shortBy);
    }

    QuorumLoss loss(DecisionCase room, String seat) {
        DecisionCase without = withState(room, seat, SeatState.ABSENT);
        Prepared before = Prepared.of(calendar, charter, room);
        Prepared after = Prepared.of(calendar, charter, without);
        QuorumFinding then = RoomRulings.quorum(after);
        boolean now = Boolean.TRUE.equals(RoomRulings.quorum(before).met());
        List<String> metThen = RoomRulings.requirements(after).stream().filter(one -> !Boolean.FALSE.equals(one.met())).map(RequirementFinding::words)
                .toList();
        List<String> lost = RoomRulings.requirements(before).stream().filter(one -> Boolean.TRUE.equals(one.met())).map(RequirementFinding::words)
                .filter(words -> !metThen.contains(words)).toList();
        return new QuorumLoss(seat, then, now && Boolean.FALSE.equals(then.met()), lost);
    }

    private static DecisionCase withState(DecisionCase room, String seat, SeatState state) {
        if (!(room.attendance() instanceof Attendance.Seats(List<SeatInCase> seats))) {
            return room;
        }
        return room.withSeats(seats.stream().map(one -> one.name().equals(seat) && one.state() != SeatState.VACANT ? one.in(state) : one).toList());
    }
}
