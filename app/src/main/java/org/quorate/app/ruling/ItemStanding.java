package org.quorate.app.ruling;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.Room;
import org.quorate.model.meeting.RoomEntry;
import org.quorate.model.partnership.SeatId;
import org.quorate.model.ruling.NeededFinding;
import org.quorate.model.ruling.QuorumFinding;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.SeatEligibility;

/** How an item of a meeting stands at one instant. */
public sealed interface ItemStanding {
    Room room();

    /**
     * What the charter gives for it.
     *
     * @param rule how the matter is decided, in a sentence
     * @param eligibility one for each seat of the room, in its order
     * @param requirements the constituencies that must be among those here
     * @param seats how the seats that count towards the quorum are placed
     * @param needed what a vote needs, or nothing where the rule knows no vote
     */
    record Ruled(
            Room room,
            String body,
            String matter,
            String rule,
            List<SeatEligibility> eligibility,
            QuorumFinding quorum,
            List<Requirement> requirements,
            SeatTally seats,
            @Nullable NeededFinding needed,
            Ruling ruling)
            implements ItemStanding {
        public Ruled {
            eligibility = List.copyOf(eligibility);
            requirements = List.copyOf(requirements);
        }

        /** Whether the seat may take part in deciding; nothing where the charter is silent on its column. */
        public Optional<SeatEligibility> eligibilityOf(SeatId seat) {
            List<RoomEntry> entries = room.entries();
            for (int place = 0; place < entries.size() && place < eligibility.size(); place++) {
                if (entries.get(place).seatId().equals(seat)) {
                    return Optional.of(eligibility.get(place));
                }
            }
            return Optional.empty();
        }
    }

    /** The charter cannot be asked about it; {@code why} says so in a sentence. */
    record Unruled(Room room, String why) implements ItemStanding {}
}
