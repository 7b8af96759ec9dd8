package org.quorate.app.partnership;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
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
    private final FormBelow form;
    private Button changing = new Button();

    /** @param back puts the focus to where whoever closes a form goes on */
    SeatPanel(PeopleViewModel model, Runnable back) {
        super(12);
        this.model = model;
        form = new FormBelow(back);
        getStyleClass().add("people-panel");
    }

    void show(SeatRecord record) {
        form.close();
        Seat seat = record.seat();
        Label title = new Label(seat.title());
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        changing = form.opens("Change the seat…", () -> new SeatForm(model, seat, form).content());
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
            acts.getChildren().add(form.opens("Appoint…", () -> appointing(seat, false)));
        } else {
            acts.getChildren().addAll(form.opens("Succeed…", () -> appointing(seat, true)), form.opens("End time in office…", () -> resigning(seat)));
        }
        acts.getChildren().addAll(form.opens("Name a deputy…", () -> deputising(seat)), changing);
        return acts;
    }

    /** Opens the form that changes the seat itself. */
    void change() {
        changing.fire();
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
        return form.withDone(grid, succeeding ? "Put the successor in office" : "Appoint", () -> {
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
        return form.withDone(grid, "End the time in office", () -> {
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
        return form.withDone(grid, "Name the deputy", () -> {
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

    private void closed() {
        form.close();
    }

    /** The form that may be open. */
    FormBelow form() {
        return form;
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
