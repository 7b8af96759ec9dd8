package org.quorate.app.room;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.quorate.app.acting.Acting;
import org.quorate.model.meeting.Meeting;

/** The time at which something in a meeting is said to have happened. */
public final class MeetingClock {
    private MeetingClock() {}

    /** Now, on the day of the meeting: what is entered on another day (a rehearsal, a late entry) bears the meeting's own date. */
    public static LocalDateTime now(Meeting meeting, Acting acting) {
        return meeting.date().atTime(acting.now().toLocalTime()).truncatedTo(ChronoUnit.SECONDS);
    }
}
