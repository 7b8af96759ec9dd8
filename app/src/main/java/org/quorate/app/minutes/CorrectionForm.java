package org.quorate.app.minutes;

import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;

/** Records a correction: in which minute, from which words to which, and which meeting agreed it. */
final class CorrectionForm extends RecordForm {
    private static final String PRESENT = "Those present and the times";

    CorrectionForm(CorrectionsViewModel model, MinutesOfMeeting minutes) {
        this(model, places(model, minutes), text("correction-was"), text("correction-becomes"), new LaterMeetingChoice(model.later(), false));
    }

    private CorrectionForm(
            CorrectionsViewModel model, ComboBox<@Nullable MinuteEntry> place, TextArea was, TextArea becomes, LaterMeetingChoice at) {
        super(model, "Record a correction",
                "The minute is changed, the words that stood there stay on record, and the minutes of the meeting that agreed it say so.",
                new FormGrid().row(new FormField("In", place), new FormField("Agreed by the meeting", at))
                        .row(new FormField("The words as they stand, copied from the minute", was)
                                .checkedBy(() -> was.getText().isBlank() ? "Copy the words that are wrong, with enough around them to find them." : ""))
                        .row("The words in their place; leave empty to take them out", becomes),
                "Record the correction", () -> {
                    MinuteEntry entry = place.getValue();
                    MinutesRecord.LaterMeeting agreed = Objects.requireNonNull(at.getValue());
                    model.record(new CorrectionService.Draft(
                            entry == null ? null : entry.item().id(), was.getText().strip(), becomes.getText().strip(), agreed.meeting().id()));
                });
        (place.getValue() == null ? place : was).getStyleClass().add(FIRST);
    }

    private static ComboBox<@Nullable MinuteEntry> places(CorrectionsViewModel model, MinutesOfMeeting minutes) {
        ComboBox<@Nullable MinuteEntry> places = new ComboBox<>();
        places.setId("correction-place");
        places.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable MinuteEntry entry) {
                return entry == null ? PRESENT : "Minute " + entry.number() + ", " + entry.item().title();
            }

            @Override
            public @Nullable MinuteEntry fromString(String words) {
                return null;
            }
        });
        places.getItems().addAll(minutes.entries());
        places.getItems().add(null);
        minutes.entries().stream().filter(entry -> entry.item().id().equals(model.about())).findFirst()
                .ifPresentOrElse(places::setValue, () -> places.getSelectionModel().selectFirst());
        return places;
    }

    private static TextArea text(String id) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return area;
    }
}
