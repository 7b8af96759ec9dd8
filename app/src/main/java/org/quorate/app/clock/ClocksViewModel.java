package org.quorate.app.clock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.dialog.Question;
import org.quorate.app.register.ChosenRow;
import org.quorate.app.register.Period;
import org.quorate.app.register.ShownExport;
import org.quorate.app.register.TableExport;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.Tasks;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockMark;
import org.quorate.model.clock.RunningClock;

/** The ledger of clocks: every one that runs, the one chosen, and what people said of those that ended. */
public final class ClocksViewModel {
    private static final String DESCRIPTION = "One row for each clock that runs: what is to happen, by when, and what is to be done.";

    private final ClockService service;
    private final TableExport export;
    private final CalendarExport calendar;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final ObservableList<PlacedClock> clocks = FXCollections.observableArrayList();
    private final ObservableList<ClockMark> ended = FXCollections.observableArrayList();
    private final ChosenRow<PlacedClock, String> chosen = new ChosenRow<>(clocks, placed -> placed.clock().key());

    public ClocksViewModel(ClockService service, TableExport export, CalendarExport calendar, Tasks tasks, Dialogs dialogs, Navigation navigation) {
        this.service = service;
        this.export = export;
        this.calendar = calendar;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.navigation = navigation;
    }

    public void reload() {
        tasks.load("Reading the clocks", service::running, chosen::readAnew);
        tasks.load("Reading the clocks that ended", service::ended, found -> {
            if (!found.equals(ended)) {
                ended.setAll(found);
            }
        });
    }

    /** Reads again whenever the store changes, until the subscription is closed. */
    public Subscription follow() {
        Runnable end = service.onChange(this::reload);
        return end::run;
    }

    public ObservableList<PlacedClock> clocks() {
        return clocks;
    }

    /** Those ended by hand, latest first. */
    public ObservableList<ClockMark> ended() {
        return ended;
    }

    public LocalDate today() {
        return service.today();
    }

    public void choose(PlacedClock clock) {
        chosen.choose(clock.clock().key());
    }

    public ReadOnlyObjectProperty<@Nullable PlacedClock> chosenProperty() {
        return chosen.property();
    }

    /** Goes to the record the clock is about. */
    public void open(PlacedClock clock) {
        Optional.ofNullable(clock.place()).ifPresentOrElse(navigation::go,
                () -> dialogs.tell(clock.clock().about().reference() + " has no screen of its own."));
    }

    /** Goes to the setting on which a silent clock waits. */
    public void settle(PlacedClock clock) {
        if (clock.clock().end() instanceof ClockEnd.Silent silent) {
            navigation.go(new Place(NavigationTarget.CHARTER, null, silent.setting()));
        }
    }

    /** Goes to the rule behind it. */
    public void openRule(PlacedClock clock) {
        clock.clock().reason().steps().stream().map(step -> step.setting()).filter(setting -> setting != null).findFirst()
                .ifPresent(setting -> navigation.go(new Place(NavigationTarget.CHARTER, null, setting)));
    }

    /** Ends a clock by hand; it can be taken back at once, and later from the list of those that ended. */
    public void end(RunningClock clock, ClockMark.Kind kind, LocalDate on, @Nullable String note) {
        tasks.save("Marking the clock", () -> service.end(clock, kind, on, note), mark -> {
            reload();
            dialogs.tell(mark.what() + ": " + kind.words().toLowerCase(Locale.UK) + ".", Choice.of("Undo", () -> runAgain(mark)));
        });
    }

    public void runAgain(ClockMark mark) {
        tasks.save("Letting the clock run again", () -> service.runAgain(mark), done -> reload());
    }

    /** Exports what is shown, in its order. */
    public void export(List<RegisterColumn<PlacedClock>> columns, List<PlacedClock> shown, List<String> filters) {
        String what = shown.size() == 1 ? "1 clock" : shown.size() + " clocks";
        new ShownExport(tasks, dialogs, service::today).forMembers(what, "clocks",
                (isPublic, file, progress) -> export.write("Clocks", DESCRIPTION, columns, shown, filters, file, progress));
    }

    /** Writes the meetings and the days to keep for calendar programs. */
    public void exportCalendar() {
        dialogs.ask(Question.of("Who will read the calendar?", "The public edition holds only the meetings to which the public is admitted.",
                Choice.primary("Calendar for members", () -> chooseCalendar(false)),
                Choice.of("Calendar for the public", () -> chooseCalendar(true)),
                Choice.wayBack("Leave it")));
    }

    private void chooseCalendar(boolean isPublic) {
        FileWanted wantedFile = new FileWanted("Export the calendar", "Calendar", List.of("*.ics"), isPublic ? "meetings-public.ics" : "calendar.ics");
        dialogs.saveFile(wantedFile, file -> tasks.run("Exporting the calendar", progress -> write(isPublic, file),
                done -> dialogs.tell("Exported the calendar to " + done.getFileName() + ".")));
    }

    private Path write(boolean isPublic, Path file) throws IOException {
        return calendar.export(Period.ALL, isPublic, file);
    }
}
