package org.quorate.model.meeting;

import java.util.List;

/** The attendance logs on record; lines are added and struck out, never removed. */
public interface Attendances {
    /** In the order in which things happened, lines struck out among them. */
    List<AttendanceEvent> of(MeetingId meeting);

    void save(AttendanceEvent event);
}
