package org.quorate.app.room;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.RoomEntry;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.Rulings;

/** Who is here and may take part in deciding, as far as the charter says. */
final class Eligible {
    private Eligible() {}

    static List<RoomEntry> here(RoomData data, Rulings engine, AgendaItem item, LocalDateTime at) {
        ItemStanding standing = data.rulings(engine).map(rulings -> rulings.at(item, at)).orElse(null);
        return data.record().roomAt(at, item.id()).entries().stream()
                .filter(entry -> entry.presence().isHere() && takesPart(entry, standing))
                .toList();
    }

    private static boolean takesPart(RoomEntry entry, @Nullable ItemStanding standing) {
        if (standing instanceof ItemStanding.Ruled ruled) {
            return ruled.eligibilityOf(entry.seatId()).filter(found -> Boolean.FALSE.equals(found.eligible())).isEmpty();
        }
        return entry.seat().seat().seatClass() == SeatClass.VOTING;
    }
}
