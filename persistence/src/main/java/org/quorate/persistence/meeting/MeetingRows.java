package org.quorate.persistence.meeting;

import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.BodyId;
import org.quorate.persistence.generated.tables.records.MeetingRecord;

/** Meetings as rows. */
final class MeetingRows {
    private MeetingRows() {}

    static MeetingRecord row(Meeting meeting) {
        Venue venue = meeting.venue();
        MeetingRecord row = new MeetingRecord();
        row.setId(meeting.id().value());
        row.setReference(meeting.reference());
        row.setBodyId(meeting.body().value());
        row.setHeldOn(meeting.date());
        row.setStartsAt(meeting.start());
        row.setPlannedEnd(meeting.plannedEnd());
        row.setVenuePlace(venue.place());
        row.setVenueVirtual(venue.virtual());
        row.setWatchLink(venue.watchLink());
        row.setDialIn(venue.dialIn());
        row.setConferenceId(venue.conferenceId());
        row.setState(meeting.state().name());
        row.setMinutesState(meeting.minutes().name());
        row.setCommenced(meeting.commenced());
        row.setConcluded(meeting.concluded());
        row.setFirstMinuteNumber(meeting.firstMinuteNumber());
        row.setPreviousMeeting(meeting.previousMeeting());
        row.setRevision(meeting.revision());
        return row;
    }

    static Meeting meeting(MeetingRecord row) {
        Venue venue = new Venue(row.getVenuePlace(), row.getVenueVirtual(), row.getWatchLink(), row.getDialIn(), row.getConferenceId());
        return new Meeting(new MeetingId(row.getId()), row.getReference(), new BodyId(row.getBodyId()), row.getHeldOn(), row.getStartsAt(),
                row.getPlannedEnd(), venue, MeetingState.valueOf(row.getState()), MinutesState.valueOf(row.getMinutesState()), row.getCommenced(),
                row.getConcluded(), row.getFirstMinuteNumber(), row.getPreviousMeeting(), row.getRevision());
    }
}
