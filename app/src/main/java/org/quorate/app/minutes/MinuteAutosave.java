package org.quorate.app.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.task.Tasks;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;

/**
 * Keeps one minute while it is being typed: at the end of a sentence at once, else after a pause or some seconds of typing without one, and on
 * leaving it; so that a program killed at any instant loses at most the last few words.
 */
public final class MinuteAutosave {
    /** Where one minute is read from and kept. */
    public interface OnRecord {
        /** The minute as it is on record; empty where nothing is written yet. */
        Minute minute(ItemId item);

        /**
         * Keeps a minute and answers it as kept, with its new revision.
         *
         * @param minute the narrative with the revision it was read with; refused as stale where another change came first
         */
        Minute write(Minute minute);
    }

    /** Runs work after a pause, once. */
    public interface Pause {
        /** Begins the pause anew, though not for ever: somebody who types on without a stop is not to lose it all. */
        void restart(Runnable work);

        void stop();
    }

    private final OnRecord onRecord;
    private final Tasks tasks;
    private final Pause pause;
    private final Consumer<Minute> kept;
    private final Consumer<Optional<MinuteConflict>> conflicts;
    private Minute last;
    private @Nullable List<MinuteBlock> waiting;
    private @Nullable MinuteConflict conflict;
    private @Nullable List<MinuteBlock> saving;
    // Of a save that failed nobody knows whether its text will turn out to be on record, until another is kept.
    private final Set<List<MinuteBlock>> inDoubt = new HashSet<>();
    private boolean askedAgain;

    /**
     * @param kept told of each minute kept
     * @param conflicts told when the minute turns out to have been written elsewhere too, and when that is settled
     */
    public MinuteAutosave(
            OnRecord onRecord, Tasks tasks, Pause pause, Minute last, Consumer<Minute> kept, Consumer<Optional<MinuteConflict>> conflicts) {
        this.onRecord = onRecord;
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
    public boolean isPending() {
        return waiting != null || saving != null || conflict != null;
    }

    public void edited(List<MinuteBlock> blocks) {
        MinuteConflict open = conflict;
        if (open != null) {
            conflict = new MinuteConflict(blocks, open.theirs());
            return;
        }
        if (blocks.equals(last.blocks()) && saving == null) {
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
    public void saveNow() {
        pause.stop();
        List<MinuteBlock> blocks = waiting;
        askedAgain = saving != null && blocks != null;
        if (askedAgain || blocks == null || conflict != null) {
            return;
        }
        waiting = null;
        saving = blocks;
        Minute minute = new Minute(last.item(), blocks, last.revision());
        tasks.save("Keeping the minute", () -> onRecord.write(minute), done -> {
            last = done;
            saving = null;
            inDoubt.clear();
            kept.accept(done);
            // What was typed meanwhile has its own pause, so that slow keeping does not come to a change for every letter.
            if (askedAgain) {
                saveNow();
            }
        }, failure -> {
            saving = null;
            inDoubt.add(blocks);
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
        tasks.load("Reading the minute", () -> onRecord.minute(last.item()), now -> {
            List<MinuteBlock> mine = waiting;
            if (now.blocks().equals(mine)) {
                waiting = null;
            } else if (mine != null && inDoubt.contains(now.blocks())) {
                pause.restart(this::saveNow);
            } else if (mine != null && !now.blocks().equals(last.blocks())) {
                pause.stop();
                waiting = null;
                conflict = new MinuteConflict(mine, now);
                conflicts.accept(Optional.of(conflict));
            }
            last = now;
        });
    }

    public Optional<MinuteConflict> conflict() {
        return Optional.ofNullable(conflict);
    }

    /** Lets go of what was typed here; what is on record stands. */
    public void takeTheirs() {
        settle(open -> last = open.theirs());
    }

    /** Keeps what was typed here over what is on record; should that have changed once more, the question comes again. */
    public void keepMine() {
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

    /** The minute as read anew; taken over only where nothing waits and it is not older than what was kept since. */
    public void reread(Minute now) {
        if (!isPending() && now.revision() >= last.revision()) {
            last = now;
        }
    }

    /** The minute as last kept or read. */
    public Minute last() {
        return last;
    }

    /** The text as the person sees it: what was typed last, kept or not. */
    public List<MinuteBlock> typed() {
        MinuteConflict open = conflict;
        if (open != null) {
            return open.mine();
        }
        return Stream.of(Optional.ofNullable(waiting), Optional.ofNullable(saving)).flatMap(Optional::stream).findFirst().orElse(last.blocks());
    }
}
