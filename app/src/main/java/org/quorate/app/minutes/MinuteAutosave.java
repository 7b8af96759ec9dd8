package org.quorate.app.minutes;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.app.task.Tasks;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;

/**
 * Keeps one minute while it is being typed: at the end of a sentence at once, else after a pause, and on leaving it; so that a program
 * killed at any instant loses at most the sentence being typed.
 */
final class MinuteAutosave {
    /** Runs work after a pause, once; asked again it begins the pause anew. */
    interface Pause {
        void restart(Runnable work);

        void stop();
    }

    private final MinutesService service;
    private final Tasks tasks;
    private final Pause pause;
    private final Consumer<Minute> kept;
    private Minute last;
    private @Nullable List<MinuteBlock> waiting;
    private boolean saving;

    MinuteAutosave(MinutesService service, Tasks tasks, Pause pause, Minute last, Consumer<Minute> kept) {
        this.service = service;
        this.tasks = tasks;
        this.pause = pause;
        this.last = last;
        this.kept = kept;
    }

    ItemId item() {
        return last.item();
    }

    /** Whether something typed is not kept yet. */
    boolean isPending() {
        return waiting != null || saving;
    }

    void edited(List<MinuteBlock> blocks) {
        if (blocks.equals(last.blocks()) && !saving) {
            waiting = null;
            pause.stop();
            return;
        }
        waiting = List.copyOf(blocks);
        if (endsASentence(blocks)) {
            saveNow();
        } else {
            pause.restart(this::saveNow);
        }
    }

    private static boolean endsASentence(List<MinuteBlock> blocks) {
        return !blocks.isEmpty() && blocks.getLast().text().matches("(?s).*[.!?:;][\"')]?\\s*");
    }

    /** Keeps what waits now; while an earlier save is under way it follows that one. */
    void saveNow() {
        pause.stop();
        List<MinuteBlock> blocks = waiting;
        if (saving || blocks == null) {
            return;
        }
        waiting = null;
        saving = true;
        Minute minute = new Minute(last.item(), blocks, last.revision());
        tasks.save("Keeping the minute", () -> service.write(minute), done -> {
            last = done;
            saving = false;
            kept.accept(done);
            saveNow();
        }, failure -> {
            saving = false;
            if (waiting == null) {
                waiting = blocks;
            }
            tasks.failures().show(failure);
            catchUp();
        });
    }

    /** After a failure the next attempt starts from what is on record, so that what was typed is not lost. */
    private void catchUp() {
        tasks.load("Reading the minute", () -> service.minute(last.item()), now -> last = now);
    }

    /** The minute as read anew; taken over only where nothing waits. */
    void reread(Minute now) {
        if (!isPending()) {
            last = now;
        }
    }

    Minute last() {
        return last;
    }
}
