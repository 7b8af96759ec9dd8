package org.quorate.model.ruling;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
            long bare = time(settled, room, false);
            System.out.println("pass " + pass + ": bare " + bare + " ns, which is " + 2 * 1_000_000_000L / bare + " a second on two cores, with reasons "
                    + time(settled, room, true)
                    + " ns, with open settings "
                    + time(threeOpen, room, true) + " ns");
        }
    }

    /** Nanoseconds of processor time, so that other programs on the computer do not spoil the figure. */
    private static long time(Charter charter, DecisionCase room, boolean reasons) {
        long length = 0;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            Ruling ruling = RulingFixture.RULINGS.rule(charter, room);
            length += reasons ? ruling.text().length() : ruling.outcome().word().length();
        }
        long each = (threads.getCurrentThreadCpuTime() - start) / ROUNDS;
        return length == 0 ? -1 : each;
    }
}
