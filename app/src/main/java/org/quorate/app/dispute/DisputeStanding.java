package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.procedure.PossibleMove;
import org.quorate.model.procedure.ProcedureState.Ending;
import org.quorate.model.procedure.StageClock;

/**
 * Where a dispute stands.
 *
 * @param stages the titles of the procedure's stages, in order
 * @param stage the title of the stage it is at
 * @param actor who acts there, or null where the charter does not say
 * @param since the day it came there
 * @param ending how it ended, or null while it runs
 * @param clocks the clock of the stage, one for each end that the open rules leave possible; empty where it has no limit
 * @param moves what may happen next and what may not, with reasons; empty once it has ended, or where it was not asked for
 * @param line the stages as the stage line draws them
 */
public record DisputeStanding(Dispute dispute, List<String> stages, String stage, @Nullable String actor, @Nullable LocalDate since,
        @Nullable Ending ending, List<StageClock> clocks, List<PossibleMove> moves, List<StageMark> line) {
    public DisputeStanding {
        stages = List.copyOf(stages);
        clocks = List.copyOf(clocks);
        moves = List.copyOf(moves);
        line = List.copyOf(line);
    }

    public boolean isRunning() {
        return ending == null;
    }

    /** The last day of the stage, where every reading gives the same. */
    public @Nullable LocalDate due() {
        List<LocalDate> dues = dues();
        return dues.size() == 1 ? dues.getFirst() : null;
    }

    /** Every last day that the open rules leave possible, earliest first. */
    public List<LocalDate> dues() {
        return clocks.stream().map(StageClock::due).filter(day -> day != null).map(LocalDate.class::cast).distinct().sorted().toList();
    }

    /** Whether the time has passed, whichever way the open rules are read. */
    public boolean isOverdueOn(LocalDate day) {
        List<LocalDate> dues = dues();
        return ending == null && !dues.isEmpty() && dues.stream().allMatch(day::isAfter);
    }

    /** In one word: "running", "overdue", "paused", or how it ended. */
    public String state(LocalDate today) {
        if (ending != null) {
            return ending.words();
        }
        boolean still = !clocks.isEmpty() && clocks.stream().allMatch(clock -> clock.standsStillSince() != null);
        return still ? "paused" : isOverdueOn(today) ? "overdue" : "running";
    }
}
