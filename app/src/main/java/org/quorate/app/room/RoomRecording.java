package org.quorate.app.room;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.interest.DeclarationId;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.AttendanceEventId;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.OtherAttendee;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.PersonId;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatId;

/** What is put right or added in the record of attendance and interests, and the charter where the Room has none to go by. */
public final class RoomRecording {
    private static final String OWN_CHARTER = "Our own arrangements";
    private static final String STEPPED_OUT = "stepped out for the item";

    private final RoomViewModel model;
    private final RoomTools tools;
    private final ReadOnlyObjectWrapper<@Nullable RecordScene> scene = new ReadOnlyObjectWrapper<>();

    RoomRecording(RoomViewModel model, RoomTools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** What is on record now; nothing until the meeting has been read. */
    public ReadOnlyObjectProperty<@Nullable RecordScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** Works out anew what is shown: the record may change where the room does not, as when an interest is declared. */
    void refresh() {
        model.data().ifPresent(data -> model.shownItem().ifPresent(item -> scene.set(RecordScene.of(data, item, model.now()))));
    }

    /** Strikes a mistaken line out; it stays on record with the reason. */
    public void strikeOut(AttendanceEventId line, String reason) {
        model.act("Striking out a line of the attendance", id -> tools.attendance().strikeOut(id, line, reason));
    }

    /**
     * Adds what happened earlier in the meeting and was not noted then.
     *
     * @param deputy who came to fill the seat; needed where a deputy arrived, else nothing
     */
    public void addEarlier(SeatId seat, PastEvent event, @Nullable PersonId deputy, LocalTime time) {
        ItemId item = model.item();
        LocalDateTime now = model.now();
        LocalDateTime at = now.toLocalDate().atTime(time);
        if (item == null) {
            return;
        }
        if (at.isAfter(now)) {
            model.dialogs().tell("It is " + now.format(RoomScene.TIME) + " now: give a time that has been.");
            return;
        }
        if (event == PastEvent.DEPUTY_ARRIVED && deputy == null) {
            model.dialogs().tell("Choose the deputy who came.");
            return;
        }
        AttendanceService attendance = tools.attendance();
        model.act("Adding a line to the attendance", id -> {
            switch (event) {
                case ARRIVED -> attendance.arrive(id, seat, false, at);
                case JOINED_BY_LINK -> attendance.arrive(id, seat, true, at);
                case DEPUTY_ARRIVED -> attendance.deputise(id, seat, Objects.requireNonNull(deputy, "a deputy who arrived is someone"), false, at);
                case LEFT -> attendance.leave(id, seat, at);
                case STEPPED_OUT -> attendance.stepOut(item, seat, STEPPED_OUT, at);
                case CAME_BACK -> attendance.comeBack(id, seat, at);
                case SENT_APOLOGIES -> attendance.apologise(id, seat, at);
                case TOOK_CHAIR -> attendance.takeChair(id, seat, at);
            }
        });
    }

    /** An officer, presenter or guest came in. */
    public void otherArrives(PersonId person, SeatClass seatClass) {
        model.act("Recording who else attends", id -> tools.attendance().otherArrives(id, person, seatClass, null));
    }

    /** Someone came in who may not be on record yet; they are then. */
    public void newcomerArrives(String name, String organisation, String jobTitle, SeatClass seatClass) {
        model.act("Recording who else attends", id -> tools.attendance().newcomerArrives(id, name, organisation, jobTitle, seatClass));
    }

    /** Takes back a declaration made by mistake. */
    public void withdraw(DeclarationId declaration) {
        model.act("Withdrawing the declaration", id -> tools.course().withdrawDeclaration(id, declaration));
    }

    /** Someone who attends without a seat left. */
    public void otherLeaves(OtherAttendee other) {
        model.act("Recording that someone left", id -> tools.attendance().otherLeaves(id, other.person(), other.seatClass(), null));
    }

    /** @param wholeMeeting whether the interest concerns the whole meeting rather than the item shown */
    public void declare(PersonId person, InterestKind kind, String nature, Handling handling, boolean wholeMeeting) {
        ItemId item = model.item();
        if (wholeMeeting) {
            model.act("Keeping the declaration", id -> tools.course().declareForMeeting(id, person, kind, nature, handling));
        } else if (item != null) {
            model.act("Keeping the declaration", id -> tools.course().declareInterest(item, person, kind, nature, handling));
        }
    }

    /** What the charter lacks for the Room to rule at all. */
    public CharterGap gap() {
        return model.data().map(RoomRecording::gap).orElse(CharterGap.NONE);
    }

    private static CharterGap gap(RoomData data) {
        if (data.charter() == null) {
            return CharterGap.NO_CHARTER;
        }
        return data.charter().bodyOf(data.record().body()).isEmpty() ? CharterGap.BODY_NOT_DESCRIBED : CharterGap.NONE;
    }

    /** Begins a charter, or describes the body in it, from the day of the meeting on. */
    public void mendCharter() {
        model.data().ifPresent(data -> {
            Body body = data.record().body();
            LocalDate day = model.settling().day();
            switch (gap(data)) {
                case NO_CHARTER -> model.act("Beginning a charter", id -> begin(day));
                case BODY_NOT_DESCRIBED -> model.act("Describing the body in the charter", id -> tools.charters().describe(body, day));
                case NONE -> { }
            }
        });
    }

    /** A charter adopted for later days is not to be overtaken by an empty one. */
    private void begin(LocalDate day) {
        if (!tools.charters().versions().isEmpty()) {
            throw new Refused("The charter adopted begins after the day of this meeting: adopt it from an earlier day on the Charter page.");
        }
        tools.charters().begin(OWN_CHARTER, day);
    }
}
