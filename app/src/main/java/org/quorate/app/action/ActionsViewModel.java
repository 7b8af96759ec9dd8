package org.quorate.app.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.control.DateWords;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.paper.KeptFileActs;
import org.quorate.app.paper.KeptFiles;
import org.quorate.app.register.ChosenRow;
import org.quorate.app.register.ShownExport;
import org.quorate.app.room.ActionLine;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.Job;
import org.quorate.app.task.Tasks;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Partner;

/** The register of actions: its rows, the one chosen, and the changes made to one or several. */
public final class ActionsViewModel {
    private static final String KEPT_BACK =
            "The public edition leaves out actions that arose in Part 2, and every note of progress.";

    private final ActionService service;
    private final ActionLogExport export;
    private final KeptFiles kept;
    private final KeptFileActs filing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final Acting acting;
    private final ObservableList<ActionEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<ActionLine.Candidate> candidates = FXCollections.observableArrayList();
    private final ObservableList<Partner> partners = FXCollections.observableArrayList();
    private final ObservableList<ClosingMeeting> meetings = FXCollections.observableArrayList();
    private final ChosenRow<ActionEntry, ActionId> chosen = new ChosenRow<>(entries, entry -> entry.action().id());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private @Nullable Runnable undo;

    public ActionsViewModel(
            ActionService service, ActionLogExport export, KeptFiles kept, KeptFileActs filing, Tasks tasks, Dialogs dialogs, Navigation navigation,
            Acting acting) {
        this.service = service;
        this.export = export;
        this.kept = kept;
        this.filing = filing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.acting = acting;
    }

    public void reload() {
        readEntries();
        tasks.load("Reading who may own actions", service::candidates, candidates::setAll);
        tasks.load("Reading the partners", service::partners, partners::setAll);
        tasks.load("Reading the meetings", service::meetings, meetings::setAll);
    }

    private void readEntries() {
        tasks.load("Reading the actions", service::all, chosen::readAnew);
    }

    /** Reads again whenever the store changes, until the subscription is closed. */
    public Subscription follow() {
        Runnable end = service.onChange(this::readEntries);
        return end::run;
    }

    public ObservableList<ActionEntry> entries() {
        return entries;
    }

    public ObservableList<ActionLine.Candidate> candidates() {
        return candidates;
    }

    public ObservableList<Partner> partners() {
        return partners;
    }

    public ObservableList<ClosingMeeting> meetings() {
        return meetings;
    }

    /** Shows one action beside the register; it may still have to be read. */
    public void choose(ActionId id) {
        chosen.choose(id);
    }

    public ReadOnlyObjectProperty<@Nullable ActionEntry> chosenProperty() {
        return chosen.property();
    }

    /** What a line being typed would become. */
    public ActionLine understood(String line) {
        return ActionLine.read(line, candidates, typed -> DateWords.read(typed, acting.today()));
    }

    /** Adds an action typed as one line. */
    public void add(String line) {
        tasks.save("Adding the action", () -> service.add(understood(line)), added -> {
            chosen.chooseOnceRead(added.id());
            readEntries();
            String remark = PastDay.remark(added.due().orElse(null), acting.today());
            offerUndo("Added " + added.reference() + "." + (remark.isEmpty() ? "" : " " + remark), () -> tasks.save("Taking the action back", () -> {
                service.remove(added);
                return added;
            }, gone -> readEntries()));
        });
    }

    /** Does to the actions what was asked. */
    void change(ActionChange change, List<Action> actions, ActionAnswer answer) {
        switch (change) {
            case PROGRESS -> tasks.save("Noting the progress", () -> service.progress(actions.getFirst(), answer.words()), after -> readEntries());
            case NEW_DATE -> edit("Setting the date", () -> service.postpone(actions, day(answer), answer.words()));
            case REASSIGN -> edit("Passing it on", () -> service.reassign(
                    actions, understood(answer.owners() + ": passed on").owners(), answer.words()));
            case DONE -> edit("Closing", () -> service.close(actions, ActionState.DONE, day(answer), meeting(answer), answer.words()));
            case DROPPED -> edit("Dropping", () -> service.close(actions, ActionState.DROPPED, day(answer), meeting(answer), answer.words()));
            case REOPEN -> edit("Opening again", () -> service.reopen(actions, answer.words()));
            case PARTNER -> edit("Noting the partner", () -> service.concern(actions, answer.partner()));
            case EVIDENCE -> tasks.save(
                    "Putting the evidence on record",
                    () -> service.addEvidence(actions.getFirst(), answer.words(), kept.keep(answer.files())), after -> readEntries());
            case REWORD -> edit("Rewording", () -> service.reword(actions.getFirst(), answer.words()));
        }
    }

    private LocalDate day(ActionAnswer answer) {
        return Objects.requireNonNullElseGet(answer.date(), acting::today);
    }

    private static @Nullable MeetingId meeting(ActionAnswer answer) {
        ClosingMeeting meeting = answer.meeting();
        return meeting == null ? null : meeting.id();
    }

    private void edit(String doing, Job<ActionEdit> work) {
        tasks.save(doing, work, done -> {
            readEntries();
            offerUndo(done.what() + ".", () -> tasks.save("Undoing", () -> service.undo(done), after -> readEntries()));
        });
    }

    private void offerUndo(String sentence, Runnable work) {
        undo = work;
        canUndo.set(true);
        dialogs.tell(sentence, Choice.of("Undo", this::undo));
    }

    /** Takes back the last change made here. */
    public void undo() {
        Optional<Runnable> work = Optional.ofNullable(undo);
        undo = null;
        canUndo.set(false);
        work.ifPresent(Runnable::run);
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** Goes to the item from which it arose. */
    public void openMeeting(ActionEntry entry) {
        MeetingId meeting = entry.meeting();
        if (meeting == null) {
            dialogs.tell("The action " + entry.action().reference() + " did not arise at a meeting.");
        } else {
            navigation.go(Place.of(NavigationTarget.MEETINGS, meeting.value(), "minutes " + entry.item()));
        }
    }

    /** Exports what is shown, in its order. */
    public void export(List<ActionEntry> shown, List<String> filters) {
        List<ActionId> ids = shown.stream().map(entry -> entry.action().id()).toList();
        String what = ids.size() == 1 ? "1 action" : ids.size() + " actions";
        new ShownExport(tasks, dialogs, acting::today).ask(what, KEPT_BACK, "actions",
                (isPublic, file, progress) -> export.exportShown(ids, filters, isPublic, file, progress));
    }

    /** What is done with the files that show that an action was done. */
    KeptFileActs files() {
        return filing;
    }

    public LocalDate today() {
        return acting.today();
    }

    /** The name under which changes are recorded, which the view Mine looks for. */
    public String me() {
        return acting.name();
    }
}
