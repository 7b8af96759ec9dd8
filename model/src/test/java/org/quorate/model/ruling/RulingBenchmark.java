package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quorate.model.charter.Charter;

/** Times a 40-seat ruling, bare and with its reasons written out. Run by hand; it is a measurement, not a test. */
public final class RulingBenchmark {

    private static final int ROUNDS = 20_000;

    private RulingBenchmark() {
    }

    /** Prints nanoseconds per ruling, after a warm-up. */
    public static void main(String[] arguments) {
        List<SeatInCase> seats = new ArrayList<>();
        for (int index = 0; index < 40; index++) {
            seats.add(RulingFixture.seat(index).taking(index == 0 ? Position.OBJECT : Position.AGREE).voting(index < 29 ? VoteCast.FOR
                    : VoteCast.AGAINST));
        }
        DecisionCase room = DecisionCase.of("board", "ordinary", seats).tested(true);
        Charter settled = RulingFixture.SETTLED;
        Charter threeOpen = RulingFixture.settle(RulingFixture.OPEN, Map.of("ordinary.rule", "consensus, else majority-75"));
        for (int pass = 1; pass <= 3; pass++) {
            System.out.println("pass " + pass + ": bare " + time(settled, room, false) + " ns, with reasons " + time(settled, room, true)
                    + " ns, with open settings "
                    + time(threeOpen, room, true) + " ns");
        }
    }

    private static long time(Charter charter, DecisionCase room, boolean reasons) {
        long length = 0;
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            Ruling ruling = RulingFixture.RULINGS.rule(charter, room);
            length += reasons ? ruling.text().length() : ruling.outcome().word().length();
        }
        long each = (System.nanoTime() - start) / ROUNDS;
        return length == 0 ? -1 : each;
    }
}
