package org.quorate.app.minutes;

import java.util.List;
import java.util.Optional;
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
    private final Consumer<Optional<MinuteConflict>> conflicts;
    private Minute last;
    private @Nullable List<MinuteBlock> waiting;
    private @Nullable MinuteConflict conflict;
    private boolean saving;

    /**
     * @param kept told of each minute kept
     * @param conflicts told when the minute turns out to have been written elsewhere too, and when that is settled
     */
    MinuteAutosave(
            MinutesService service, Tasks tasks, Pause pause, Minute last, Consumer<Minute> kept, Consumer<Optional<MinuteConflict>> conflicts) {
        this.service = service;
        this.tasks = tasks;
        this.pause = pause;
        this.last = last;
        this.kept = kept;
        this.conflicts = conflicts;
    }

    ItemId item() {
        return last.item();
    }

    /** Whether something typed is not kept yet. */
    boolean isPending() {
        return waiting != null || saving || conflict != null;
    }

    void edited(List<MinuteBlock> blocks) {
        MinuteConflict open = conflict;
        if (open != null) {
            conflict = new MinuteConflict(blocks, open.theirs());
            return;
        }
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
        if (saving || blocks == null || conflict != null) {
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
            compare();
        });
    }

    /**
     * After a failure: where the minute on record is still the one this text began from, the next attempt goes on as before. Where somebody
     * else wrote another, saving stops until the person has chosen, because either text would overwrite the other.
     */
    private void compare() {
        tasks.load("Reading the minute", () -> service.minute(last.item()), now -> {
            List<MinuteBlock> mine = waiting;
            if (now.blocks().equals(mine)) {
                waiting = null;
            } else if (mine != null && !now.blocks().equals(last.blocks())) {
                pause.stop();
                waiting = null;
                conflict = new MinuteConflict(mine, now);
                conflicts.accept(Optional.of(conflict));
            }
            last = now;
        });
    }

    Optional<MinuteConflict> conflict() {
        return Optional.ofNullable(conflict);
    }

    /** Lets go of what was typed here; what is on record stands. */
    void takeTheirs() {
        settle(open -> last = open.theirs());
    }

    /** Keeps what was typed here over what is on record; should that have changed once more, the question comes again. */
    void keepMine() {
        settle(open -> {
            waiting = open.mine();
            saveNow();
        });
    }

    private void settle(Consumer<MinuteConflict> how) {
        MinuteConflict open = conflict;
        if (open != null) {
            conflict = null;
            conflicts.accept(Optional.empty());
            how.accept(open);
        }
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
