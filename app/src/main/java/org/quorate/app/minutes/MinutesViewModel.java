package org.quorate.app.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.RoundOfFindings;
import org.quorate.app.task.Tasks;
import org.quorate.model.Move;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;

/** The minutes of one meeting on screen: their state, their entries, and the keeping of what is typed. */
public final class MinutesViewModel {
    private final MinutesService service;
    private final Tasks tasks;
    private final Supplier<MinuteAutosave.Pause> pauses;
    private final ReadOnlyObjectWrapper<@Nullable MinutesOfMeeting> minutes = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ItemId> wanted = new SimpleObjectProperty<>();
    private final Map<ItemId, MinuteAutosave> autosaves = new HashMap<>();
    private final Map<Resolved, ResolutionAutosave> resolutions = new HashMap<>();
    private final ObservableMap<ItemId, MinuteConflict> conflicts = FXCollections.observableHashMap();
    private final ReadOnlyStringWrapper nextRefusal = new ReadOnlyStringWrapper("");
    private final CorrectionsViewModel corrections;
    private @Nullable MeetingId meeting;
    private @Nullable Integer goingTo;
    private @Nullable ItemId cursorIn;
    private int reading;
    private final RoundOfFindings<MinutesFinding> round = new RoundOfFindings<>();

    /** A resolution of an item; without a decision, the one being drafted. */
    private record Resolved(ItemId item, @Nullable DecisionId decision) {}

    public MinutesViewModel(MinutesService service, Tasks tasks) {
        this(service, tasks, FxPause::new);
    }

    MinutesViewModel(MinutesService service, Tasks tasks, Supplier<MinuteAutosave.Pause> pauses) {
        this.service = service;
        this.tasks = tasks;
        this.pauses = pauses;
        corrections = new CorrectionsViewModel(service.corrections(), tasks, this);
    }

    /** What later meetings did with these minutes. */
    public CorrectionsViewModel corrections() {
        return corrections;
    }

    /** The minute whose text has the cursor, or nothing. */
    @Nullable ItemId cursorIn() {
        return cursorIn;
    }

    /** @param position the number on the agenda of the item to go to, or nothing */
    public void open(MeetingId id, @Nullable Integer position) {
        goingTo = position;
        if (!id.equals(meeting)) {
            keepAll();
            meeting = id;
            // What was written twice waits for its answer, wherever the person goes meanwhile.
            autosaves.values().removeIf(autosave -> autosave.conflict().isEmpty());
            resolutions.clear();
            minutes.set(null);
            corrections.close();
            round.restart();
        }
        reload();
    }

    public void reload() {
        MeetingId id = meeting;
        if (id == null) {
            return;
        }
        int ticket = ++reading;
        tasks.load("Reading the minutes", () -> service.read(id), read -> {
            if (ticket == reading) {
                read.entries().stream().map(MinuteEntry::minute).filter(minute -> !changedUnderTheCursor(minute))
                        .forEach(minute -> autosave(minute).reread(minute));
                minutes.set(read);
                nextRefusal.set(refusal(read));
                arrive(read);
            }
        });
    }

    /** A text that somebody has under the cursor stays as it is shown, so its next change has to be refused where it was written elsewhere. */
    private boolean changedUnderTheCursor(Minute minute) {
        return minute.item().equals(cursorIn) && !autosave(minute).last().blocks().equals(minute.blocks());
    }

    /** Reads again whenever the store changes, until the subscription is closed. */
    public Subscription follow() {
        Runnable end = service.onChange(() -> tasks.load("Following a change", () -> true, seen -> reload()));
        return end::run;
    }

    private void arrive(MinutesOfMeeting read) {
        Integer position = goingTo;
        goingTo = null;
        if (position != null) {
            read.entries().stream().filter(entry -> entry.item().position() == position).findFirst().ifPresent(entry -> goTo(entry.item().id()));
        }
    }

    private static String refusal(MinutesOfMeeting read) {
        if (read.entries().isEmpty()) {
            return "The agenda has no items yet";
        }
        boolean ends = read.state() == MinutesState.CONFIRMED;
        return ends ? "The minutes are confirmed" : "";
    }

    private MinuteAutosave autosave(Minute minute) {
        return autosaves.computeIfAbsent(minute.item(), item -> new MinuteAutosave(
                service, tasks, pauses.get(), minute, kept -> { }, found -> found.ifPresentOrElse(
                        conflict -> conflicts.put(item, conflict), () -> conflicts.remove(item))));
    }

    public ReadOnlyObjectProperty<@Nullable MinutesOfMeeting> minutesProperty() {
        return minutes.getReadOnlyProperty();
    }

    /** The item to go to; set anew each time. */
    ObjectProperty<@Nullable ItemId> wantedProperty() {
        return wanted;
    }

    void goTo(ItemId item) {
        wanted.set(null);
        wanted.set(item);
    }

    /** Words were typed in an item's narrative. */
    void edited(ItemId item, List<MinuteBlock> blocks) {
        autosave(Minute.empty(item)).edited(blocks);
    }

    /** An item's narrative was left. */
    void left(ItemId item) {
        Optional.ofNullable(autosaves.get(item)).ifPresent(MinuteAutosave::saveNow);
        if (item.equals(cursorIn)) {
            cursorIn = null;
            reload();
        }
    }

    /** The cursor is now in the text of an item. */
    void entered(ItemId item) {
        cursorIn = item;
    }

    /** Keeps everything that waits. */
    public void keepAll() {
        autosaves.values().forEach(MinuteAutosave::saveNow);
        resolutions.values().forEach(ResolutionAutosave::keepNow);
    }

    /** Whether something typed in an item is not kept yet: then what is read must not replace it. */
    boolean isPending(ItemId item) {
        return Optional.ofNullable(autosaves.get(item)).filter(MinuteAutosave::isPending).isPresent();
    }

    /** The minutes that were written elsewhere too, with both texts, until the person has chosen. */
    ObservableMap<ItemId, MinuteConflict> conflicts() {
        return conflicts;
    }

    void takeTheirs(ItemId item) {
        autosave(Minute.empty(item)).takeTheirs();
        reload();
    }

    void keepMine(ItemId item) {
        autosave(Minute.empty(item)).keepMine();
    }

    void useRecord(ItemId item) {
        act("Taking the minute from the record", () -> service.useRecord(item));
    }

    /**
     * The keeping of a resolution that is about to be typed.
     *
     * @param decision whose words they are; nothing for a resolution by assent still to be recorded
     * @param clauses its words on record
     */
    ResolutionAutosave resolution(ItemId item, @Nullable DecisionId decision, List<String> clauses) {
        ResolutionAutosave made = new ResolutionAutosave(service, tasks, pauses.get(), item, decision, clauses, this::reload);
        resolutions.put(new Resolved(item, decision), made);
        return made;
    }

    /** What may be done next with the minutes as a whole. */
    public Optional<Step> nextStep() {
        MinutesOfMeeting now = minutes.get();
        return now == null ? Optional.empty() : switch (now.state()) {
            case NONE -> Optional.of(Step.BEGIN);
            case DRAFT -> Optional.of(Step.SEND_OUT);
            case UNCONFIRMED -> Optional.of(Step.CONFIRM);
            case CONFIRMED -> Optional.empty();
        };
    }

    /** A step of the minutes. */
    public enum Step {
        BEGIN("Begin the draft"), SEND_OUT("Send out as unconfirmed"), CONFIRM("Record as confirmed…");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Takes the next step, or asks what has to be known for it. */
    public void takeNextStep() {
        MeetingId id = meeting;
        nextStep().filter(step -> id != null).ifPresent(step -> {
            keepAll();
            MeetingId of = Objects.requireNonNull(id);
            switch (step) {
                case BEGIN -> act(step.words(), () -> service.begin(of));
                case SEND_OUT -> act(step.words(), () -> service.sendOut(of));
                case CONFIRM -> corrections.askForConfirmation();
            }
        });
    }

    /** Whether sent out minutes may go back to draft. */
    public boolean canGoBack() {
        MinutesOfMeeting now = minutes.get();
        return now != null && now.state() == MinutesState.UNCONFIRMED && now.state().to(MinutesState.DRAFT) instanceof Move.Allowed;
    }

    public void backToDraft() {
        MeetingId id = meeting;
        if (id != null) {
            act("Taking the minutes back to draft", () -> service.backToDraft(id));
        }
    }

    private void act(String doing, Runnable work) {
        tasks.save(doing, () -> {
            work.run();
            return true;
        }, done -> reload(), failure -> {
            tasks.failures().show(failure);
            reload();
        });
    }

    public List<MinutesFinding> findings() {
        MinutesOfMeeting now = minutes.get();
        return now == null || !now.isOpen() ? List.of() : now.findings();
    }

    /** Goes to the next finding, round and round. */
    public void takeMeThere() {
        round.advance(findings()).map(MinutesFinding::item).ifPresent(this::goTo);
    }

    public ReadOnlyStringProperty nextRefusalProperty() {
        return nextRefusal.getReadOnlyProperty();
    }
}
