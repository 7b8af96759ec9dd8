package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quorate.model.charter.Charter;
import org.quorate.model.ruling.Attendance;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.NeededFinding;
import org.quorate.model.ruling.QuorumHelp;
import org.quorate.model.ruling.QuorumLoss;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.SeatInCase;

/**
 * What can be said of the room before anything is decided.
 *
 * @param needed what a vote needs; empty where the rule has none
 * @param stillNeeded how far the room is from its quorum
 * @param help those away who could bring it nearer
 * @param losses what is lost when one of those here leaves; only where something is
 */
public record BenchOutlook(String needed, String stillNeeded, List<QuorumHelp> help, List<QuorumLoss> losses) {
    static final BenchOutlook NONE = new BenchOutlook("", "", List.of(), List.of());

    public BenchOutlook {
        help = List.copyOf(help);
        losses = List.copyOf(losses);
    }

    static BenchOutlook of(Rulings engine, Charter charter, DecisionCase room) {
        List<QuorumLoss> losses = new ArrayList<>();
        if (room.attendance() instanceof Attendance.Seats(List<SeatInCase> seats)) {
            for (SeatInCase seat : seats) {
                QuorumLoss loss = seat.state().isHere() ? engine.loss(charter, room, seat.name()) : null;
                if (loss != null && (loss.losesQuorum() || !loss.lost().isEmpty())) {
                    losses.add(loss);
                }
            }
        }
        return new BenchOutlook(needed(engine.needed(charter, room)), stillNeeded(engine.stillNeeded(charter, room)), engine.help(charter, room), losses);
    }

    private static String needed(Optional<NeededFinding> found) {
        NeededFinding vote = found.orElse(null);
        if (vote == null) {
            return "";
        }
        Integer number = vote.needed();
        Integer base = vote.base();
        String first = vote.admissible() ? "" : " Consensus is tested first.";
        return (number == null || base == null ? "What a vote needs depends on what is open." : "A vote needs " + number + " for, of " + base + " "
            + vote.baseWords() + ".") + first;
    }

    private static String stillNeeded(OptionalInt more) {
        if (more.isEmpty()) {
            return "How many more a quorum needs depends on what is open.";
        }
        int number = more.getAsInt();
        return number == 0 ? "" : number == 1 ? "One more makes a quorum." : number + " more make a quorum.";
    }
}
