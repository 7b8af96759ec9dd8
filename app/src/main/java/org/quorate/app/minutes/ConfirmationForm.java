package org.quorate.app.minutes;

import javafx.scene.control.TextField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.reports.content.MinutesContent;

/** Records which meeting confirmed the minutes, and who presided there and signed them. */
final class ConfirmationForm extends RecordForm {
    ConfirmationForm(CorrectionsViewModel model) {
        this(model, new LaterMeetingChoice(model.later(), true), new TextField(), new TextField());
    }

    private ConfirmationForm(CorrectionsViewModel model, LaterMeetingChoice at, TextField name, TextField office) {
        super(model, "Were the minutes confirmed as a correct record?",
                "Record the corrections that meeting agreed first. Confirmed minutes are not typed over again: what a later meeting changes in them is"
                        + " recorded as a correction.",
                new FormGrid().row("Confirmed by the meeting", at)
                        .row(new FormField("Signed by whoever presided there", name), new FormField("As", office)),
                "Record as confirmed", () -> {
                    MinutesRecord.LaterMeeting chosen = at.getValue();
                    model.confirm(chosen == null ? null : chosen.meeting().id(), name.getText(), office.getText());
                });
        at.getStyleClass().add(FIRST);
        name.setId("signed-by");
        at.valueProperty().subscribe(chosen -> {
            name.setText(chosen == null ? "" : chosen.presided().map(MinutesContent.Signatory::name).orElse(""));
            office.setText(chosen == null ? "" : chosen.presided().map(MinutesContent.Signatory::role).orElse(""));
        });
    }
}
