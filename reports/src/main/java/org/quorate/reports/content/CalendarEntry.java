package org.quorate.reports.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What stands in a calendar. */
public sealed interface CalendarEntry {
    /** The same for the same thing in every export. */
    String uid();

    String title();

    /** More of it, or absent. */
    @Nullable String description();

    /** Whether the public may read it. */
    boolean forPublic();

    /**
     * A meeting, in local time (Europe/London).
     *
     * @param ends when it is due to end, or absent
     * @param link where it can be watched, or absent
     * @param sequence how often it was changed, from 0
     * @param forPublic whether the public is admitted to some of it
     */
    record OfMeeting(String uid, String title, @Nullable String description, String place, LocalDateTime starts, @Nullable LocalDateTime ends,
            @Nullable String link, boolean cancelled, int sequence, boolean forPublic) implements CalendarEntry {
        public OfMeeting {
            title = Words.required(title, "The name of the meeting");
            description = Words.optional(description);
            link = Words.optional(link);
        }
    }

    /** Something that falls on a whole day; never for the public. */
    record OfDay(String uid, String title, @Nullable String description, LocalDate day) implements CalendarEntry {
        public OfDay {
            title = Words.required(title, "What falls on the day");
            description = Words.optional(description);
        }

        @Override
        public boolean forPublic() {
            return false;
        }
    }
}
