package org.quorate.persistence.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.SeatClass;

/**
 * A meeting with its attendance, declarations and items; it is matched by its reference, else by body and date.
 *
 * @param presiding who took the chair where it was neither the chair nor the vice-chair
 */
public record MeetingEntry(
        Spot spot,
        String body,
        @Nullable String reference,
        LocalDate date,
        LocalTime start,
        @Nullable LocalTime plannedEnd,
        Venue venue,
        MeetingState state,
        MinutesState minutes,
        @Nullable LocalTime commenced,
        @Nullable LocalTime concluded,
        @Nullable Integer firstMinute,
        @Nullable LocalDate previousMeeting,
        List<AttendeeEntry> attendees,
        @Nullable AttendeeEntry presiding,
        List<MovementEntry> movements,
        List<DeclarationEntry> declarations,
        List<ItemEntry> items) {
    public MeetingEntry {
        attendees = List.copyOf(attendees);
        movements = List.copyOf(movements);
        declarations = List.copyOf(declarations);
        items = List.copyOf(items);
    }

    /** How someone attended. */
    public enum Attending {
        PRESENT,
        REMOTE,
        APOLOGIES,
        IN_ATTENDANCE
    }

    /**
     * Someone listed as present, as sending apologies, or in attendance.
     *
     * @param deputyFor the member whose seat they filled, or nothing
     * @param seatClass the class they are listed under where they hold no seat
     */
    public record AttendeeEntry(
            Spot spot, ImportFile.PersonEntry person, Attending attending, @Nullable String deputyFor, SeatClass seatClass) {}

    /** What a member did in the course of the meeting. */
    public enum Movement {
        ARRIVED,
        LEFT,
        STEPPED_OUT,
        CAME_BACK,
        TOOK_CHAIR
    }

    /** A coming or going during the meeting; {@code item} is its number on the agenda where they stepped out for one. */
    public record MovementEntry(
            Spot spot, String who, LocalTime at, Movement movement, @Nullable Integer item, @Nullable String reason, boolean remote) {}

    /** An interest declared; {@code item} is its number on the agenda, or nothing for the meeting as a whole. */
    public record DeclarationEntry(
            Spot spot, ImportFile.PersonEntry who, InterestKind kind, String nature, Handling handling, @Nullable Integer item) {}
}
