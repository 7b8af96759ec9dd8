package org.quorate.app.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.interest.InterestEntry.Standing;
import org.quorate.app.register.ChosenRow;
import org.quorate.app.register.ShownExport;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.Tasks;
import org.quorate.model.interest.Interest;
import org.quorate.model.partnership.Person;

/** The register of interests: its rows, the one chosen, and what may be done to it. */
public final class InterestsViewModel {
    private static final String KEPT_BACK = "The public edition withholds the details of sensitive interests, what Part 2 business is about, and"
            + " declarations that were taken back.";

    private final InterestService service;
    private final InterestsExport export;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final ObservableList<InterestEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ChosenRow<InterestEntry, String> chosen = new ChosenRow<>(entries, InterestEntry::key);

    public InterestsViewModel(InterestService service, InterestsExport export, Tasks tasks, Dialogs dialogs, Navigation navigation) {
        this.service = service;
        this.export = export;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.navigation = navigation;
    }

    public void reload() {
        tasks.load("Reading the interests", service::all, chosen::readAnew);
        tasks.load("Reading who is on record", service::people, people::setAll);
    }

    /** Reads again whenever the store changes, until the subscription is closed. */
    public Subscription follow() {
        Runnable end = service.onChange(this::reload);
        return end::run;
    }

    public ObservableList<InterestEntry> entries() {
        return entries;
    }

    public ObservableList<Person> people() {
        return people;
    }

    public LocalDate today() {
        return service.today();
    }

    public void choose(InterestEntry entry) {
        chosen.choose(entry.key());
    }

    public ReadOnlyObjectProperty<@Nullable InterestEntry> chosenProperty() {
        return chosen.property();
    }

    public void register(InterestDraft draft) {
        tasks.save("Registering the interest", () -> service.register(draft), made -> {
            chosen.chooseOnceRead("I-" + made.id().value());
            reload();
            dialogs.tell("Registered the interest.", Choice.of("Undo", () -> tasks.save("Taking the interest back", () -> {
                service.remove(made);
                return made;
            }, gone -> reload())));
        });
    }

    public void change(Interest interest, InterestDraft draft) {
        tasks.save("Changing the interest", () -> service.change(interest, draft), done -> reload());
    }

    public void end(Interest interest, LocalDate on) {
        tasks.save("Ending the interest", () -> service.end(interest, on), done -> {
            reload();
            dialogs.tell("The interest has ended; it stays in the register.",
                    Choice.of("Undo", () -> tasks.save("Undoing", () -> service.reopen(done), after -> reload())));
        });
    }

    public void takeBack(InterestEntry entry, String why) {
        tasks.save("Taking the declaration back", () -> service.takeBack(entry, why), done -> reload());
    }

    /** Goes to the meeting at which it was declared. */
    public void openMeeting(InterestEntry entry) {
        int item = entry.standing() instanceof Standing.Declared declared ? declared.item() : 0;
        Optional.ofNullable(entry.meeting()).ifPresentOrElse(
                meeting -> navigation.go(Place.of(NavigationTarget.MEETINGS, meeting.value(), item == 0 ? "minutes" : "minutes " + item)),
                () -> dialogs.tell("It stands in the register and was not declared at a meeting."));
    }

    /** Exports what is shown, in its order. */
    public void export(List<InterestEntry> shown, List<String> filters) {
        List<String> keys = shown.stream().map(InterestEntry::key).toList();
        new ShownExport(tasks, dialogs, service::today).ask(keys.size() == 1 ? "1 interest" : keys.size() + " interests", KEPT_BACK, "interests",
                (isPublic, file, progress) -> export.exportShown(keys, filters, isPublic, file, progress));
    }
}
