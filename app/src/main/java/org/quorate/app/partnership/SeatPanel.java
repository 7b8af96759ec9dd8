package org.quorate.app.partnership;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.DateField;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.TypeAhead;
import org.quorate.model.partnership.Appointment;
import org.quorate.model.partnership.Deputy;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.Seat;

/** A seat with its history, and the forms to appoint, succeed, resign and deputise in it. */
final class SeatPanel extends VBox {
    private final PeopleViewModel model;
    private final VBox form = new VBox(12);

    SeatPanel(PeopleViewModel model) {
        super(12);
        this.model = model;
        getStyleClass().add("people-panel");
    }

    void show(SeatRecord record) {
        form.getChildren().clear();
        Seat seat = record.seat();
        Label title = new Label(seat.title());
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        Appointment held = record.appointments().stream().filter(appointment -> appointment.holdsOn(model.dateProperty().get()))
            .findFirst().orElse(null);
        getChildren().setAll(title, holder(record, held), acts(seat, held), form, history(record));
    }

    private static Node holder(SeatRecord record, @Nullable Appointment held) {
        if (held == null) {
            return new StateChip(ChipState.VACANT);
        }
        String name = record.person(held.person()).map(Person::name).orElse("");
        String term = held.termEnds() == null ? "" : ", term ends " + DateWords.words(held.termEnds());
        Label words = new Label(name + ", since " + DateWords.words(held.from()) + term);
        words.setWrapText(true);
        return words;
    }

    private Node acts(Seat seat, @Nullable Appointment held) {
        FlowPane acts = new FlowPane(8, 8);
        if (held == null) {
            acts.getChildren().add(opens("Appoint…", () -> appointing(seat, false)));
        } else {
            acts.getChildren().addAll(opens("Succeed…", () -> appointing(seat, true)), opens("End time in office…", () -> resigning(seat)));
        }
        acts.getChildren().add(opens("Name a deputy…", () -> deputising(seat)));
        return acts;
    }

    private Button opens(String words, Supplier<Node> content) {
        Button button = new Button(words);
        button.setOnAction(event -> {
            Node made = content.get();
            form.getChildren().setAll(made);
            made.lookupAll(".text-field").stream().findFirst().ifPresent(Node::requestFocus);
        });
        return button;
    }

    private Node appointing(Seat seat, boolean succeeding) {
        TypeAhead<Person> who = new TypeAhead<>("Person", model::find, Person::name);
        TextField organisation = new TextField();
        DateField from = new DateField("In office from", model::today);
        from.valueProperty().set(model.today());
        DateField term = new DateField("Term ends", model::today);
        FormGrid grid = new FormGrid()
            .row(new FormField(succeeding ? "Successor" : "Person", who).checkedBy(() -> who.getText().isBlank() ? "Type a name." : ""))
            .row("Organisation, if they are new", organisation)
            .row(dated("In office from", from, true), dated("Term ends, if known", term, false));
        return withDone(grid, succeeding ? "Put the successor in office" : "Appoint", () -> {
            LocalDate day = from.valueProperty().get();
            if (day != null && succeeding) {
                model.succeed(seat.id(), chosen(who, organisation), day, term.valueProperty().get(), this::closed);
            } else if (day != null) {
                model.appoint(seat.id(), chosen(who, organisation), day, term.valueProperty().get(), this::closed);
            }
        });
    }

    private Node resigning(Seat seat) {
        DateField last = new DateField("Last day in office", model::today);
        last.valueProperty().set(model.today());
        TextField why = new TextField("resigned");
        FormGrid grid = new FormGrid()
            .row(dated("Last day in office", last, true))
            .row(new FormField("Why", why).checkedBy(() -> why.getText().isBlank() ? "Say why, for example \"resigned\"." : ""));
        return withDone(grid, "End the time in office", () -> {
            LocalDate day = last.valueProperty().get();
            if (day != null) {
                model.resign(seat.id(), day, why.getText(), this::closed);
            }
        });
    }

    private Node deputising(Seat seat) {
        TypeAhead<Person> who = new TypeAhead<>("Deputy", model::find, Person::name);
        TextField organisation = new TextField();
        DateField from = new DateField("Deputy from", model::today);
        from.valueProperty().set(model.today());
        FormGrid grid = new FormGrid()
            .row(new FormField("Deputy", who).checkedBy(() -> who.getText().isBlank() ? "Type a name." : ""))
            .row("Organisation, if they are new", organisation)
            .row(dated("Deputy from", from, true));
        return withDone(grid, "Name the deputy", () -> {
            LocalDate day = from.valueProperty().get();
            if (day != null) {
                model.nameDeputy(seat.id(), chosen(who, organisation), day, this::closed);
            }
        });
    }

    private static FormField dated(String label, DateField field, boolean needed) {
        return new FormField(label, field).checkedBy(() -> {
            field.commit();
            String problem = field.problemProperty().get();
            return problem.isEmpty() && needed && field.valueProperty().get() == null ? "Give the day." : problem;
        });
    }

    private static Who chosen(TypeAhead<Person> who, TextField organisation) {
        Person person = who.valueProperty().get();
        return person == null ? new Who.Entered(new PersonDraft(who.getText(), organisation.getText(), null, null)) : new Who.OnRecord(person.id());
    }

    private Node withDone(FormGrid grid, String words, Runnable work) {
        Button done = new Button(words);
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setOnAction(event -> {
            if (grid.isRight()) {
                work.run();
            }
        });
        Button leave = new Button("Leave it");
        leave.setOnAction(event -> closeForm());
        return new VBox(12, grid, new HBox(8, done, leave));
    }

    private void closed() {
        closeForm();
    }

    /** Closes what lies open; answers whether anything did. */
    boolean closeForm() {
        boolean open = !form.getChildren().isEmpty();
        form.getChildren().clear();
        return open;
    }

    private static Node history(SeatRecord record) {
        VBox lines = new VBox(4);
        Label heading = new Label("Who has held it");
        heading.getStyleClass().add("emphasis");
        lines.getChildren().add(heading);
        for (Appointment appointment : record.appointments()) {
            String until = appointment.until() == null ? "" : " to " + DateWords.words(appointment.until());
            String ended = appointment.ended() == null ? "" : ", " + appointment.ended();
            lines.getChildren().add(line(record.person(appointment.person()).map(Person::name).orElse(""),
                DateWords.words(appointment.from()) + until + ended));
        }
        if (record.appointments().isEmpty()) {
            lines.getChildren().add(line("Nobody yet", ""));
        }
        for (Deputy deputy : record.deputies()) {
            String until = deputy.until() == null ? "" : " to " + DateWords.words(deputy.until());
            lines.getChildren().add(line("Deputy: " + record.person(deputy.person()).map(Person::name).orElse(""),
                DateWords.words(deputy.from()) + until));
        }
        return lines;
    }

    private static Node line(String who, String when) {
        Label name = new Label(who);
        Label days = new Label(when);
        days.getStyleClass().add("muted");
        days.setWrapText(true);
        VBox line = new VBox(name, days);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
