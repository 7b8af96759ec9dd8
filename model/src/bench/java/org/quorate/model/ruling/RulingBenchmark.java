package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.quorate.model.charter.Charter;

/** Times the ruling on a vote of 40 seats: the bare engine on two cores, and one ruling with its reasons written out. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RulingBenchmark {

    private static final int SEATS = 40;
    private static final int VOTES_FOR = 29;

    private final Charter settled = RulingFixture.SETTLED;
    private final Charter open = RulingFixture.settle(RulingFixture.OPEN, Map.of("ordinary.rule", "consensus, else majority-75"));
    private final DecisionCase room = room();

    private static DecisionCase room() {
        List<SeatInCase> seats = new ArrayList<>();
        for (int index = 0; index < SEATS; index++) {
            seats.add(RulingFixture.seat(index).taking(index == 0 ? Position.OBJECT : Position.AGREE)
                    .voting(index < VOTES_FOR ? VoteCast.FOR : VoteCast.AGAINST));
        }
        return DecisionCase.of("board", "ordinary", seats).tested(true);
    }

    /** The outcome with its count and its base, no reason written out: rulings a second on two cores. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Threads(2)
    public Outcome bare() {
        return RulingFixture.RULINGS.rule(settled, room).outcome();
    }

    /** The ruling with every reason written out: microseconds each. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public String withEveryReason() {
        return RulingFixture.RULINGS.rule(settled, room).text();
    }

    /** The same where the charter leaves settings open, so that every reading is tried: microseconds each. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public String withOpenSettings() {
        return RulingFixture.RULINGS.rule(open, room).text();
    }
}
