package org.quorate.reports.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.content.CalendarContent;
import org.quorate.reports.content.CalendarEntry;
import org.quorate.reports.output.Characters;
import org.quorate.reports.publication.Edition;

/** Writes a calendar as iCalendar: meetings at their local time, days to keep as whole days, lines folded at 75 bytes. */
public final class CalendarFile {
    private static final int LINE_BYTES = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String ZONE = "Europe/London";
    /** British time since 1996: summer time from the last Sunday of March to the last of October, at one o'clock in Greenwich. */
    private static final List<String> LONDON = List.of(
            "BEGIN:VTIMEZONE", "TZID:" + ZONE,
            "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "DTSTART:19960331T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19961027T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final CalendarContent content;
    private final StringBuilder lines = new StringBuilder();

    private CalendarFile(CalendarContent content) {
        this.content = content;
    }

    /** Writes the calendar; does not close the stream. */
    public static void write(Edition<CalendarContent> edition, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(new CalendarFile(edition.content()).text());
        writer.flush();
    }

    private String text() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Quorate//Quorate//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        words("X-WR-CALNAME", content.name());
        line("X-WR-TIMEZONE:" + ZONE);
        LONDON.forEach(this::line);
        content.entries().forEach(this::event);
        line("END:VCALENDAR");
        return lines.toString();
    }

    private void event(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("DTSTAMP:" + UTC.format(content.madeAt()));
        switch (entry) {
            case CalendarEntry.OfMeeting meeting -> meeting(meeting);
            case CalendarEntry.OfDay day -> day(day.day());
        }
        words("SUMMARY", entry.title());
        String description = entry.description();
        if (description != null) {
            words("DESCRIPTION", description);
        }
        line("END:VEVENT");
    }

    private void meeting(CalendarEntry.OfMeeting meeting) {
        line("DTSTART;TZID=" + ZONE + ":" + MOMENT.format(meeting.starts()));
        LocalDateTime ends = meeting.ends();
        if (ends != null) {
            line("DTEND;TZID=" + ZONE + ":" + MOMENT.format(ends));
        }
        line("SEQUENCE:" + meeting.sequence());
        line("STATUS:" + (meeting.cancelled() ? "CANCELLED" : "CONFIRMED"));
        words("LOCATION", meeting.place());
        link(meeting.link());
    }

    private void link(@Nullable String link) {
        if (link != null && link.matches("https?://[\\x21-\\x7e]+")) {
            line("URL:" + link);
        }
    }

    /** The end of a whole day is the day after, which no longer belongs to it. */
    private void day(LocalDate day) {
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("TRANSP:TRANSPARENT");
    }

    private void words(String name, String words) {
        line(name + ":" + Characters.printable(words).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n").replace("\t", " "));
    }

    /** Folds after 75 bytes and never within a letter. */
    private void line(String whole) {
        int bytes = 0;
        for (int point : whole.codePoints().toArray()) {
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE_BYTES) {
                lines.append("\r\n ");
                bytes = 1;
            }
            lines.append(letter);
            bytes += size;
        }
        lines.append("\r\n");
    }
}
