package org.quorate.app.attendance;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.register.ChosenRow;
import org.quorate.app.register.Period;
import org.quorate.app.register.ShownExport;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.Tasks;
import org.quorate.model.attendance.MemberAttendance.AtMeeting;

/** How members attended, in the time looked at; the one chosen. */
public final class AttendanceViewModel {
    private static final String KEPT_BACK = "Both editions say the same: members hold a public office. The public one says that it is for the public.";

    private final AttendanceService service;
    private final AttendanceExport export;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final LocalDate today;
    private final ObservableList<AttendanceEntry> entries = FXCollections.observableArrayList();
    private final ChosenRow<AttendanceEntry, Long> chosen = new ChosenRow<>(entries, entry -> entry.attendance().appointment().id().value());
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();

    public AttendanceViewModel(AttendanceService service, AttendanceExport export, Tasks tasks, Dialogs dialogs, Navigation navigation, LocalDate today) {
        this.service = service;
        this.export = export;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.today = today;
        from.subscribe((before, after) -> reload());
        to.subscribe((before, after) -> reload());
    }

    public void reload() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        Period period = first != null && last != null && last.isBefore(first) ? new Period(last, first) : new Period(first, last);
        tasks.load("Reading the attendance", () -> service.read(period), chosen::readAnew);
    }

    /** Reads again whenever the store changes, until the subscription is closed. */
    public Subscription follow() {
        Runnable end = service.onChange(this::reload);
        return end::run;
    }

    public ObservableList<AttendanceEntry> entries() {
        return entries;
    }

    /** The first day looked at; nothing for all that is on record. */
    public ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /** The last day looked at; nothing for all that is on record. */
    public ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    public LocalDate today() {
        return today;
    }

    public void choose(AttendanceEntry entry) {
        chosen.choose(entry.attendance().appointment().id().value());
    }

    public ReadOnlyObjectProperty<@Nullable AttendanceEntry> chosenProperty() {
        return chosen.property();
    }

    public void openMeeting(AtMeeting meeting) {
        navigation.go(Place.of(NavigationTarget.MEETINGS, meeting.meeting().value(), "minutes"));
    }

    /** Exports what is shown, in its order. */
    public void export(List<AttendanceEntry> shown, List<String> filters) {
        new ShownExport(tasks, dialogs, () -> today).ask(shown.size() + (shown.size() == 1 ? " member's attendance" : " members' attendance"), KEPT_BACK,
                "attendance", (isPublic, file, progress) -> export.exportShown(shown, filters, isPublic, file));
    }
}
