package org.quorate.app.room;

import java.time.LocalTime;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;
import org.quorate.app.control.TimeField;
import org.quorate.app.control.TypeAhead;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.partnership.Person;

/** The attendance log: lines struck out stay to be read, with the reason; what was missed is added with its own time. */
final class LogPane extends VBox {
    private final RoomRecording recording;
    private final VBox lines = new VBox(2);
    private final VBox asked = new VBox(8);
    private List<RecordScene.SeatChoice> seats = List.of();
    private List<Person> people = List.of();
    private @Nullable List<RecordScene.Line> shown;

    LogPane(RoomRecording recording) {
        super(8);
        this.recording = recording;
        Button add = Recorded.button("Add at an earlier time…", this::askEarlier);
        getChildren().addAll(Recorded.heading("Attendance log"), lines, asked, add);
    }

    void show(RecordScene scene) {
        seats = scene.seats();
        people = scene.people();
        if (scene.lines().equals(shown)) {
            return;
        }
        shown = scene.lines();
        lines.getChildren().setAll(scene.lines().stream().map(this::row).toList());
        if (scene.lines().isEmpty()) {
            lines.getChildren().add(Recorded.muted("Nobody has been noted yet."));
        }
    }

    /** Leaves what was being asked. */
    void putAway() {
        asked.getChildren().clear();
    }

    private Node row(RecordScene.Line line) {
        boolean struck = !line.struckOut().isEmpty();
        Text words = new Text(line.who() + " " + line.what());
        words.setStrikethrough(struck);
        words.getStyleClass().add(struck ? "struck" : "said");
        TextFlow flow = new TextFlow(words);
        if (struck) {
            Text reason = new Text("  struck out: " + line.struckOut());
            reason.getStyleClass().add("struck");
            flow.getChildren().add(reason);
        }
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox row = new HBox(8, Recorded.muted(line.time()), flow);
        row.setAlignment(Pos.BASELINE_LEFT);
        if (!struck) {
            Button strike = Recorded.button("Strike out…", () -> askReason(line));
            strike.setAccessibleText("Strike out: " + line.time() + " " + line.who() + " " + line.what());
            row.getChildren().add(strike);
        }
        return row;
    }

    private void askReason(RecordScene.Line line) {
        TextField reason = new TextField();
        FormField field = new FormField("Why is \"" + line.time() + " " + line.who() + " " + line.what() + "\" struck out?", reason)
                .checkedBy(() -> reason.getText().isBlank() ? "Say why, for example \"entered for the wrong person\"." : "");
        AttendanceEventId id = line.id();
        ask(reason, Recorded.accent("Strike out", () -> {
            if (field.isRight()) {
                putAway();
                recording.strikeOut(id, reason.getText().strip());
            }
        }), field);
    }

    private void askEarlier() {
        TypeAhead<RecordScene.SeatChoice> who = new TypeAhead<>(
                "Who", typed -> Recorded.matching(seats, RecordScene.SeatChoice::name, typed), RecordScene.SeatChoice::name);
        Choices<PastEvent> what = new Choices<>(List.of(PastEvent.values()), PastEvent::words);
        TimeField time = new TimeField("Time");
        FormField whoField = new FormField("Who", who).checkedBy(() -> who.valueProperty().get() == null ? "Choose a member of the list." : "");
        FormField timeField = new FormField("At", time).checkedBy(() -> {
            time.commit();
            return time.valueProperty().get() == null ? "Give the time, for example 14:20." : "";
        });
        TypeAhead<Person> deputy = new TypeAhead<>("Deputy", typed -> Recorded.matching(people, Person::name, typed), Person::name);
        FormField deputyField = new FormField("Deputy", deputy)
                .checkedBy(() -> what.getValue() == PastEvent.DEPUTY_ARRIVED && deputy.valueProperty().get() == null ? "Choose who came." : "");
        deputyField.visibleProperty().bind(what.valueProperty().isEqualTo(PastEvent.DEPUTY_ARRIVED));
        deputyField.managedProperty().bind(deputyField.visibleProperty());
        HBox fields = new HBox(8, whoField, new FormField("What happened", what), deputyField, timeField);
        ask(who, Recorded.accent("Add", () -> {
            boolean whoIsRight = whoField.isRight();
            boolean timeIsRight = timeField.isRight();
            RecordScene.SeatChoice seat = who.valueProperty().get();
            LocalTime at = time.valueProperty().get();
            if (deputyField.isRight() && whoIsRight && timeIsRight && seat != null && at != null) {
                putAway();
                Person came = what.getValue() == PastEvent.DEPUTY_ARRIVED ? deputy.valueProperty().get() : null;
                recording.addEarlier(seat.seat(), what.getValue(), came == null ? null : came.id(), at);
            }
        }), fields);
    }

    private void ask(Node first, Button answer, Node fields) {
        answer.setDefaultButton(true);
        asked.getChildren().setAll(fields, new HBox(8, answer, Recorded.button("Leave it", this::putAway)));
        first.requestFocus();
    }
}
