package org.quorate.app.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FocusOnceShown;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.TimeField;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.Body;

/** The form of a meeting's own details, for planning one and for changing one. */
public final class MeetingForm extends VBox {
    private final ComboBox<Body> body = new ComboBox<>();
    private final DateField date;
    private final TimeField start = new TimeField("Starts");
    private final TimeField end = new TimeField("Ends");
    private final TextField venue = new TextField();
    private final CheckBox virtual = new CheckBox("A virtual meeting");
    private final TextField link = new TextField();
    private final TextField dialIn = new TextField();
    private final TextField conference = new TextField();
    private final TextField firstMinute = new TextField();
    private final DateField previous;
    private final FormGrid grid = new FormGrid();

    /** @param today today's date, asked for each time a date is read */
    public MeetingForm(Supplier<LocalDate> today) {
        date = new DateField("Date", today);
        previous = new DateField("Approves the minutes of", today);
        date.setId("meeting-date");
        start.setId("meeting-start");
        venue.setId("meeting-venue");
        body.setConverter(new BodyNames());
        body.setId("meeting-body");
        venue.setPromptText("Council Chamber, Virtual Meeting");
        firstMinute.setPromptText("runs on");
        previous.field().setPromptText("the meeting before");
        grid.row(new FormField("Body", body).checkedBy(() -> body.getValue() == null ? "Choose the body that meets." : ""))
                .row(new FormField("Date", date).checkedBy(() -> missing(date.problemProperty().get(), date.valueProperty().get(), "When is the meeting?")))
                .row(
                        new FormField("Starts", start).checkedBy(() -> missing(start.problemProperty().get(), start.valueProperty().get(),
                                "When does it start?")),
                        new FormField("Ends, if planned", end).checkedBy(this::endProblem))
                .row(new FormField("Venue", venue).checkedBy(() -> venue.getText().isBlank() ? "Where is it held?" : ""))
                .row("Link to watch it live", link);
        grid.getChildren().add(grid.getChildren().size() - 1, virtual);
        grid.row(new FormField("Dial-in number", dialIn), new FormField("Conference ID", conference));
        showOnlyWhereVirtual(grid.getChildren().getLast());
        grid.row(
                        new FormField("First minute number", firstMinute).checkedBy(this::numberProblem),
                        new FormField("Approves the minutes of", previous).checkedBy(() -> previous.problemProperty().get()));
        getChildren().add(grid);
    }

    /** What is dialled is asked of a virtual meeting, and shown of any other that has it all the same. */
    private void showOnlyWhereVirtual(Node dialling) {
        dialling.visibleProperty().bind(virtual.selectedProperty().or(dialIn.textProperty().isNotEmpty()).or(conference.textProperty().isNotEmpty()));
        dialling.managedProperty().bind(dialling.visibleProperty());
    }

    private static String missing(String problem, @Nullable Object value, String question) {
        return !problem.isEmpty() ? problem : value == null ? question : "";
    }

    private String endProblem() {
        LocalTime from = start.valueProperty().get();
        LocalTime to = end.valueProperty().get();
        return from != null && to != null && !to.isAfter(from) ? "It cannot end before it starts." : end.problemProperty().get();
    }

    private String numberProblem() {
        return firstMinute.getText().isBlank() || firstMinute.getText().strip().matches("[1-9]\\d{0,5}") ? "" : "A whole number, 1 or above.";
    }

    /** The bodies that may be chosen. */
    public void offer(List<Body> bodies) {
        Body chosen = body.getValue();
        body.getItems().setAll(bodies);
        body.setValue(chosen != null && bodies.contains(chosen) ? chosen : bodies.size() == 1 ? bodies.getFirst() : null);
    }

    /** The body chosen. */
    Optional<Body> body() {
        return Optional.ofNullable(body.getValue());
    }

    /** Whoever listens is told when another body is chosen. */
    public void onBody(Consumer<Body> work) {
        body.valueProperty().subscribe((before, after) -> {
            if (after != null && !after.equals(before)) {
                work.accept(after);
            }
        });
    }

    public void show(MeetingDetails details) {
        body.getItems().stream().filter(known -> known.id().equals(details.body())).findFirst().ifPresent(body::setValue);
        date.valueProperty().set(details.date());
        showUsual(details);
        firstMinute.setText(details.firstMinuteNumber() == null ? "" : String.valueOf(details.firstMinuteNumber()));
        previous.valueProperty().set(details.previousMeeting());
    }

    /** Shows hour and place, and leaves date and numbering alone. */
    public void showUsual(MeetingDetails details) {
        start.valueProperty().set(details.start());
        end.valueProperty().set(details.plannedEnd());
        Venue place = details.venue();
        venue.setText(place.place());
        virtual.setSelected(place.virtual());
        link.setText(text(place.watchLink()));
        dialIn.setText(text(place.dialIn()));
        conference.setText(text(place.conferenceId()));
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** What is in the form; nothing where something is wrong, which the form then says. */
    public Optional<MeetingDetails> details() {
        date.commit();
        start.commit();
        end.commit();
        previous.commit();
        Body chosen = body.getValue();
        LocalDate day = date.valueProperty().get();
        LocalTime from = start.valueProperty().get();
        if (!grid.isRight() || chosen == null || day == null || from == null) {
            return Optional.empty();
        }
        String number = firstMinute.getText().strip();
        Venue place = new Venue(venue.getText(), virtual.isSelected(), link.getText(), dialIn.getText(), conference.getText());
        return Optional.of(new MeetingDetails(
                chosen.id(), day, from, end.valueProperty().get(), place, number.isEmpty() ? null : Integer.valueOf(number),
                previous.valueProperty().get()));
    }

    public void focusFirst() {
        FocusOnceShown.in(body.getValue() == null ? body : date);
    }

    private static final class BodyNames extends StringConverter<Body> {
        @Override
        public String toString(@Nullable Body value) {
            return value == null ? "" : value.name();
        }

        @Override
        public Body fromString(String typed) {
            throw new UnsupportedOperationException("A body is chosen, not typed.");
        }
    }
}
