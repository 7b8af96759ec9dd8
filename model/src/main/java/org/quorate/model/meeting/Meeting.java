package org.quorate.model.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.partnership.BodyId;

/**
 * A meeting of a body; times are local (Europe/London).
 *
 * @param reference how people and the command line name it ("PB 2021-01-26")
 * @param plannedEnd when it is due to end, or nothing
 * @param commenced when it was opened, {@code concluded} when it was closed; nothing until then
 * @param firstMinuteNumber the first number of its minutes; nothing means the number after the body's last one
 * @param previousMeeting the date of the meeting whose minutes it approves where that is not on record, or nothing
 */
public record Meeting(
        MeetingId id,
        String reference,
        BodyId body,
        LocalDate date,
        LocalTime start,
        @Nullable LocalTime plannedEnd,
        Venue venue,
        MeetingState state,
        MinutesState minutes,
        @Nullable LocalTime commenced,
        @Nullable LocalTime concluded,
        @Nullable Integer firstMinuteNumber,
        @Nullable LocalDate previousMeeting,
        int revision) {
    public Meeting {
        reference = Required.text(reference, "A meeting needs a reference.");
        Required.that(
                plannedEnd == null || plannedEnd.isAfter(start), "The meeting cannot be due to end before it starts.");
        Required.that(
                firstMinuteNumber == null || firstMinuteNumber > 0, "Minute numbers start at 1 or above.");
        Required.that(
                commenced == null || concluded == null || !concluded.isBefore(commenced),
                "The meeting cannot have concluded before it commenced.");
        Required.that(concluded == null || commenced != null, "A meeting that concluded must have commenced.");
    }

    /** The same meeting in another state; refused where the move is not possible. One put back before its opening has not commenced. */
    public Meeting movedTo(MeetingState next) {
        state.to(next).orRefuse();
        return next.isAhead() ? withState(next, null, null) : withState(next, commenced, concluded);
    }

    /** The meeting opened at a time. */
    public Meeting openedAt(LocalTime time) {
        state.to(MeetingState.IN_SESSION).orRefuse();
        return withState(MeetingState.IN_SESSION, commenced == null ? time : commenced, null);
    }

    /** The meeting closed at a time. */
    public Meeting closedAt(LocalTime time) {
        state.to(MeetingState.HELD).orRefuse();
        return withState(MeetingState.HELD, commenced, time);
    }

    public Meeting withMinutes(MinutesState next) {
        return new Meeting(
                id, reference, body, date, start, plannedEnd, venue, state, next, commenced, concluded,
                firstMinuteNumber, previousMeeting, revision);
    }

    private Meeting withState(MeetingState next, @Nullable LocalTime opened, @Nullable LocalTime closed) {
        return new Meeting(
                id, reference, body, date, start, plannedEnd, venue, next, minutes, opened, closed,
                firstMinuteNumber, previousMeeting, revision);
    }
}
