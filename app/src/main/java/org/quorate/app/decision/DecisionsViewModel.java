package org.quorate.app.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dispute.DisputesScreen;
import org.quorate.app.register.ShownExport;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.app.task.Tasks;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.DecisionLine;
import org.quorate.model.meeting.AgendaItem;

/** The register of decisions: its rows, the one chosen, and the changes made to it. */
public final class DecisionsViewModel {
    private static final String KEPT_BACK =
            "The public edition leaves out rulings and declared interests, and says of Part 2 business only what the public may read.";

    private final DecisionService service;
    private final DecisionRegisterExport export;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final Supplier<LocalDate> today;
    private final ObservableList<DecisionLine> lines = FXCollections.observableArrayList();
    private final ObservableList<UndecidedItem> undecided = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable DecisionDetail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable DecisionId> wanted = new ReadOnlyObjectWrapper<>();
    private @Nullable Runnable undo;
    private int reloads;

    public DecisionsViewModel(
            DecisionService service, DecisionRegisterExport export, Tasks tasks, Dialogs dialogs, Navigation navigation,
            Supplier<LocalDate> today) {
        this.service = service;
        this.export = export;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.today = today;
    }

    /** Reads the register: its first rows at once, the rest as soon as they are there. */
    public void reload() {
        int reading = ++reloads;
        if (lines.isEmpty()) {
            tasks.load("Reading the decisions", service::first, found -> {
                if (reading == reloads && lines.isEmpty()) {
                    lines.setAll(found);
                }
                readAll(reading);
            });
        } else {
            readAll(reading);
        }
    }

    private void readAll(int reading) {
        tasks.load("Reading the decisions", service::all, found -> {
            if (reading == reloads && !found.equals(lines)) {
                lines.setAll(found);
            }
        });
    }

    /** Reads again whenever the store changes, until the subscription is closed. */
    public Subscription follow() {
        Runnable end = service.onChange(this::changed);
        return end::run;
    }

    /** Reads again only what changed, because reading a register of many years takes seconds; everything where nothing is named. */
    void changed(Set<DecisionId> decisions) {
        if (decisions.isEmpty()) {
            tasks.load("Reading the decisions", service::all, found -> {
                if (!found.equals(lines)) {
                    lines.setAll(found);
                }
                readShown();
            });
        } else {
            tasks.load("Reading the decisions", () -> service.lines(decisions), found -> {
                put(decisions, found);
                readShown();
            });
        }
    }

    private void put(Set<DecisionId> changed, List<DecisionLine> found) {
        Map<DecisionId, DecisionLine> left = new LinkedHashMap<>();
        found.forEach(line -> left.put(line.id(), line));
        for (int place = lines.size() - 1; place >= 0; place--) {
            DecisionId id = lines.get(place).id();
            if (changed.contains(id)) {
                DecisionLine now = left.remove(id);
                if (now == null) {
                    lines.remove(place);
                } else if (!now.equals(lines.get(place))) {
                    lines.set(place, now);
                }
            }
        }
        for (DecisionLine line : left.values()) {
            int place = 0;
            while (place < lines.size() && lines.get(place).on().isAfter(line.on())) {
                place++;
            }
            lines.add(place, line);
        }
    }

    private void readShown() {
        DecisionId shown = wanted.get();
        if (shown != null) {
            read(shown);
        }
    }

    /** Latest first. */
    public ObservableList<DecisionLine> lines() {
        return lines;
    }

    /** Shows one decision beside the register, as when its row is chosen. */
    public void choose(DecisionId id) {
        if (!id.equals(wanted.get())) {
            wanted.set(id);
            detail.set(null);
            read(id);
        }
    }

    private void read(DecisionId id) {
        tasks.load("Reading the decision", () -> service.detail(id), found -> {
            if (id.equals(wanted.get())) {
                detail.set(found);
            }
        });
    }

    /** The decision chosen last, whether or not its row shows. */
    public ReadOnlyObjectProperty<@Nullable DecisionId> chosenProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** What is on record of the one chosen; nothing until it is read. */
    public ReadOnlyObjectProperty<@Nullable DecisionDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Goes to the minute of the item on which it was decided. */
    public void openMeeting(DecisionLine line) {
        tasks.load("Opening the meeting", () -> service.detail(line.id()), found -> {
            AgendaItem item = found.item();
            navigation.go(item == null
                    ? Place.of(NavigationTarget.MEETINGS, line.meeting().value())
                    : Place.of(NavigationTarget.MEETINGS, line.meeting().value(), "minutes " + item.position()));
        });
    }

    /** Begins a dispute from the item of the decision that is shown; the opening form says whether it may be referred. */
    public void openDispute() {
        DecisionDetail shown = detail.get();
        AgendaItem item = shown == null ? null : shown.item();
        if (item != null) {
            navigation.go(DisputesScreen.fromItem(item.id()));
        }
    }

    /** Opens the charter at a setting. */
    public void openSetting(String path) {
        navigation.go(new Place(NavigationTarget.CHARTER, null, path));
    }

    /** Changes the words of the resolution that is shown; one clause a line. */
    public void reword(String words) {
        DecisionDetail shown = detail.get();
        if (shown == null) {
            return;
        }
        Decision before = shown.decision();
        List<String> clauses = words.lines().filter(line -> !line.isBlank()).toList();
        tasks.save("Rewording the resolution", () -> service.reword(before.id(), clauses, before.revision()), after -> {
            read(after.id());
            offerUndo("Reworded " + after.reference() + ".", () -> tasks.save(
                    "Undoing the rewording",
                    () -> service.reword(after.id(), before.resolution().clauseTexts(), after.revision()),
                    back -> read(back.id())));
        });
    }

    /** Reads what a decision may be recorded on. */
    public void readUndecided() {
        tasks.load("Reading the items without a decision", service::undecided, undecided::setAll);
    }

    public ObservableList<UndecidedItem> undecided() {
        return undecided;
    }

    public void record(RecordedDecision recorded) {
        tasks.save("Recording the decision", () -> service.record(recorded), kept -> {
            choose(kept.id());
            reload();
            offerUndo("Recorded " + kept.reference() + ".", () -> tasks.save("Taking the decision back", () -> {
                service.withdraw(kept);
                return kept;
            }, gone -> {
                wanted.set(null);
                detail.set(null);
                reload();
            }));
        });
    }

    private void offerUndo(String sentence, Runnable work) {
        undo = work;
        canUndo.set(true);
        dialogs.tell(sentence, Choice.of("Undo", this::undo));
    }

    /** Takes back the last change made here. */
    public void undo() {
        Runnable work = undo;
        undo = null;
        canUndo.set(false);
        if (work != null) {
            work.run();
        }
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /**
     * Exports what is shown, in its order.
     *
     * @param filters how it was narrowed, in words
     */
    public void export(List<DecisionLine> shown, List<String> filters) {
        List<DecisionId> ids = shown.stream().map(DecisionLine::id).toList();
        String what = ids.size() == 1 ? "1 decision" : ids.size() + " decisions";
        new ShownExport(tasks, dialogs, today).ask(what, KEPT_BACK, "decisions",
                (isPublic, file, progress) -> export.exportShown(ids, filters, isPublic, file, progress));
    }

    public LocalDate today() {
        return today.get();
    }
}
