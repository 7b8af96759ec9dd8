package org.quorate.reports.content;

import java.time.Instant;
import java.util.List;

/**
 * A calendar to be read by other programs.
 *
 * @param name what it is called
 * @param madeAt the moment it was made
 */
public record CalendarContent(String name, Instant madeAt, List<CalendarEntry> entries) {
    public CalendarContent {
        name = Words.required(name, "The name of the calendar");
        entries = List.copyOf(entries);
    }
}
