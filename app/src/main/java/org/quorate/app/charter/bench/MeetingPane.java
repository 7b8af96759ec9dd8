package org.quorate.app.charter.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Proceedings;
import org.quorate.model.ruling.Sitting;

/** At what meeting, and when in it, the matter is decided, and what happened to it before. */
final class MeetingPane extends VBox {
    private static final String UNSAID = "Not said";

    private final BenchViewModel model;
    private final DateField date;
    private final ComboBox<String> kind = box(Sitting.Kind.values(), Sitting.Kind::word);
    private final ComboBox<String> moment = box(Sitting.Moment.values(), Sitting.Moment::word);
    private final ComboBox<String> opened = new ComboBox<>();
    private final NumberField attempt = new NumberField("At which meeting on this matter", number -> changed()).mayBeEmpty();
    private final ComboBox<String> earlier = box(Outcome.values(), Outcome::word);
    private final DateField earlierOn;
    private final NumberField recorded = new NumberField("How many asked for a recorded vote", number -> changed()).mayBeEmpty();
    private final ProceedingsFields more;
    private boolean showing;

    MeetingPane(BenchViewModel model) {
        super(12);
        this.model = model;
        date = new DateField("Date of the decision", model::today);
        earlierOn = new DateField("Date of the earlier meeting", model::today);
        opened.getItems().setAll(UNSAID, "Quorate", "Not quorate");
        for (ComboBox<String> box : List.of(kind, moment, opened, earlier)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.valueProperty().subscribe((before, after) -> changed());
        }
        date.valueProperty().subscribe((before, after) -> changed());
        earlierOn.valueProperty().subscribe((before, after) -> changed());
        FormGrid grid = new FormGrid()
            .row(new FormField("Date", date), new FormField("Kind of meeting", kind))
            .row(new FormField("Quorum asked at", moment), new FormField("When it opened", opened))
            .row(new FormField("Earlier outcome", earlier), new FormField("Earlier meeting on", earlierOn))
            .row(new FormField("Attempt", attempt), new FormField("Recorded vote asked by", recorded));
        more = new ProceedingsFields(model, this::changed);
        more.addTo(grid);
        getChildren().add(grid);
    }

    private static <T> ComboBox<String> box(T[] values, Function<T, String> word) {
        ComboBox<String> box = new ComboBox<>();
        List<String> words = new ArrayList<>(List.of(UNSAID));
        Arrays.stream(values).map(word).map(MeetingPane::plain).forEach(words::add);
        box.getItems().setAll(words);
        return box;
    }

    private static String plain(String word) {
        return word.replace('-', ' ');
    }

    void show() {
        DecisionCase room = model.questionProperty().get();
        if (room == null) {
            return;
        }
        showing = true;
        date.valueProperty().set(room.date());
        Sitting sitting = room.sitting();
        kind.setValue(sitting.meeting() == null ? UNSAID : plain(sitting.meeting().word()));
        moment.setValue(sitting.at() == null ? UNSAID : plain(sitting.at().word()));
        opened.setValue(sitting.openedQuorate() == null ? UNSAID : sitting.openedQuorate() ? "Quorate" : "Not quorate");
        Proceedings known = room.proceedings();
        show(attempt, known.attempt());
        show(recorded, known.recordedVoteAskedBy());
        more.show(known);
        Proceedings.Earlier before = known.earlier();
        earlier.setValue(before == null ? UNSAID : plain(before.outcome().word()));
        earlierOn.valueProperty().set(before == null ? null : before.date());
        showing = false;
    }

    private static void show(NumberField field, @Nullable Integer number) {
        if (number == null) {
            field.clear();
        } else {
            field.show(number);
        }
    }

    private void changed() {
        if (showing || model.questionProperty().get() == null) {
            return;
        }
        Sitting sitting = new Sitting(chosen(kind, Sitting.Kind.values(), Sitting.Kind::word), chosen(moment, Sitting.Moment.values(), Sitting.Moment::word),
            opened.getSelectionModel().getSelectedIndex() < 1 ? null : Boolean.valueOf(opened.getSelectionModel().getSelectedIndex() == 1));
        Outcome outcome = chosen(earlier, Outcome.values(), Outcome::word);
        Integer number = attempt.getText().isEmpty() || attempt.value() == 0 ? null : Integer.valueOf(attempt.value());
        Proceedings.@Nullable Earlier before = outcome == null ? null : new Proceedings.Earlier(earlierOn.valueProperty().get(), outcome);
        @Nullable Integer asking = recorded.getText().isEmpty() ? null : Integer.valueOf(recorded.value());
        model.meeting(room -> new DecisionCase(room.body(), room.matter(), date.valueProperty().get(), room.consensusTested(), room.chair(),
            room.castingVote(), room.settings(), room.attendance(), room.hands(), sitting,
            new Proceedings(number, before, asking, room.proceedings().startsAt(), more.lot(), more.rescinds(),
                more.approvals(room.proceedings().approvals()))));
    }

    private static <T> @Nullable T chosen(ComboBox<String> box, T[] values, Function<T, String> word) {
        return Arrays.stream(values).filter(value -> plain(word.apply(value)).equals(box.getValue())).findFirst().orElse(null);
    }
}
