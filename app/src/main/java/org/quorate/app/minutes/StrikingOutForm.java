package org.quorate.app.minutes;

import javafx.scene.control.TextField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;

/** Strikes out a correction that was recorded in error. */
final class StrikingOutForm extends RecordForm {
    StrikingOutForm(CorrectionsViewModel model) {
        this(model, new TextField());
    }

    private StrikingOutForm(CorrectionsViewModel model, TextField reason) {
        super(model, "Strike out a correction", "The words it replaced are put back. The correction stays on record, with the reason.",
                new FormGrid().row(new FormField("Why it does not count", reason)
                        .checkedBy(() -> reason.getText().isBlank() ? "Give the reason, as in “entered for the wrong minute”." : "")),
                "Strike it out", () -> model.strikeOut(reason.getText()));
        reason.getStyleClass().add(FIRST);
        reason.setId("strike-reason");
    }
}
