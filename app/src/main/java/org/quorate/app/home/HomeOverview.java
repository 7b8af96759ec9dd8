package org.quorate.app.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Tone;
import org.quorate.app.shell.Place;
import org.quorate.model.clock.RunningClock;

/**
 * What Home shows, as it was read at one moment.
 *
 * @param next the meeting ahead, or null when none is planned
 * @param later the meetings after it
 * @param hasMembers whether anybody is on record yet
 * @param toDo what is to be done, most pressing first
 * @param clocks what falls on the next fourteen days
 */
public record HomeOverview(
        LocalDate today,
        @Nullable NextMeeting next,
        List<NextMeeting> later,
        boolean hasMembers,
        List<ToDo> toDo,
        List<Clock> clocks,
        List<RecentChange> recent,
        int overdueActions,
        int runningDisputes) {

    /**
     * Something to be done.
     *
     * @param when as in "today", "overdue" or "Wed 20 Jan"; may be empty
     * @param place where it is done
     * @param byHand the clock that is ended by saying that it is done, or nothing where it ends with a record of its own
     */
    public record ToDo(String icon, String text, String note, String when, Tone tone, Place place, @Nullable RunningClock byHand) {
        public ToDo(String icon, String text, String note, String when, Tone tone, Place place) {
            this(icon, text, note, when, tone, place, null);
        }
    }

    /**
     * Something that falls on a day.
     *
     * @param meeting whether it is a meeting, which is drawn as a block
     */
    public record Clock(LocalDate day, String title, String note, boolean meeting, boolean late, Place place) {}

    /**
     * Something that was done lately.
     *
     * @param what as the audit trail says it
     * @param at local time
     */
    public record RecentChange(String what, String who, LocalDateTime at) {}

    public HomeOverview {
        later = List.copyOf(later);
        toDo = List.copyOf(toDo);
        clocks = List.copyOf(clocks);
        recent = List.copyOf(recent);
    }

    /** One sentence under the date. */
    public String headline() {
        long today = toDo.stream().filter(each -> each.tone() == Tone.BAD).count();
        if (today == 0) {
            return toDo.isEmpty() ? "Nothing waits for you." : "Nothing must happen today.";
        }
        return today == 1
                ? "One thing must happen today: " + lowerFirst(toDo.getFirst().text()) + "."
                : today + " things must happen today.";
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }
}
