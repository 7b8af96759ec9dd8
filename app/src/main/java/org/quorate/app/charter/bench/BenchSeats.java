package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Constituency;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.VoteCast;

/** The seats of a body as the bench begins with them, and as numbers change them. */
final class BenchSeats {
    /** What a seat has when its holder stepped out and nothing else is said. */
    static final String INTEREST = "interest";
    private static final int WHERE_NOT_SAID = 7;
    private static final String NOTHING = "";

    private BenchSeats() {}

    /** Every seat the charter names, its holder here and agreeing. */
    static List<SeatInCase> of(CharterBody body) {
        int named = body.constituencies().stream().mapToInt(Constituency::fewest).sum();
        List<SeatInCase> seats = new ArrayList<>();
        for (Constituency block : body.constituencies()) {
            int number = named == 0 ? WHERE_NOT_SAID : block.fewest();
            for (int seat = 1; seat <= number; seat++) {
                seats.add(SeatInCase.of(number == 1 ? block.name() : block.name() + " " + seat, block.key(), SeatState.PRESENT).taking(Position.AGREE));
            }
        }
        return seats;
    }

    /** The seat with its holder in a state; who is not here has no position and no vote, and who came back no longer has a reason for being out. */
    static SeatInCase in(SeatInCase seat, SeatState state) {
        SeatInCase moved = seat.in(state);
        if (!state.isHere()) {
            moved = moved.taking(Position.NOT_STATED).voting(VoteCast.NONE);
        }
        if (state == SeatState.STEPPED_OUT) {
            return seat.reason() == null || seat.reason().isEmpty() ? moved.because(INTEREST) : moved;
        }
        return seat.state() == SeatState.STEPPED_OUT ? moved.because(NOTHING) : moved;
    }

    /**
     * The places of seats taken in turn from each constituency, so that the first few are from as many as there can be, as in a room that means
     * to be quorate.
     */
    static List<Integer> inTurn(List<SeatInCase> seats, List<Integer> places) {
        Map<String, Integer> ranks = new HashMap<>();
        Map<Integer, Integer> rank = new HashMap<>();
        places.forEach(place -> rank.put(place, ranks.merge(Objects.requireNonNullElse(seats.get(place).constituency(), ""), 1, Integer::sum)));
        return places.stream().sorted(Comparator.<Integer>comparingInt(place -> rank.getOrDefault(place, 0)).thenComparingInt(place -> place)).toList();
    }

    /** The seats with those at some places as numbers have them; more seats are added where more are in office than there are. */
    static List<SeatInCase> counted(List<SeatInCase> all, List<Integer> which, BenchCounts counts, boolean consensusTested) {
        List<SeatInCase> seats = new ArrayList<>(all);
        List<Integer> places = new ArrayList<>(inTurn(all, which));
        while (places.size() < counts.inOffice() && !places.isEmpty()) {
            SeatInCase like = seats.get(places.getLast());
            places.add(seats.size());
            seats.add(SeatInCase.of(newName(seats, like), Objects.requireNonNullElse(like.constituency(), ""), SeatState.PRESENT));
        }
        List<SeatInCase> spread = counts.spread(places.stream().map(seats::get).toList(), consensusTested);
        for (int index = 0; index < places.size(); index++) {
            seats.set(places.get(index), spread.get(index));
        }
        return seats;
    }

    /** The seats with one more, of the same constituency as the one at a place, its holder here. */
    static List<SeatInCase> withOneMore(List<SeatInCase> seats, int place) {
        SeatInCase like = seats.get(place);
        List<SeatInCase> more = new ArrayList<>(seats);
        more.add(SeatInCase.of(newName(seats, like), Objects.requireNonNullElse(like.constituency(), ""), SeatState.PRESENT));
        return more;
    }

    private static String newName(List<SeatInCase> seats, SeatInCase like) {
        String stem = like.name().replaceFirst(" \\d+$", "");
        return IntStream.rangeClosed(2, seats.size() + 2).mapToObj(number -> stem + " " + number)
            .filter(name -> seats.stream().noneMatch(seat -> seat.name().equals(name))).findFirst().orElse(stem);
    }
}
