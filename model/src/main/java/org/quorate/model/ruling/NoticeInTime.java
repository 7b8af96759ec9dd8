package org.quorate.model.ruling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.charter.DeputyNotice;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Whether a deputy was named, or a proxy lodged, as long before the meeting as the charter asks. Asks only where the charter speaks of it. */
final class NoticeInTime {

    private static final List<Candidate> NOTICE = List.of(new Candidate("not-needed", new Word("not-needed")), new Candidate("required", new Word("required")));

    private final Prepared prepared;
    private final OpenReadings readings;
    private final String of;

    /**
     * A test.
     *
     * @param of whose settings say it: "deputies" or "proxies"
     */
    NoticeInTime(Prepared prepared, OpenReadings readings, String of) {
        this.prepared = prepared;
        this.readings = readings;
        this.of = of;
    }

    /**
     * Whether it was in time; under both readings where neither the day nor the case itself tells.
     *
     * @param given the day on which it was given, or null
     * @param at the hour, or null
     * @param said what the case says of it, or null
     */
    boolean wasGiven(@Nullable LocalDate given, @Nullable LocalTime at, @Nullable Boolean said) {
        if (!prepared.mentions(of + ".notice")) {
            return true;
        }
        String notice = readings.ask(prepared.ofBody(of + ".notice"), () -> NOTICE).text();
        if (notice.equals("not-needed")) {
            return true;
        }
        LocalDate meeting = prepared.question().date();
        if (given == null || meeting == null) {
            return fact(said);
        }
        Boolean inTime = notice.equals("required") ? Boolean.valueOf(!given.isAfter(meeting)) : inTime(DeputyNotice.read(notice), given, at, meeting);
        return inTime != null ? inTime : fact(null);
    }

    /** Whether notice given on a day was in time; null where the hours decide it and the case does not give them. */
    private @Nullable Boolean inTime(DeputyNotice notice, LocalDate given, @Nullable LocalTime at, LocalDate meeting) {
        PeriodCount count = PeriodCount.on(prepared.calendar());
        LocalTime starts = prepared.question().proceedings().startsAt();
        if (notice.period().unit().isByTheClock()) {
            LocalDateTime last = count.momentBefore(meeting.atTime(starts == null ? LocalTime.MAX : starts), notice.period());
            LocalDateTime surely = count.momentBefore(meeting.atTime(starts == null ? LocalTime.MIN : starts), notice.period());
            return !given.atTime(at == null ? LocalTime.MAX : at).isAfter(surely) ? Boolean.TRUE
                    : given.atTime(at == null ? LocalTime.MIN : at).isAfter(last) ? Boolean.FALSE : null;
        }
        LocalDate last = count.before(meeting, notice.period()).lastDay();
        LocalTime until = notice.until();
        if (!given.equals(last) || until == null) {
            return !given.isAfter(last);
        }
        return at == null ? null : Boolean.valueOf(!at.isAfter(until));
    }

    /** What only the case can tell; under both readings when it does not. */
    private boolean fact(@Nullable Boolean said) {
        return said != null ? said : readings.ask(prepared.ofBody(of + ".notice-given"), () -> Participation.YES_OR_NO).text().equals("yes");
    }
}
