package org.quorate.app.dispute;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.TypeAhead;
import org.quorate.app.palette.PaletteMatch;
import org.quorate.app.paper.FilesField;
import org.quorate.model.action.Action;
import org.quorate.model.calendar.DayText;
import org.quorate.model.dispute.DisputeEvent;

/** The forms of what goes with a dispute: evidence, and actions. */
final class GoesWithForms {
    private GoesWithForms() {}

    /** Attaches evidence to a dispute or to one step of it. */
    static final class EvidenceForm extends PanelForm {
        private record About(int number, String words) {}

        private final DisputeDetail detail;
        private final DisputesViewModel model;
        private final Runnable close;
        private final TextField what = new TextField();
        private final FilesField files;
        private final TypeAhead<About> about;

        EvidenceForm(DisputeDetail detail, DisputesViewModel model, Runnable close) {
            super("Attach evidence", detail.dispute().reference() + ". A file is kept with the partnership, under its own seal; it is never changed.",
                    "Attach it", close);
            this.detail = detail;
            this.model = model;
            this.close = close;
            files = new FilesField(model.files()::choose);
            about = new TypeAhead<>("What it shows", typed -> IntStream.range(0, detail.dispute().events().size()).mapToObj(this::about)
                    .filter(one -> PaletteMatch.matches(typed, one.words())).limit(12).toList(), About::words);
            about.setPromptText("Type the step; empty where it goes with the whole dispute");
            what.setPromptText("As in: Letter of Coast Council, 4 January");
            grid().row("The file", files);
            grid().row(new FormField("What it is", what).checkedBy(() -> what.getText().isBlank() && files.files().isEmpty()
                    ? "Say what it is, or attach the file." : ""));
            grid().row("What it shows (may be left empty)", about);
        }

        private About about(int place) {
            DisputeEvent event = detail.dispute().events().get(place);
            return new About(place + 1, (place + 1) + ". " + event.what().kind().title() + ", " + DayText.of(event.on()));
        }

        @Override
        void save() {
            About chosen = about.valueProperty().get();
            model.addEvidence(detail.dispute(), chosen == null ? 0 : chosen.number(), what.getText().strip(), files.files(), close, this::refuse);
        }

        @Override
        void focusFirst() {
            what.requestFocus();
        }
    }

    /** Says that an action follows from a dispute. */
    static final class LinkForm extends PanelForm {
        private final DisputeDetail detail;
        private final DisputesViewModel model;
        private final Runnable close;
        private final TypeAhead<Action> action;

        LinkForm(DisputeDetail detail, DisputesViewModel model, Runnable close) {
            super("Link an action", "An action that follows from " + detail.dispute().reference() + " is followed up here too.", "Link it", close);
            this.detail = detail;
            this.model = model;
            this.close = close;
            action = new TypeAhead<>("Action", typed -> detail.choices().linkable().stream()
                    .filter(one -> PaletteMatch.matches(typed, words(one))).limit(12).toList(), LinkForm::words);
            action.setPromptText("Type its number or its words");
            grid().row(new FormField("Action", action).checkedBy(() -> action.valueProperty().get() == null ? "Choose an action on record." : ""));
        }

        private static String words(Action action) {
            return action.reference() + " " + action.text();
        }

        @Override
        void save() {
            model.link(detail.dispute(), Objects.requireNonNull(action.valueProperty().get()), close);
        }

        @Override
        void focusFirst() {
            action.requestFocus();
        }
    }
}
