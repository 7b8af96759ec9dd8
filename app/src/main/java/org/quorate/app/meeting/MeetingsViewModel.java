package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.quorate.app.task.Job;
import org.quorate.app.task.Tasks;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;

/** The register of meetings. */
public final class MeetingsViewModel {
    private final MeetingService service;
    private final Tasks tasks;
    private final Supplier<LocalDate> today;
    private final Consumer<MeetingId> open;
    private final Consumer<MeetingId> openDetails;
    private final ObservableList<MeetingLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Body> bodies = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    /** How the agenda of a new meeting begins. */
    public enum Beginning {
        STANDING("Standing items"),
        LAST_AGENDA("A copy of the last agenda"),
        EMPTY("Nothing");

        private final String words;

        Beginning(String words) {
            this.words = words;
        }

        /** As it is chosen. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * @param open goes to a meeting's workspace
     * @param openDetails goes to where the meeting's own details are changed
     */
    public MeetingsViewModel(
            MeetingService service, Tasks tasks, Supplier<LocalDate> today, Consumer<MeetingId> open, Consumer<MeetingId> openDetails) {
        this.service = service;
        this.tasks = tasks;
        this.today = today;
        this.open = open;
        this.openDetails = openDetails;
    }

    public void reload() {
        tasks.load("Reading the meetings", service::list, found -> {
            lines.setAll(found.reversed());
            read.set(true);
        });
        tasks.load("Reading the bodies", service::bodies, bodies::setAll);
    }

    /** Reads again whenever the store changes, until the subscription is closed. */
    public Subscription follow() {
        Runnable end = service.onChange(() -> tasks.load("Following a change", () -> true, seen -> reload()));
        return end::run;
    }

    /** Latest first. */
    public ObservableList<MeetingLine> lines() {
        return lines;
    }

    public ObservableList<Body> bodies() {
        return bodies;
    }

    /** Whether the register has been read once. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    public boolean isUpcoming(MeetingLine line) {
        return line.isUpcomingOn(today.get());
    }

    public LocalDate today() {
        return today.get();
    }

    public void open(MeetingLine line) {
        open.accept(line.meeting().id());
    }

    void openDetails(MeetingLine line) {
        openDetails.accept(line.meeting().id());
    }

    /** Hour and place that the body's next meeting is likely to have. */
    public void propose(BodyId body, Consumer<MeetingDetails> then) {
        tasks.load("Reading the last meeting", () -> service.propose(body, LocalDate.MAX), then);
    }

    /** Plans a meeting and opens it; what is refused leaves everything as it was entered. */
    public void plan(MeetingDetails details, Beginning beginning, Runnable planned) {
        tasks.save("Planning the meeting", () -> switch (beginning) {
            case STANDING -> service.plan(details);
            case LAST_AGENDA -> service.planFromLast(details);
            case EMPTY -> service.planEmpty(details);
        }, made -> {
            planned.run();
            open.accept(made);
        });
    }

    public void cancel(MeetingLine line) {
        change("Cancelling the meeting", line, service::cancel);
    }

    public void reinstate(MeetingLine line) {
        change("Putting the meeting back", line, service::reinstate);
    }

    public void remove(MeetingLine line) {
        change("Removing the meeting", line, service::remove);
    }

    private void change(String doing, MeetingLine line, Consumer<MeetingId> work) {
        Job<MeetingId> job = () -> {
            work.accept(line.meeting().id());
            return line.meeting().id();
        };
        tasks.save(doing, job, done -> reload());
    }

    /** The meeting that comes next or is under way; the latest where none is planned. */
    Optional<MeetingLine> next() {
        return lines.stream().filter(this::isUpcoming).min(Comparator.comparing(line -> line.meeting().date().atTime(line.meeting().start())))
                .or(() -> lines.stream().findFirst());
    }

    /** The meetings of the view, for tests and for exporting what is shown. */
    public List<MeetingLine> upcoming() {
        return lines.stream().filter(this::isUpcoming).toList();
    }
}
