package org.quorate.app.minutes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.task.Tasks;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.meeting.ItemId;

/**
 * Keeps one resolution while it is being typed, after a pause and on leaving it. Words cleared away count only once the field is left,
 * because they are usually about to be replaced, and a resolution without words is none.
 */
final class ResolutionAutosave {
    /** Where a resolution is kept. */
    interface OnRecord {
        /** Records a resolution; the answer is the decision it made. */
        DecisionId resolve(ItemId item, List<String> clauses);

        /** Changes its words; the answer is empty where nothing was left of the decision. */
        Optional<DecisionId> reword(DecisionId decision, List<String> clauses);
    }

    private final OnRecord onRecord;
    private final Tasks tasks;
    private final MinuteAutosave.Pause pause;
    private final Runnable reload;
    private final ItemId item;
    private @Nullable DecisionId decision;
    private List<String> kept;
    private List<String> typed;
    private boolean saving;
    private boolean askedAgain;

    /**
     * @param decision whose words they are; nothing where the first words kept make one
     * @param kept the clauses as they are on record
     * @param reload reads the minutes anew, after something was kept or could not be
     */
    ResolutionAutosave(
            OnRecord onRecord, Tasks tasks, MinuteAutosave.Pause pause, ItemId item, @Nullable DecisionId decision, List<String> kept,
            Runnable reload) {
        this.onRecord = onRecord;
        this.tasks = tasks;
        this.pause = pause;
        this.item = item;
        this.decision = decision;
        this.kept = List.copyOf(kept);
        this.typed = this.kept;
        this.reload = reload;
    }

    /** The clauses were typed, each without blank lines. */
    void edited(List<String> clauses) {
        typed = List.copyOf(clauses);
        if (typed.isEmpty() || (typed.equals(kept) && !saving)) {
            pause.stop();
        } else {
            pause.restart(this::keep);
        }
    }

    /** The field was left: what it says is kept now, and then shown as it is on record. */
    void left(List<String> clauses) {
        typed = List.copyOf(clauses);
        if (isKept()) {
            reload.run();
        } else {
            keep();
        }
    }

    /** Keeps what waits, while the person goes on typing. */
    void keepNow() {
        if (!typed.isEmpty()) {
            keep();
        }
    }

    private boolean isKept() {
        return typed.equals(kept) || (decision == null && typed.isEmpty());
    }

    /** While an earlier change is being kept, a later one follows it. */
    private void keep() {
        pause.stop();
        List<String> now = typed;
        askedAgain = saving;
        if (saving || isKept()) {
            return;
        }
        saving = true;
        tasks.save("Keeping the resolution", () -> write(now), done -> {
            decision = done.orElse(null);
            kept = now;
            saving = false;
            reload.run();
            if (askedAgain) {
                keep();
            }
        }, failure -> {
            saving = false;
            tasks.failures().show(failure);
            reload.run();
        });
    }

    private Optional<DecisionId> write(List<String> clauses) {
        DecisionId known = decision;
        return known == null ? Optional.of(onRecord.resolve(item, clauses)) : onRecord.reword(known, clauses);
    }
}
