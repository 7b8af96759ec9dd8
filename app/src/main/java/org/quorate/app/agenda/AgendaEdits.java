package org.quorate.app.agenda;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quorate.app.meeting.AgendaChange;
import org.quorate.app.meeting.AgendaService;
import org.quorate.app.task.Job;
import org.quorate.app.task.Tasks;

/** The edits made to one agenda: each is kept in the background, and can be taken back and made again. */
final class AgendaEdits {
    private final EditHistory history = new EditHistory();
    private final AgendaService agendas;
    private final Tasks tasks;
    private final Runnable reload;
    private final ReadOnlyStringWrapper undoRefusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoRefusal = new ReadOnlyStringWrapper("");

    /** @param reload reads the agenda anew, after an edit was kept or refused */
    AgendaEdits(AgendaService agendas, Tasks tasks, Runnable reload) {
        this.agendas = agendas;
        this.tasks = tasks;
        this.reload = reload;
    }

    void make(String doing, Job<AgendaChange> job, Consumer<AgendaChange> then) {
        tasks.save(doing, job, change -> {
            history.did(change);
            then.accept(change);
            reload.run();
        }, failure -> {
            tasks.failures().show(failure);
            reload.run();
        });
    }

    void undo() {
        history.nextUndo().ifPresent(change -> step("Taking back an edit", change, history::undid));
    }

    void redo() {
        history.nextRedo().ifPresent(change -> step("Making an edit again", change, history::redid));
    }

    private void step(String doing, AgendaChange change, Runnable done) {
        tasks.save(doing, () -> agendas.takeBack(change), taken -> {
            done.run();
            reload.run();
        }, failure -> {
            history.forget();
            tasks.failures().show(failure);
            reload.run();
        });
    }

    /** Begins the history anew, as with another meeting. */
    void forget() {
        history.forget();
    }

    /** Says anew whether there is anything to take back or to make again. */
    void refuse() {
        undoRefusal.set(history.nextUndo().isEmpty() ? "Nothing to take back" : "");
        redoRefusal.set(history.nextRedo().isEmpty() ? "Nothing was taken back" : "");
    }

    ReadOnlyStringProperty undoRefusalProperty() {
        return undoRefusal.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoRefusalProperty() {
        return redoRefusal.getReadOnlyProperty();
    }
}
