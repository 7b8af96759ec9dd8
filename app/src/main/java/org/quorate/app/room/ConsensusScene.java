package org.quorate.app.room;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.model.decision.ConsensusTest;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.Position;
import org.quorate.model.ruling.Ruling;

/**
 * The test of consensus, as the second panel shows it.
 *
 * @param counts how many took each position
 * @param chip what came of it, or nothing before it was tested
 * @param open whether it is being tested now
 */
public record ConsensusScene(Map<Position, Integer> counts, @Nullable ChipState chip, String chipWords, boolean open) {
    public ConsensusScene {
        counts = Map.copyOf(counts);
    }

    /**
     * @param test the last test kept, or nothing
     * @param then how the item stood when it was tested, or nothing
     */
    static ConsensusScene of(Draft draft, @Nullable ConsensusTest test, @Nullable ItemStanding then) {
        if (draft instanceof Draft.Testing(Map<SeatId, Position> positions)) {
            return new ConsensusScene(count(positions), null, "", true);
        }
        if (test == null) {
            return new ConsensusScene(count(Map.of()), null, "", false);
        }
        Map<Position, Integer> counts = count(test.positions());
        int objections = counts.getOrDefault(Position.OBJECT, 0);
        Ruling ruling = then instanceof ItemStanding.Ruled ruled ? ruled.ruling() : null;
        return switch (ruling) {
            case null -> new ConsensusScene(counts, ChipState.SILENT, "Not ruled", false);
            case Ruling.Agreed ignored -> new ConsensusScene(counts, ChipState.BY_CONSENSUS, "Consensus", false);
            case Ruling.Silent ignored -> new ConsensusScene(counts, ChipState.SILENT, "Consensus: silent", false);
            case Ruling.Inquorate ignored -> new ConsensusScene(counts, ChipState.NOT_QUORATE, "Not quorate", false);
            default -> new ConsensusScene(counts, ChipState.NO_CONSENSUS, words(objections), false);
        };
    }

    private static String words(int objections) {
        return objections == 0 ? "No consensus" : "No consensus: " + objections + (objections == 1 ? " objection" : " objections");
    }

    private static Map<Position, Integer> count(Map<SeatId, Position> positions) {
        Map<Position, Integer> counts = new EnumMap<>(Position.class);
        for (Position position : Position.values()) {
            counts.put(position, 0);
        }
        positions.values().forEach(position -> counts.merge(position, 1, Integer::sum));
        return counts;
    }
}
