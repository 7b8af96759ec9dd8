package org.quorate.app.home;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.ruling.Outlook;
import org.quorate.app.ruling.SeatTally;
import org.quorate.model.meeting.MeetingId;

/**
 * The meeting ahead, as Home shows it.
 *
 * @param when as in "Tue 26 Jan 2027, 14:00 to 16:00, Council Chamber"
 * @param away as in "in 8 days"
 * @param replies as in "9 coming · 1 apology · 4 have not replied"
 * @param forecast what to expect, items alike together
 * @param mend how many findings stand in the way of issuing the agenda
 * @param issue about the last day for issuing it, or null once it is issued
 * @param underWay whether it is in session or adjourned
 */
public record NextMeeting(
        MeetingId id,
        String body,
        String when,
        String away,
        int items,
        String replies,
        List<Forecast> forecast,
        int mend,
        @Nullable Issue issue,
        boolean underWay) {

    /**
     * What to expect of some items.
     *
     * @param items as in "Item 7" or "Items 9 and 10"
     * @param words as in "8 of 8, a vote needs 9"
     * @param help whose coming would mend it, in words; may be empty
     */
    public record Forecast(
            String items, Outlook outlook, SeatTally seats, @Nullable Integer expected, @Nullable Integer needed, String words, String help,
            List<String> reasons) {
        public Forecast {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The last day for issuing the agenda.
     *
     * @param words as in "Issue by Mon 18 Jan"
     * @param late whether that day is today or past
     */
    public record Issue(String words, boolean late, List<String> reasons, String source) {
        public Issue {
            reasons = List.copyOf(reasons);
        }
    }

    public NextMeeting {
        forecast = List.copyOf(forecast);
    }

    /** The worst that is to be expected of any of its items, or null when nothing can be said. */
    public @Nullable Forecast worst() {
        return forecast.stream().max(Comparator.comparing(Forecast::outlook)).orElse(null);
    }
}
