package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.model.ruling.Approvals;
import org.quorate.model.ruling.Proceedings;
import org.quorate.model.ruling.VoteCast;

/** A lot drawn, an earlier decision that would be undone, and what somebody outside answered whose approval is needed. */
final class ProceedingsFields {
    private static final String NONE = "None";

    private final ComboBox<String> lot = new ComboBox<>(FXCollections.observableArrayList(NONE, "Fell for it", "Fell against it"));
    private final DateField undone;
    private final NumberField signed;
    private final TextField approver = new TextField();
    private final ComboBox<String> answer = new ComboBox<>(FXCollections.observableArrayList(NONE, "Approved", "Refused"));
    private final DateField asked;
    private final DateField answered;

    ProceedingsFields(BenchViewModel model, Runnable changed) {
        undone = new DateField("Undoes the decision of", model::today);
        asked = new DateField("Approval asked for on", model::today);
        answered = new DateField("Approval answered on", model::today);
        signed = new NumberField("How many support undoing it", value -> changed.run()).mayBeEmpty();
        approver.textProperty().subscribe((before, after) -> changed.run());
        for (ComboBox<String> box : List.of(lot, answer)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.valueProperty().subscribe((before, after) -> changed.run());
        }
        for (DateField field : List.of(undone, asked, answered)) {
            field.valueProperty().subscribe((before, after) -> changed.run());
        }
    }

    /** Adds the rows of these fields. */
    void addTo(FormGrid grid) {
        grid.row(new FormField("Undoes the decision of", undone), new FormField("Supporting the motion to undo", signed))
            .row(new FormField("Approval of", approver), new FormField("Their answer", answer))
            .row(new FormField("Approval asked for on", asked), new FormField("Answered on", answered))
            .row(new FormField("Lot drawn", lot));
    }

    void show(Proceedings known) {
        lot.setValue(lot.getItems().get(known.lot() == VoteCast.FOR ? 1 : known.lot() == VoteCast.AGAINST ? 2 : 0));
        Proceedings.Rescinding rescinds = known.rescinds();
        undone.valueProperty().set(rescinds == null ? null : rescinds.decided());
        if (rescinds == null) {
            signed.clear();
        } else {
            signed.show(rescinds.signed());
        }
        asked.valueProperty().set(known.approvals().asked());
        Approvals.Answer first = known.approvals().answers().isEmpty() ? null : known.approvals().answers().getFirst();
        String by = first == null ? "" : first.by();
        if (first != null && !approver.getText().strip().equals(by)) {
            approver.setText(by);
        }
        answer.setValue(answer.getItems().get(first == null ? 0 : first.given() ? 1 : 2));
        answered.valueProperty().set(first == null ? null : first.on());
    }

    @Nullable VoteCast lot() {
        int chosen = lot.getSelectionModel().getSelectedIndex();
        return chosen < 1 ? null : chosen == 1 ? VoteCast.FOR : VoteCast.AGAINST;
    }

    Proceedings.@Nullable Rescinding rescinds() {
        return undone.valueProperty().get() == null ? null : new Proceedings.Rescinding(Objects.requireNonNull(undone.valueProperty().get()), signed.value());
    }

    /** What is answered: the fields say the first answer, and further ones of a case that was pasted stay. */
    Approvals approvals(Approvals before) {
        List<Approvals.Answer> answers = new ArrayList<>();
        int chosen = answer.getSelectionModel().getSelectedIndex();
        if (chosen > 0 && !approver.getText().isBlank()) {
            answers.add(new Approvals.Answer(approver.getText().strip(), chosen == 1, answered.valueProperty().get()));
        }
        before.answers().stream().skip(1).filter(other -> answers.stream().noneMatch(one -> one.by().equalsIgnoreCase(other.by()))).forEach(answers::add);
        return new Approvals(asked.valueProperty().get(), answers);
    }
}
