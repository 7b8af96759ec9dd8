package org.quorate.app.partnership;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.LayoutMemory;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.control.RegisterView;
import org.quorate.app.control.TypeAhead;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;

/** Everybody on record as a register, with the one chosen beside it. */
final class PersonsView extends SplitPane {
    private final PersonsViewModel model;
    private final RegisterTable<PersonLine> table;
    private final VBox detail = new VBox(16);
    private final ScrollPane beside = new ScrollPane();
    private @Nullable PersonLine shown;
    private @Nullable PersonId wanted;
    private @Nullable Node mergeField;
    private boolean reading;

    PersonsView(PersonsViewModel model, LayoutMemory memory) {
        this.model = model;
        table = new RegisterTable<>("people", model.people(), List.of(
            RegisterColumn.text("name", "Name", 200, line -> line.person().name()),
            RegisterColumn.text("organisation", "Organisation", 200, PersonLine::organisation),
            RegisterColumn.text("job", "Job title", 150, PersonLine::jobTitle).hiddenAtFirst(),
            RegisterColumn.text("email", "E-mail", 160, PersonLine::email).hiddenAtFirst(),
            RegisterColumn.text("seats", "Seats today", 240, PersonLine::seats)),
            List.of(new RegisterView<>("With a seat", line -> !line.seats().isEmpty()), new RegisterView<>("Without a seat", line -> line.seats().isEmpty())),
            memory);
        table.selectedProperty().subscribe(line -> {
            if (!reading) {
                show(line);
            }
        });
        table.onOpen(line -> focusFirstField());
        table.onEdit(line -> focusFirstField());
        detail.getStyleClass().add("people-panel");
        beside.setContent(detail);
        beside.setFitToWidth(true);
        beside.getStyleClass().add("register-detail");
        getItems().setAll(table, beside);
        setDividerPositions(0.6);
    }

    void refresh() {
        reading = true;
        model.refresh(() -> {
            PersonId id = wanted != null ? wanted : shown == null ? null : shown.person().id();
            PersonLine line = id == null ? null : model.line(id).orElse(null);
            if (line != null) {
                table.select(line);
            }
            reading = false;
            if (wanted != null || line == null || !line.equals(shown)) {
                show(line);
            }
            wanted = null;
        });
    }

    /** Shows somebody, as soon as they are read. */
    void goTo(PersonId person) {
        wanted = person;
        refresh();
    }

    /** Puts the cursor where the second record is named; nothing while nobody is chosen. */
    void askForSecondRecord() {
        Node field = mergeField;
        if (field != null) {
            field.requestFocus();
        }
    }

    RegisterTable<PersonLine> table() {
        return table;
    }

    private void focusFirstField() {
        detail.lookupAll(".text-field").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show(@Nullable PersonLine line) {
        shown = line;
        mergeField = null;
        detail.getChildren().setAll(line == null ? List.of(adding()) : List.of(changing(line), merging(line), removing(line)));
    }

    private void closed() {
        shown = null;
        refresh();
    }

    private Node adding() {
        TextField name = new TextField();
        TextField organisation = new TextField();
        TextField job = new TextField();
        TextField email = new TextField();
        Label hint = words("Choose somebody to correct their name, or to put two records of one person together. People in a seat are best added there.");
        VBox section = section("Add a person", grid(name, organisation, job, email), "Add the person", () -> model.add(
            new PersonDraft(name.getText(), organisation.getText(), job.getText(), email.getText()), this::closed));
        section.getChildren().add(1, hint);
        return section;
    }

    private Node changing(PersonLine line) {
        Person person = line.person();
        TextField name = new TextField(person.name());
        TextField organisation = new TextField(line.organisation());
        TextField job = new TextField(line.jobTitle());
        TextField email = new TextField(line.email());
        name.setId("person-name");
        return section(person.name(), grid(name, organisation, job, email), "Keep the person", () -> model.change(
            new Person(person.id(), name.getText(), organisation.getText(), job.getText(), email.getText(), person.revision()), this::refresh));
    }

    private static FormGrid grid(TextField name, TextField organisation, TextField job, TextField email) {
        return new FormGrid()
            .row(new FormField("Name, with title, as minutes print it", name).checkedBy(() -> BodyPanel.blank(name, "A person needs a name.")))
            .row("Organisation", organisation)
            .row(new FormField("Job title", job), new FormField("E-mail", email));
    }

    private Node merging(PersonLine line) {
        TypeAhead<PersonLine> into = new TypeAhead<>("The record that stays",
            typed -> model.find(typed).stream().filter(other -> !other.person().id().equals(line.person().id())).toList(), PersonLine::inWords);
        into.setId("person-into");
        into.setPromptText("Type a few letters of the name");
        Label told = words("Where somebody was entered twice: everything that is on record of " + line.person().name() + " goes to the record that stays.");
        told.setId("person-merge-preview");
        Button together = new Button("Put two records together…");
        together.setId("person-merge");
        together.setDisable(true);
        into.valueProperty().subscribe(other -> {
            together.setDisable(true);
            if (other != null) {
                model.preview(line.person().id(), other.person().id(), preview -> {
                    boolean may = preview.against().isEmpty();
                    told.setText(may ? preview.inWords() : String.join(" ", preview.against()));
                    told.getStyleClass().setAll("label", may ? "muted" : "warn");
                    together.setDisable(!may);
                    together.setOnAction(event -> model.merge(preview, this::goTo));
                    Platform.runLater(() -> beside.setVvalue(1));
                });
            }
        });
        mergeField = into;
        VBox section = new VBox(12, heading("A second record of somebody?"), new FormGrid().row("This record goes into", into), told,
            new FlowPane(8, 8, together));
        section.setFillWidth(true);
        return section;
    }

    private Node removing(PersonLine line) {
        Label told = words("");
        Button remove = new Button("Remove the person");
        remove.setDisable(true);
        remove.setOnAction(event -> model.remove(line.person().id(), this::closed));
        model.lookUp(line.person().id(), found -> {
            told.setText(found.isEmpty() ? "Nothing on record refers to them." : "On record: " + String.join(", ", found) + ".");
            remove.setDisable(!found.isEmpty());
            remove.setVisible(found.isEmpty());
            remove.setManaged(found.isEmpty());
        });
        return new VBox(12, told, remove);
    }

    private static VBox section(String title, FormGrid grid, String act, Runnable work) {
        Button done = new Button(act);
        done.setOnAction(event -> {
            if (grid.isRight()) {
                work.run();
            }
        });
        return new VBox(12, heading(title), grid, new FlowPane(8, 8, done));
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        return heading;
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    /** Puts the focus into the register once it is shown. */
    void focusRegister() {
        Platform.runLater(() -> table.table().requestFocus());
    }
}
