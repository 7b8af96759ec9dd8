package org.quorate.model.clock;

import java.util.List;

/** What people said of clocks. */
public interface ClockMarks {
    /** Every mark, earliest first. */
    List<ClockMark> all();

    void add(ClockMark mark);
}
