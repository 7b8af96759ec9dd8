package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.quorate.model.partnership.Body;

/** How people and the command line name a meeting: "PB 2027-01-26"; a second one on the day is "PB 2027-01-26 (2)". */
public final class MeetingReference {
    private MeetingReference() {}

    /** The reference of a meeting of a body on a day that is not taken yet. */
    public static String of(Body body, LocalDate date, Predicate<String> taken) {
        String plain = body.shortName() + " " + date;
        String free = plain;
        for (int number = 2; taken.test(free); number++) {
            free = plain + " (" + number + ")";
        }
        return free;
    }
}
