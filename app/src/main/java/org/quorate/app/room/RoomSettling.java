package org.quorate.app.room;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.model.charter.Silence;

/** What the charter leaves open, settled while the meeting sits. */
public final class RoomSettling {
    private final RoomViewModel room;
    private final RoomTools tools;

    RoomSettling(RoomViewModel room, RoomTools tools) {
        this.room = room;
        this.tools = tools;
    }

    /** Settles what the charter leaves open, from the day of the meeting on. */
    public void settle(String path, String value, String settledBy) {
        LocalDate day = day();
        room.act("Settling the charter", id -> tools.charters().settle(path, value, settledBy, day));
    }

    /** The day from which a setting made here holds: that of the meeting, where it is not ahead. */
    LocalDate day() {
        LocalDate today = tools.acting().today();
        return room.data().map(data -> data.record().meeting().date()).filter(day -> day.isBefore(today)).orElse(today);
    }

    /** What is open at a path of the charter, ready to be asked. */
    public Optional<Silence> silence(String path) {
        return room.data().flatMap(read -> Optional.ofNullable(read.charter())).flatMap(charter -> charter.charter().silence(path));
    }

    /** Who settles something here and now, as proposed: the body and the day of its meeting. */
    public String settledHere(Function<LocalDate, String> words) {
        return room.data().map(data -> data.record().body().name() + ", " + words.apply(data.record().meeting().date())).orElse("");
    }
}
