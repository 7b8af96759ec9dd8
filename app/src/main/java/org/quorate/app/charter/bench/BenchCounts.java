package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.List;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.VoteCast;

/**
 * Some seats of the bench in numbers.
 *
 * @param inOffice how many are filled
 * @param here how many take part now, in the room, remotely or by deputy
 * @param out how many stepped out for an interest
 * @param object how many object when consensus is tested; the others here agree
 */
public record BenchCounts(int inOffice, int here, int out, int votesFor, int against, int abstain, int object) {

    public static BenchCounts of(List<SeatInCase> seats) {
        return new BenchCounts((int) seats.stream().filter(seat -> seat.state() != SeatState.VACANT).count(),
            (int) seats.stream().filter(seat -> seat.state().isHere()).count(),
            (int) seats.stream().filter(seat -> seat.state() == SeatState.STEPPED_OUT).count(),
            votes(seats, VoteCast.FOR), votes(seats, VoteCast.AGAINST), votes(seats, VoteCast.ABSTAIN),
            (int) seats.stream().filter(seat -> seat.position() == Position.OBJECT).count());
    }

    private static int votes(List<SeatInCase> seats, VoteCast vote) {
        return (int) seats.stream().filter(seat -> seat.vote() == vote).count();
    }

    /** Why there can be no such room, in plain words; empty where there can. */
    public String problem() {
        if (here + out > inOffice) {
            return here + " here and " + out + " out make " + (here + out) + ", but only " + inOffice + " are in office.";
        }
        if (votesFor + against + abstain > here) {
            return votesFor + " for, " + against + " against and " + abstain + " abstaining make " + (votesFor + against + abstain) + ", but only " + here
                + " are here.";
        }
        return object > here ? object + " object, but only " + here + " are here." : "";
    }

    /**
     * The seats as these numbers have them, the first of them here and for, the last of them away and against; who was here remotely
     * or by deputy stays so.
     *
     * @param seats as many as are in office at least
     */
    List<SeatInCase> spread(List<SeatInCase> seats, boolean consensusTested) {
        List<SeatInCase> spread = new ArrayList<>();
        for (int place = 0; place < seats.size(); place++) {
            SeatState state = place < here ? hereAs(seats.get(place).state()) : place < here + out ? SeatState.STEPPED_OUT
                : place < inOffice ? SeatState.ABSENT : SeatState.VACANT;
            VoteCast vote = place >= here ? VoteCast.NONE : place < votesFor ? VoteCast.FOR : place >= here - against ? VoteCast.AGAINST
                : place < votesFor + abstain ? VoteCast.ABSTAIN : VoteCast.NONE;
            Position position = place >= here ? Position.NOT_STATED : place >= here - object ? Position.OBJECT
                : consensusTested ? Position.AGREE : Position.NOT_STATED;
            SeatInCase seat = seats.get(place);
            spread.add(BenchSeats.in(seat, state).taking(position).voting(vote));
        }
        return spread;
    }

    private static SeatState hereAs(SeatState before) {
        return before.isHere() ? before : SeatState.PRESENT;
    }
}
