package org.quorate.app.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.partnership.Body;

/** A meeting as its register shows it; {@code items} counts its agenda. */
public record MeetingLine(Meeting meeting, String body, String bodyShortName, int items) {

    static MeetingLine of(Meeting meeting, @Nullable Body body, int items) {
        return new MeetingLine(meeting, body == null ? "" : body.name(), body == null ? "" : body.shortName(), items);
    }

    /** Whether it belongs among the meetings to come: not over, and not cancelled before today. */
    public boolean isUpcomingOn(LocalDate today) {
        MeetingState state = meeting.state();
        return state.isUnderWay() || (!state.isHeld() && !meeting.date().isBefore(today));
    }
}
