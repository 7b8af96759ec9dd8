package org.quorate.app.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.RoundOfFindings;
import org.quorate.app.meeting.Agenda;
import org.quorate.app.meeting.AgendaChange;
import org.quorate.app.meeting.AgendaFinding;
import org.quorate.app.meeting.AgendaPlace;
import org.quorate.app.meeting.AgendaService;
import org.quorate.app.meeting.ItemDetails;
import org.quorate.app.task.Job;
import org.quorate.app.task.Tasks;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.Purpose;

/** One meeting's agenda on screen: its outline, the item chosen, its findings, and the edits with their undoing. */
public final class AgendaViewModel {
    private static final int USUAL_MINUTES = 10;

    private final AgendaService agendas;
    private final Tasks tasks;
    private final Supplier<LocalDate> today;
    private final AgendaEdits edits;
    private final ReadOnlyObjectWrapper<@Nullable Agenda> agenda = new ReadOnlyObjectWrapper<>();
    private final ObservableList<OutlineRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ItemId> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable AgendaPlace> wanted = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper issueRefusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper editRefusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper itemRefusal = new ReadOnlyStringWrapper("");
    private final ItemFormViewModel form = new ItemFormViewModel(this::change);
    private final ItemOutlooks outlooks;
    private final ReadOnlyObjectWrapper<Map<ItemId, ItemOutlook>> outlook = new ReadOnlyObjectWrapper<>(Map.of());
    private @Nullable MeetingId meeting;
    private @Nullable Integer goingTo;
    private @Nullable AgendaPlace onceRead;
    private int reading;
    private final RoundOfFindings<AgendaFinding> round = new RoundOfFindings<>();

    public AgendaViewModel(AgendaService agendas, ItemOutlooks outlooks, Tasks tasks, Supplier<LocalDate> today) {
        this.agendas = agendas;
        this.outlooks = outlooks;
        this.tasks = tasks;
        this.today = today;
        edits = new AgendaEdits(agendas, tasks, this::reload);
        selected.subscribe(this::showSelected);
        refuse();
    }

    /** Shows a meeting's agenda; the history of edits begins anew with another meeting. */
    public void open(MeetingId id) {
        open(id, null);
    }

    /** @param position the number of the item to choose, or nothing */
    public void open(MeetingId id, @Nullable Integer position) {
        goingTo = position;
        if (!id.equals(meeting)) {
            meeting = id;
            edits.forget();
            agenda.set(null);
            rows.clear();
            selected.set(null);
            round.restart();
        }
        reload();
    }

    /** Goes to a place of this meeting once its agenda has been read. */
    public void goOnceRead(AgendaPlace place) {
        onceRead = place;
    }

    /** Reads the agenda again, as after a change made elsewhere. */
    public void reload() {
        MeetingId id = meeting;
        if (id == null) {
            return;
        }
        int ticket = ++reading;
        tasks.load("Reading the agenda", () -> agendas.read(id), read -> {
            if (ticket == reading) {
                show(read);
            }
        });
        tasks.load("Forecasting the quorum", () -> outlooks.of(id), outlook::set);
    }

    /** Reads again whenever the store changes, until the subscription is closed. */
    public Subscription follow() {
        Runnable end = agendas.onChange(() -> tasks.load("Following a change", () -> true, seen -> reload()));
        return end::run;
    }

    private void show(Agenda read) {
        ItemId before = selected.get();
        agenda.set(read);
        rows.setAll(OutlineRow.of(read));
        // A list that shows the rows chooses anew while they change; what a person chose stays chosen.
        selected.set(before);
        arrive(read);
        ItemId chosen = selected.get();
        if (chosen == null || read.item(chosen).isEmpty()) {
            selected.set(read.items().isEmpty() ? null : read.items().getFirst().id());
        }
        showSelected();
        refuse();
        AgendaPlace place = onceRead;
        onceRead = null;
        if (place != null) {
            goTo(place);
        }
    }

    private void goTo(AgendaPlace place) {
        wanted.set(null);
        wanted.set(place);
    }

    private void arrive(Agenda read) {
        Integer position = goingTo;
        goingTo = null;
        if (position != null && position >= 1 && position <= read.items().size()) {
            selected.set(read.items().get(position - 1).id());
        }
    }

    private void showSelected() {
        form.show(selectedItem().orElse(null));
        refuse();
    }

    public ReadOnlyObjectProperty<@Nullable Agenda> agendaProperty() {
        return agenda.getReadOnlyProperty();
    }

    /** How each item is decided and whether it is expected to be quorate. */
    ReadOnlyObjectProperty<Map<ItemId, ItemOutlook>> outlooksProperty() {
        return outlook.getReadOnlyProperty();
    }

    ObservableList<OutlineRow> rows() {
        return rows;
    }

    public ObjectProperty<@Nullable ItemId> selectedProperty() {
        return selected;
    }

    public Optional<AgendaItem> selectedItem() {
        Agenda now = agenda.get();
        ItemId chosen = selected.get();
        return now == null || chosen == null ? Optional.empty() : now.item(chosen);
    }

    ItemFormViewModel form() {
        return form;
    }

    /** Where "take me there" leads; set anew each time. */
    ObjectProperty<@Nullable AgendaPlace> wantedProperty() {
        return wanted;
    }

    /** Adds an item at the end of Part 1 and chooses it. */
    public void add() {
        MeetingId id = meeting;
        if (id != null) {
            edit("Adding an item", () -> agendas.add(id, ItemDetails.of("New item", Purpose.DISCUSS, USUAL_MINUTES)),
                    change -> change.added().ifPresent(added -> {
                        selected.set(added);
                        onceRead = new AgendaPlace.OfItem(added, AgendaPlace.ItemField.TITLE);
                    }));
        }
    }

    /** Draws the open actions of earlier meetings into the agenda, and chooses the item that lists them. */
    public void drawInActions() {
        MeetingId id = meeting;
        if (id != null) {
            edit("Drawing in the actions", () -> agendas.drawInActions(id), change -> change.after().stream()
                    .filter(item -> item.standing() == StandingItem.MATTERS_ARISING)
                    .findFirst()
                    .ifPresent(item -> selected.set(item.id())));
        }
    }

    public void remove() {
        selectedItem().ifPresent(item -> {
            List<AgendaItem> items = Objects.requireNonNull(agenda.get()).items();
            int place = items.indexOf(item);
            edit("Removing the item", () -> agendas.remove(item), change -> {
                List<AgendaItem> left = change.after();
                selected.set(left.isEmpty() ? null : left.get(Math.min(place, left.size() - 1)).id());
            });
        });
    }

    /** Moves the chosen item up (below 0) or down by so many places. */
    public void move(int by) {
        selectedItem().ifPresent(item -> edit("Moving the item", () -> agendas.move(item, by), change -> { }));
    }

    /** The item of the agenda shown that is being dragged; none where it is of another agenda. */
    Optional<AgendaItem> dragged(ItemId id) {
        Agenda now = agenda.get();
        return now == null ? Optional.empty() : now.item(id);
    }

    /** Moves an item to a number on the agenda. */
    void moveTo(ItemId id, int position) {
        Agenda now = agenda.get();
        if (now != null) {
            now.item(id).ifPresent(item -> edit("Moving the item", () -> agendas.moveTo(item, position), change -> selected.set(id)));
        }
    }

    private void change(AgendaItem item, String what, UnaryOperator<ItemDetails> how) {
        edit("Changing the item", () -> agendas.change(item, what, how), change -> { });
    }

    private void edit(String doing, Job<AgendaChange> job, Consumer<AgendaChange> then) {
        edits.make(doing, job, then);
    }

    public void undo() {
        edits.undo();
    }

    public void redo() {
        edits.redo();
    }

    /** Issues the agenda. */
    public void issue() {
        MeetingId id = meeting;
        if (id != null) {
            tasks.save("Issuing the agenda", () -> {
                agendas.issue(id);
                return id;
            }, done -> reload());
        }
    }

    /** Goes to the next finding: what must be mended first, then what is only to be looked at, round and round. */
    public void takeMeThere() {
        round.advance(findings()).ifPresent(finding -> {
            if (finding.place() instanceof AgendaPlace.OfItem(ItemId item, AgendaPlace.ItemField ignored)) {
                selected.set(item);
            }
            goTo(finding.place());
        });
    }

    /** The finding that "take me there" leads to. */
    public Optional<AgendaFinding> nextFinding() {
        return round.next(findings());
    }

    /** What must be mended, then what is to be looked at. */
    public List<AgendaFinding> findings() {
        Agenda now = agenda.get();
        if (now == null || now.meeting().state() != MeetingState.PLANNED) {
            return List.of();
        }
        return java.util.stream.Stream.concat(
                        now.findings().stream().filter(AgendaFinding::mustMend),
                        now.findings().stream().filter(finding -> !finding.mustMend()))
                .toList();
    }

    NoticeWords notice() {
        Agenda now = agenda.get();
        return now == null ? NoticeWords.NOTHING : NoticeWords.of(now, today.get());
    }

    private void refuse() {
        Agenda now = agenda.get();
        edits.refuse();
        issueRefusal.set(now == null ? "Reading the agenda" : IssueRefusal.of(now));
        editRefusal.set(now == null ? "Reading the agenda" : IssueRefusal.ofEditing(now));
        itemRefusal.set(!editRefusal.get().isEmpty() ? editRefusal.get() : selectedItem().isEmpty() ? "Choose an item first" : "");
    }

    public ReadOnlyStringProperty undoRefusalProperty() {
        return edits.undoRefusalProperty();
    }

    public ReadOnlyStringProperty redoRefusalProperty() {
        return edits.redoRefusalProperty();
    }

    public ReadOnlyStringProperty issueRefusalProperty() {
        return issueRefusal.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty editRefusalProperty() {
        return editRefusal.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty itemRefusalProperty() {
        return itemRefusal.getReadOnlyProperty();
    }
}
