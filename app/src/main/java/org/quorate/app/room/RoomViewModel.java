package org.quorate.app.room;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.minutes.FxPause;
import org.quorate.app.minutes.MinuteAutosave;
import org.quorate.app.task.Failure;
import org.quorate.app.task.Tasks;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.Resolution;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.SeatId;

/**
 * The Room of one meeting. Every act is shown at once and kept in the background; where it cannot be kept, the room goes
 * back to what is on record and the failure is shown.
 */
public final class RoomViewModel {
    private final RoomTools tools;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final RoomTicking ticking;
    private final RoomRecording recording;
    private final RoomPutting putting;
    private final RoomMinutes minutes;
    private final RoomProposals proposals;
    private final RoomSettling settling;
    private final ReadOnlyObjectWrapper<@Nullable RoomScene> scene = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper correction = new ReadOnlyStringWrapper("");
    private @Nullable MeetingId meeting;
    private @Nullable RoomData data;
    private @Nullable ItemId chosen;
    private int saving;

    public RoomViewModel(RoomTools tools, Tasks tasks, Dialogs dialogs) {
        this(tools, tasks, dialogs, FxPause::new);
    }

    RoomViewModel(RoomTools tools, Tasks tasks, Dialogs dialogs, Supplier<MinuteAutosave.Pause> pauses) {
        this.tools = tools;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.ticking = new RoomTicking(this, tools.attendance());
        this.recording = new RoomRecording(this, tools);
        this.putting = new RoomPutting(this, tools);
        this.settling = new RoomSettling(this, tools);
        this.minutes = new RoomMinutes(tools.notes(), tasks, pauses, this::reload);
        this.proposals = new RoomProposals(tools.notes(), tasks, pauses);
    }

    /** What is shown; nothing until the meeting has been read. */
    public ReadOnlyObjectProperty<@Nullable RoomScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** A ruling kept that the record as corrected would not give; empty where there is none. */
    public ReadOnlyStringProperty correctionProperty() {
        return correction.getReadOnlyProperty();
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    /** Shows a meeting. */
    public void open(MeetingId id) {
        if (!id.equals(meeting)) {
            chosen = null;
            data = null;
            putting.forget();
        }
        meeting = id;
        reload();
    }

    /** Reads the meeting anew, unless acts are still being kept: then once they are. */
    public void reload() {
        MeetingId id = meeting;
        if (id == null || saving > 0) {
            return;
        }
        tasks.load("Reading the meeting", () -> tools.read(id), read -> {
            if (saving == 0 && id.equals(meeting)) {
                data = read;
                refresh();
            }
        });
        tasks.load("Looking again at the rulings", () -> tools.review().wouldDiffer(id), findings ->
                correction.set(findings.isEmpty() ? "" : findings.getFirst().sentence()));
    }

    /** Works out anew what is shown, as when a minute has passed. */
    public void refresh() {
        RoomData known = data;
        if (known == null) {
            return;
        }
        known.item(chosen).ifPresent(item -> scene.set(RoomScene.of(known, tools.engine(), item, putting.draft(), now())));
        recording.refresh();
    }

    // The course of the meeting

    public void openMeeting() {
        act("Opening the meeting", id -> tools.course().open(id, null));
    }

    public void adjourn() {
        act("Adjourning the meeting", id -> tools.course().adjourn(id, null));
    }

    public void resume() {
        act("Resuming the meeting", id -> tools.course().resume(id, null));
    }

    /** @param then what follows once it is on record that the meeting is closed */
    public void close(Runnable then) {
        act("Closing the meeting", id -> tools.course().close(id, null), then);
    }

    /** The meeting comes to the item after the one it is at. */
    public void nextItem() {
        RoomScene shown = scene.get();
        if (shown == null || data == null) {
            return;
        }
        data.record().items().stream()
                .filter(item -> item.position() > shown.item().item().position())
                .findFirst()
                .ifPresent(item -> comeTo(item.id()));
    }

    /** Comes to an item; before the meeting is open, and after it, the item is only shown. */
    public void comeTo(ItemId item) {
        putting.forget();
        chosen = item;
        refresh();
        RoomScene shown = scene.get();
        if (shown != null && shown.isUnderWay()) {
            chosen = null;
            act("Coming to the next item", id -> tools.course().comeTo(item, null));
        }
    }

    /** Shows the item with that number on the agenda, without the meeting coming to it. */
    public void look(int position) {
        Optional.ofNullable(data).flatMap(read -> read.record().items().stream().filter(item -> item.position() == position).findFirst())
                .ifPresent(item -> {
                    chosen = item.id();
                    refresh();
                });
    }

    /** The body that meets. */
    public String bodyName() {
        return data == null ? "" : data.record().body().name();
    }

    // People

    /** A letter was pressed: it ticks a member in or out, or, while something is put to the room, says what they say. */
    public void letter(char letter, boolean shift) {
        SeatId seat = data == null ? null : RoomLetters.of(data.record().roll()).seat(letter);
        if (seat == null) {
            return;
        }
        if (putting.letter(seat)) {
            return;
        }
        if (shift) {
            ticking.outOrBack(seat);
        } else {
            ticking.inOrLeft(seat);
        }
    }

    public RoomTicking ticking() {
        return ticking;
    }

    /** What is put right or added in the record of attendance and interests. */
    public RoomRecording recording() {
        return recording;
    }

    /** What is being put to the room: a test of consensus, or a vote. */
    public RoomPutting putting() {
        return putting;
    }

    /** Puts the ruling, or what was declared, into the minutes with the words resolved. */
    public void putInMinute(List<String> clauses, @Nullable DecisionOutcome declared) {
        ItemId item = item();
        if (item != null) {
            Resolution resolution = Resolution.of(clauses);
            act("Putting the decision into the minutes", id -> tools.deciding().decide(item, resolution, declared));
        }
    }

    // Notes and settings

    /** What the items are to resolve, as it is typed here. */
    RoomProposals proposals() {
        return proposals;
    }

    /** The minutes of the items as they are typed here. */
    RoomMinutes minutes() {
        return minutes;
    }

    /** An action as typed so far, with its owners and date as they are understood. */
    public ActionLine understood(String line) {
        LocalDate day = data == null ? tools.acting().today() : data.record().meeting().date();
        return ActionLine.read(line, data == null ? List.of() : data.candidates(), words -> DateWords.read(words, day));
    }

    public void addAction(String line) {
        ItemId item = item();
        ActionLine action = understood(line);
        if (item != null) {
            act("Noting the action", id -> tools.notes().add(item, action));
        }
    }

    /** What the charter leaves open and can be settled here. */
    public RoomSettling settling() {
        return settling;
    }

    /** What assent to the item comes to: noted, received or agreed, as its purpose asks. */
    public DecisionOutcome byAssent() {
        return shownItem().map(item -> DecisionWords.agreed(item.purpose())).orElse(DecisionOutcome.AGREED);
    }

    /** Alt and a letter: the member joins by remote link, or from now on in person. */
    public void remoteLetter(char letter) {
        SeatId seat = data == null ? null : RoomLetters.of(data.record().roll()).seat(letter);
        if (seat != null) {
            ticking.remote(seat);
        }
    }

    Optional<RoomData> data() {
        return Optional.ofNullable(data);
    }

    LocalDateTime now() {
        return data == null ? tools.acting().now() : MeetingClock.now(data.record().meeting(), tools.acting());
    }

    /** Shows at once what an act will leave on record, then keeps it. */
    void actAtOnce(RoomData foreseen, String doing, Runnable work) {
        data = foreseen;
        refresh();
        act(doing, id -> work.run());
    }

    void act(String doing, Work work) {
        act(doing, work, () -> { });
    }

    private void act(String doing, Work work, Runnable then) {
        MeetingId id = Objects.requireNonNull(meeting, "A room shows a meeting");
        saving++;
        tasks.save(doing, () -> {
            work.on(id);
            return id;
        }, done -> {
            afterSaving();
            then.run();
        }, this::failed);
    }

    private void failed(Failure failure) {
        tasks.failures().show(failure);
        afterSaving();
    }

    private void afterSaving() {
        saving--;
        reload();
    }

    @Nullable ItemId item() {
        RoomScene shown = scene.get();
        return shown == null ? null : shown.item().item().id();
    }

    /** One act on the meeting, done in the background. */
    interface Work {
        void on(MeetingId meeting);
    }

    /** The agenda item shown. */
    Optional<AgendaItem> shownItem() {
        return Optional.ofNullable(scene.get()).map(shown -> shown.item().item());
    }
}
