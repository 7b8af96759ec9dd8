package org.quorate.app.minutes;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.quorate.app.task.Tasks;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.minutes.CorrectionId;

/** What stands above the minutes on screen: how far they have come, what was corrected, and the one form that may lie open. */
public final class CorrectionsViewModel {
    /** The form that lies open. */
    public enum Form { NONE, CORRECTION, CONFIRMATION, STRIKING_OUT }

    private final CorrectionService service;
    private final Tasks tasks;
    private final MinutesViewModel minutes;
    private final ReadOnlyObjectWrapper<Form> form = new ReadOnlyObjectWrapper<>(Form.NONE);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private @Nullable ItemId about;
    private @Nullable CorrectionId striking;

    CorrectionsViewModel(CorrectionService service, Tasks tasks, MinutesViewModel minutes) {
        this.service = service;
        this.tasks = tasks;
        this.minutes = minutes;
    }

    public ReadOnlyObjectProperty<Form> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Why the last attempt to record was refused; empty when it was not. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Why no correction can be recorded now; empty when one can. */
    public String correctionRefusal() {
        MinutesOfMeeting now = minutes.minutesProperty().get();
        boolean out = now != null && (now.state() == MinutesState.UNCONFIRMED || now.state() == MinutesState.CONFIRMED);
        if (now == null || !out) {
            return "Until the minutes are sent out their text is simply changed";
        }
        return now.onRecord().later().isEmpty() ? "No later meeting of the " + now.body().name() + " has begun yet" : "";
    }

    /** Opens the form for a correction; does nothing where none can be recorded. */
    public void askForCorrection() {
        if (correctionRefusal().isEmpty()) {
            minutes.keepAll();
            about = minutes.cursorIn();
            open(Form.CORRECTION);
        }
    }

    public void askForConfirmation() {
        open(Form.CONFIRMATION);
    }

    public void askToStrikeOut(CorrectionId correction) {
        striking = correction;
        open(Form.STRIKING_OUT);
    }

    private void open(Form wanted) {
        refusal.set("");
        form.set(Form.NONE);
        form.set(wanted);
    }

    /** Closes the form; answers whether one lay open. */
    public boolean close() {
        boolean open = form.get() != Form.NONE;
        form.set(Form.NONE);
        refusal.set("");
        return open;
    }

    /** The minute the cursor was in when the form was opened, or nothing. */
    @Nullable ItemId about() {
        return about;
    }

    void record(CorrectionService.Draft draft) {
        act("Recording the correction", id -> service.record(id, draft));
    }

    void strikeOut(String reason) {
        CorrectionId correction = striking;
        if (correction != null) {
            act("Striking out the correction", id -> service.strikeOut(correction, reason));
        }
    }

    void confirm(@Nullable MeetingId at, String signedBy, String signedAs) {
        act("Recording that the minutes were confirmed", id -> service.confirm(id, at, signedBy, signedAs));
    }

    List<MinutesRecord.LaterMeeting> later() {
        MinutesOfMeeting now = minutes.minutesProperty().get();
        return now == null ? List.of() : now.onRecord().later();
    }

    private interface Work {
        void on(MeetingId meeting);
    }

    private void act(String doing, Work work) {
        MinutesOfMeeting now = minutes.minutesProperty().get();
        if (now == null) {
            return;
        }
        refusal.set("");
        tasks.save(doing, () -> {
            work.on(now.meeting().id());
            return true;
        }, done -> {
            close();
            minutes.reload();
        }, failure -> refusal.set(failure.sentence()));
    }
}
