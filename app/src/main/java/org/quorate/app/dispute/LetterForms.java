package org.quorate.app.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.Icons;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.LetterKind;
import org.quorate.reports.content.LetterContent;
import org.quorate.reports.dispute.DisputeLetter;

/** The two forms of a letter: that it went, and how the partnership words it. */
final class LetterForms {
    private LetterForms() {}

    /** Puts on record that a letter went: to whom, in whose name, on which day. */
    static final class Sent extends PanelForm {
        private final DisputeDetail.LetterLine line;
        private final Dispute dispute;
        private final DisputesViewModel model;
        private final Runnable close;
        private final DateField on;
        private final TextField from = new TextField();
        private final TextArea to = new TextArea();

        Sent(DisputeDetail.LetterLine line, Dispute dispute, DisputesViewModel model, Runnable close) {
            super("The letter went", line.kind().title() + ", " + dispute.reference() + ". Quorate sends nothing by itself.", "Record it", close);
            this.line = line;
            this.dispute = dispute;
            this.model = model;
            this.close = close;
            on = new DateField("Sent on", model::today);
            on.valueProperty().set(model.today());
            to.setPrefRowCount(3);
            grid().row(new FormField("Sent on", on).checkedBy(() -> {
                on.commit();
                LocalDate day = on.valueProperty().get();
                return !on.problemProperty().get().isEmpty() ? on.problemProperty().get() : day == null ? "Give the day."
                        : day.isAfter(model.today()) ? "Only a letter that has gone can be recorded as sent." : "";
            }));
            grid().row(new FormField("In the name of", from).checkedBy(() -> from.getText().isBlank() ? "Say in whose name it went." : ""));
            grid().row(new FormField("To, one on each line", to).checkedBy(() -> readers().isEmpty() ? "Say to whom it went." : ""));
            model.readLetter(line, dispute, letter -> {
                from.setText(letter.inNameOf().replaceFirst("^the ", ""));
                to.setText(String.join("\n", letter.to()));
            });
        }

        private List<String> readers() {
            return to.getText().lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
        }

        @Override
        void save() {
            model.sent(line, dispute, readers(), from.getText().strip(), Objects.requireNonNull(on.valueProperty().get()), close, this::refuse);
        }

        @Override
        void focusFirst() {
            on.requestFocus();
        }
    }

    /** The wording of a kind of letter, with the letter as it would read. */
    static final class Wording extends PanelForm {
        private final DisputeDetail.LetterLine line;
        private final Dispute dispute;
        private final DisputesViewModel model;
        private final Runnable close;
        private final TextArea words = new TextArea();
        private final VBox preview = new VBox(6);

        Wording(DisputeDetail.LetterLine line, Dispute dispute, DisputesViewModel model, Runnable close) {
            super(line.kind().title(), "Its wording holds for every dispute. A paragraph stands on each line; words in braces are filled in from the record,"
                    + " and a paragraph whose words are not on record is left out.", "Keep this wording", close);
            this.line = line;
            this.dispute = dispute;
            this.model = model;
            this.close = close;
            words.setWrapText(true);
            words.setPrefRowCount(12);
            words.getStyleClass().add("letter-wording");
            preview.getStyleClass().add("letter-preview");
            Button shown = new Button("Show the letter", Icons.of("eye-line"));
            shown.setOnAction(event -> tryIt());
            Button reset = new Button("Reset to the shipped wording", Icons.of("refresh-line"));
            reset.setOnAction(event -> model.resetWording(line.kind(), this::begin));
            addButton(shown);
            addButton(reset);
            Label gaps = new Label("Words to fill in: " + String.join("  ", LetterWording.known()));
            gaps.setWrapText(true);
            gaps.getStyleClass().add("muted");
            grid().row(new FormField("Wording", words).checkedBy(() -> words.getText().isBlank() ? "A letter needs words." : ""));
            addBelowFields(new VBox(8, gaps, preview));
            begin();
        }

        private void begin() {
            LetterKind kind = line.kind();
            model.readWording(kind, text -> {
                words.setText(text);
                tryIt();
            });
        }

        private void tryIt() {
            model.tryWording(line, dispute, words.getText(), letter -> {
                refuse("");
                show(letter);
            }, this::refuse);
        }

        private void show(LetterContent letter) {
            List<String> lines = new ArrayList<>(List.of("To " + String.join(", ", letter.to()), letter.subject()));
            lines.addAll(letter.paragraphs());
            lines.add(DisputeLetter.NO_LEGAL_FORCE);
            lines.add("For " + letter.inNameOf());
            preview.getChildren().setAll(lines.stream().map(Wording::paragraph).toList());
        }

        private static Label paragraph(String text) {
            Label label = new Label(text);
            label.setWrapText(true);
            return label;
        }

        @Override
        void save() {
            model.keepWording(line.kind(), words.getText(), close, this::refuse);
        }

        @Override
        void focusFirst() {
            words.requestFocus();
        }
    }
}
