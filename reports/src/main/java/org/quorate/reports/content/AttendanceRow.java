package org.quorate.reports.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one member attended the meetings of one body.
 *
 * @param from the day since which they hold the seat, {@code until} their last day, or absent while they do
 * @param counts how often, each from 0
 * @param openBody whether the body meets in public
 */
public record AttendanceRow(String body, String member, String seat, @Nullable String organisation, LocalDate from, @Nullable LocalDate until,
        Counts counts, boolean openBody) {
    public AttendanceRow {
        body = Words.required(body, "The body");
        member = Words.required(member, "The name of a member");
        seat = Words.required(seat, "The seat of " + member);
        organisation = Words.optional(organisation);
    }

    /**
     * How often.
     *
     * @param held meetings held while in office that have attendance on record
     * @param attended in the room or remotely; {@code remote} of these by remote link
     */
    public record Counts(int held, int attended, int remote, int deputy, int apologies, int absent) {
        public Counts {
            if (remote > attended || attended + deputy + apologies + absent != held) {
                throw new IllegalArgumentException("Attended, deputies, apologies and absences must come to the meetings held.");
            }
        }

        /** As in "7 of 9"; "none held" where none was. */
        public String share() {
            return held == 0 ? "none held" : attended + " of " + held;
        }
    }
}
