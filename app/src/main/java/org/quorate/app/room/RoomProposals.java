package org.quorate.app.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.app.minutes.MinuteAutosave;
import org.quorate.app.task.Tasks;
import org.quorate.model.meeting.ItemId;

/** The words to be resolved, kept while they are typed, so that they are there again after the program was ended before they were put in the minutes. */
final class RoomProposals {
    private final RoomNotesService notes;
    private final Tasks tasks;
    private final Supplier<MinuteAutosave.Pause> pauses;
    private final Map<ItemId, MinuteAutosave.Pause> running = new HashMap<>();
    private final Map<ItemId, String> typed = new HashMap<>();

    RoomProposals(RoomNotesService notes, Tasks tasks, Supplier<MinuteAutosave.Pause> pauses) {
        this.notes = notes;
        this.tasks = tasks;
        this.pauses = pauses;
    }

    void typed(ItemId item, String words) {
        typed.put(item, words);
        running.computeIfAbsent(item, any -> pauses.get()).restart(() -> keep(item));
    }

    /** What was typed last, or else what is on record; nothing where neither says anything. */
    @Nullable String of(ItemId item, @Nullable String onRecord) {
        return typed.getOrDefault(item, onRecord);
    }

    /** What waits is kept now. */
    void left(ItemId item) {
        MinuteAutosave.Pause pause = running.remove(item);
        if (pause != null) {
            pause.stop();
            keep(item);
        }
    }

    /** What the minutes say it resolves: words typed that are among them, spaces and empty lines apart, wait no longer. */
    void onRecord(ItemId item, String words) {
        String mine = typed.get(item);
        if (mine != null && clauses(mine).equals(clauses(words))) {
            MinuteAutosave.Pause pause = running.remove(item);
            if (pause != null) {
                pause.stop();
            }
            typed.remove(item);
        }
    }

    /** The clauses to be resolved, one a line. */
    static List<String> clauses(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void keep(ItemId item) {
        String words = typed.get(item);
        if (words != null) {
            tasks.save("Keeping the words to be resolved", () -> {
                notes.propose(item, words);
                return words;
            }, kept -> { });
        }
    }
}
