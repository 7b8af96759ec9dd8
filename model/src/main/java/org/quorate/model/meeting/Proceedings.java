package org.quorate.model.meeting;

import java.util.List;

/** The course of each meeting on record; lines are added, never changed. */
public interface Proceedings {
    /** In the order in which things happened. */
    List<Proceeding> of(MeetingId meeting);

    void add(Proceeding proceeding);
}
