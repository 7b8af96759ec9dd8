package org.quorate.app.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.BodyId;

/**
 * What a person says of a meeting when they plan or change it.
 *
 * @param plannedEnd when it is due to end, or nothing
 * @param firstMinuteNumber the first number of its minutes, or nothing: the number after the body's last one
 * @param previousMeeting the date of the meeting whose minutes it approves where that is not on record, or nothing
 */
public record MeetingDetails(
        BodyId body,
        LocalDate date,
        LocalTime start,
        @Nullable LocalTime plannedEnd,
        Venue venue,
        @Nullable Integer firstMinuteNumber,
        @Nullable LocalDate previousMeeting) {

    public static MeetingDetails of(BodyId body, LocalDate date, LocalTime start, String venue) {
        return new MeetingDetails(body, date, start, null, Venue.at(venue), null, null);
    }

    public static MeetingDetails of(Meeting meeting) {
        return new MeetingDetails(
                meeting.body(), meeting.date(), meeting.start(), meeting.plannedEnd(), meeting.venue(),
                meeting.firstMinuteNumber(), meeting.previousMeeting());
    }

    public MeetingDetails withVenue(Venue place) {
        return new MeetingDetails(body, date, start, plannedEnd, place, firstMinuteNumber, previousMeeting);
    }

    public MeetingDetails withFirstMinuteNumber(@Nullable Integer number) {
        return new MeetingDetails(body, date, start, plannedEnd, venue, number, previousMeeting);
    }

    public MeetingDetails withPreviousMeeting(@Nullable LocalDate day) {
        return new MeetingDetails(body, date, start, plannedEnd, venue, firstMinuteNumber, day);
    }

    public MeetingDetails withPlannedEnd(@Nullable LocalTime end) {
        return new MeetingDetails(body, date, start, end, venue, firstMinuteNumber, previousMeeting);
    }

    /** The meeting with these details under another reference; everything else stays. */
    Meeting applyTo(Meeting meeting, String reference) {
        return new Meeting(
                meeting.id(), reference, body, date, start, plannedEnd, venue, meeting.state(), meeting.minutes(),
                meeting.commenced(), meeting.concluded(), firstMinuteNumber, previousMeeting, meeting.revision());
    }
}
