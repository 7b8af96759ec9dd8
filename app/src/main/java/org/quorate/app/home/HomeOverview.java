package org.quorate.app.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What Home shows, as it was read at one moment. */
public record HomeOverview(LocalDate today, List<RecentChange> recent) {

    /**
     * Something that was done lately.
     *
     * @param what as the audit trail says it
     * @param at local time
     */
    public record RecentChange(String what, String who, LocalDateTime at) {}

    public HomeOverview {
        recent = List.copyOf(recent);
    }
}
