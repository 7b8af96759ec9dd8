package org.quorate.app.room;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quorate.app.control.FormField;
import org.quorate.app.control.TypeAhead;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.partnership.Person;

/** The interests declared at the meeting, and the next one. */
final class InterestsPane extends VBox {
    private static final String WHOLE_MEETING = "The whole meeting";

    private final RoomRecording recording;
    private final VBox lines = new VBox(2);
    private final TypeAhead<Person> person = new TypeAhead<>("Who declares", this::matching, Person::name);
    private final FormField who = new FormField("Who declares", person);
    private final Choices<InterestKind> kind = new Choices<>(List.of(InterestKind.values()), InterestKind::words);
    private final TextField nature = new TextField();
    private final FormField what = new FormField("What the interest is", nature);
    private final Choices<Handling> handling = new Choices<>(List.of(Handling.values()), Handling::words);
    private final Choices<String> matter = new Choices<>(List.of("This item", WHOLE_MEETING), words -> words);
    private List<Person> people = List.of();

    InterestsPane(RoomRecording recording) {
        super(8);
        this.recording = recording;
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox first = new HBox(8, who, new FormField("Kind", kind), new FormField("In", matter));
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox second = new HBox(8, what, new FormField("What was done", handling));
        Button declare = Recorded.button("Declare", this::declare);
        getChildren().addAll(
                Recorded.heading("Interests declared"), lines, first, second, declare,
                Recorded.line("Declaring takes nobody out of the room: whoever leaves for the item is marked out in the list."));
        getChildren().getLast().getStyleClass().add("muted");
    }

    void show(RecordScene scene) {
        people = scene.people();
        lines.getChildren().setAll(scene.interests().stream().map(this::row).toList());
        if (scene.interests().isEmpty()) {
            lines.getChildren().add(Recorded.muted("None declared so far."));
        }
    }

    private Node row(RecordScene.Declared declared) {
        Label words = Recorded.line(declared.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, words);
        row.setAlignment(Pos.BASELINE_LEFT);
        Button withdraw = Recorded.button("Withdraw…", () -> askFirst(row, declared));
        withdraw.setAccessibleText("Withdraw the declaration: " + declared.words());
        row.getChildren().add(withdraw);
        return row;
    }

    private void askFirst(HBox row, RecordScene.Declared declared) {
        Node before = row.getChildren().removeLast();
        Button sure = Recorded.accent("Withdraw it", () -> recording.withdraw(declared.id()));
        row.getChildren().add(new HBox(8, sure, Recorded.button("Leave it", () -> {
            row.getChildren().removeLast();
            row.getChildren().add(before);
            before.requestFocus();
        })));
        sure.requestFocus();
    }

    private void declare() {
        Person chosen = person.valueProperty().get();
        who.showError(chosen == null ? "Choose someone on record." : "");
        what.showError(nature.getText().isBlank() ? "Say what interest it is." : "");
        if (chosen == null || nature.getText().isBlank()) {
            return;
        }
        recording.declare(
                chosen.id(), kind.getValue(), nature.getText().strip(), handling.getValue(), matter.getValue().equals(WHOLE_MEETING));
        person.clear();
        nature.clear();
    }

    private List<Person> matching(String typed) {
        return Recorded.matching(people, Person::name, typed);
    }
}
