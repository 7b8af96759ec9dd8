package org.quorate.model.decision;

import java.time.LocalDateTime;
import java.util.Map;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.Position;

/** A test of consensus on an item: the position each seat took; a seat that is missing did not state one. */
public record ConsensusTest(ConsensusTestId id, ItemId item, LocalDateTime at, Map<SeatId, Position> positions) {
    public ConsensusTest {
        positions = Map.copyOf(positions);
    }
}
