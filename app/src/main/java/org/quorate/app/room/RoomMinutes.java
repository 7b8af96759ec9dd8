package org.quorate.app.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.quorate.app.minutes.MinuteAutosave;
import org.quorate.app.minutes.MinuteConflict;
import org.quorate.app.task.Tasks;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;

/** The minutes typed in the Room, each kept as it is typed; what was written elsewhere too waits for the person's choice. */
final class RoomMinutes {
    private final RoomNotesService notes;
    private final Tasks tasks;
    private final Supplier<MinuteAutosave.Pause> pauses;
    private final Runnable reload;
    private final Map<ItemId, MinuteAutosave> autosaves = new HashMap<>();
    private final ObservableMap<ItemId, MinuteConflict> conflicts = FXCollections.observableHashMap();

    /** @param reload reads the meeting anew, after a minute was kept */
    RoomMinutes(RoomNotesService notes, Tasks tasks, Supplier<MinuteAutosave.Pause> pauses, Runnable reload) {
        this.notes = notes;
        this.tasks = tasks;
        this.pauses = pauses;
        this.reload = reload;
    }

    /** The minute as read now; answers the text to show: what is typed here and not kept yet comes before it. */
    List<MinuteBlock> read(Minute now) {
        MinuteAutosave autosave = autosave(now);
        autosave.reread(now);
        return autosave.typed();
    }

    /** The minute of an item was typed, as plain lines. */
    void typed(ItemId item, String text) {
        MinuteAutosave autosave = autosave(Minute.empty(item));
        autosave.edited(MinuteText.blocks(text, autosave.last().blocks()));
    }

    /** The text was left: what waits is kept now. */
    void left(ItemId item) {
        autosave(Minute.empty(item)).saveNow();
    }

    /** The minutes that were written elsewhere too, with both texts, until the person has chosen. */
    ObservableMap<ItemId, MinuteConflict> conflicts() {
        return conflicts;
    }

    void takeTheirs(ItemId item) {
        autosave(Minute.empty(item)).takeTheirs();
        reload.run();
    }

    void keepMine(ItemId item) {
        autosave(Minute.empty(item)).keepMine();
    }

    private MinuteAutosave autosave(Minute minute) {
        return autosaves.computeIfAbsent(minute.item(), item -> new MinuteAutosave(
                notes, tasks, pauses.get(), minute, kept -> reload.run(), found -> found.ifPresentOrElse(
                        conflict -> conflicts.put(item, conflict), () -> conflicts.remove(item))));
    }
}
