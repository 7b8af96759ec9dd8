package org.quorate.app.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;

/** What is said of a due date that has passed on the day it is set: it may be right, as when old actions are entered, but is likely a slip. */
public final class PastDay {
    private PastDay() {}

    /** A sentence, or nothing where the day has not passed. */
    public static String remark(@Nullable LocalDate due, LocalDate today) {
        return due == null || !due.isBefore(today) ? "" : DayText.of(due) + " has passed, so it counts as overdue at once.";
    }
}
