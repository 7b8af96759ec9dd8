package org.quorate.app.agenda;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.quorate.app.meeting.AgendaChange;

/** The edits made to one agenda since its workspace was opened, so that they can be taken back one by one and done again. */
final class EditHistory {
    private static final int KEPT = 200;
    private final Deque<AgendaChange> done = new ArrayDeque<>();
    private final Deque<AgendaChange> takenBack = new ArrayDeque<>();

    /** A person made an edit; what had been taken back before it can no longer be done again. */
    void did(AgendaChange change) {
        if (change.isNothing()) {
            return;
        }
        done.push(change);
        takenBack.clear();
        if (done.size() > KEPT) {
            done.removeLast();
        }
    }

    /** The edit that undo takes back. */
    Optional<AgendaChange> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** The edit that redo makes again, as a change to be taken back. */
    Optional<AgendaChange> nextRedo() {
        return Optional.ofNullable(takenBack.peek()).map(AgendaChange::reversed);
    }

    void undid() {
        takenBack.push(done.pop());
    }

    void redid() {
        done.push(takenBack.pop());
    }

    /** The agenda was changed by other means: no step fits any more. */
    void forget() {
        done.clear();
        takenBack.clear();
    }
}
