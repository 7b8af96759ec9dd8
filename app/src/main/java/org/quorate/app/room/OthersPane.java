package org.quorate.app.room;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.FormField;
import org.quorate.app.control.TypeAhead;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.SeatClass;

/** Officers, presenters and guests: who else attends, until they leave. */
final class OthersPane extends VBox {
    private static final List<SeatClass> CLASSES = List.of(SeatClass.IN_ATTENDANCE, SeatClass.ASSOCIATE, SeatClass.NON_VOTING);

    private final RoomRecording recording;
    private final VBox lines = new VBox(2);
    private final TypeAhead<Person> person = new TypeAhead<>("Name", this::matching, Person::name);
    private final FormField name = new FormField("Name", person);
    private final TextField organisation = new TextField();
    private final TextField role = new TextField();
    private final Label newcomer = Recorded.muted("Nobody of this name is on record. They are put on record with what is typed here.");
    private final HBox ofNewcomer = new HBox(8, new FormField("Organisation", organisation), new FormField("Role", role));
    private final Choices<SeatClass> classes = new Choices<>(CLASSES, SeatClass::words);
    private List<Person> people = List.of();

    OthersPane(RoomRecording recording) {
        super(8);
        this.recording = recording;
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox fields = new HBox(8, name, new FormField("As", classes), Recorded.button("Add to those attending", this::add));
        fields.setAlignment(Pos.BOTTOM_LEFT);
        ofNewcomer.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        person.textProperty().subscribe(typed -> showNewcomer());
        person.valueProperty().subscribe(chosen -> showNewcomer());
        getChildren().addAll(Recorded.heading("Also attending"), lines, fields, newcomer, ofNewcomer);
        showNewcomer();
    }

    void show(RecordScene scene) {
        people = scene.people();
        lines.getChildren().setAll(scene.others().stream().map(this::row).toList());
    }

    private Node row(RecordScene.Other other) {
        Label words = Recorded.line(other.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, words);
        row.setAlignment(Pos.BASELINE_LEFT);
        if (other.here()) {
            row.getChildren().add(Recorded.button("Left", () -> recording.otherLeaves(other.attendee())));
        }
        return row;
    }

    /** Asks for the rest once what is typed is no name, nor the beginning of one, that is on record. */
    private void showNewcomer() {
        boolean unknown = person.valueProperty().get() == null && !person.getText().isBlank() && matching(person.getText().strip()).isEmpty();
        for (Region part : List.of(newcomer, ofNewcomer)) {
            part.setVisible(unknown);
            part.setManaged(unknown);
        }
    }

    private void add() {
        Person chosen = person.valueProperty().get();
        String typed = person.getText().strip();
        if (chosen == null && typed.isEmpty()) {
            name.showError("Type who attends.");
            return;
        }
        if (chosen == null) {
            recording.newcomerArrives(typed, organisation.getText(), role.getText(), classes.getValue());
        } else {
            recording.otherArrives(chosen.id(), classes.getValue());
        }
        name.showError("");
        organisation.clear();
        role.clear();
        person.clear();
    }

    private List<Person> matching(String typed) {
        return Recorded.matching(people, Person::name, typed);
    }
}
