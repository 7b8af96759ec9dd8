package org.quorate.reports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.reports.content.CalendarContent;
import org.quorate.reports.content.CalendarEntry;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;

class CalendarFileTest {
    private static final Instant MADE = Instant.parse("2027-01-18T12:00:00Z");

    @Test
    void a_meeting_stands_at_its_local_time_with_the_zone_described() throws IOException {
        String text = written(List.of(meeting("Partnership Board", false, true)));
        assertThat(text).contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n", "DTSTART;TZID=Europe/London:20270629T140000\r\n",
                "DTEND;TZID=Europe/London:20270629T160000\r\n", "DTSTAMP:20270118T120000Z\r\n", "UID:meeting-5@abc\r\n", "STATUS:CONFIRMED\r\n");
    }

    @Test
    void a_day_to_keep_is_a_whole_day_that_ends_before_the_next_leap_days_included() throws IOException {
        String text = written(List.of(new CalendarEntry.OfDay("a@b", "Issue the agenda", null, LocalDate.of(2028, 2, 29))));
        assertThat(text).contains("DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\nTRANSP:TRANSPARENT\r\n");
    }

    @Test
    void a_cancelled_meeting_says_so() throws IOException {
        assertThat(written(List.of(meeting("Partnership Board", true, true)))).contains("STATUS:CANCELLED\r\n", "SEQUENCE:3\r\n");
    }

    @Test
    void no_line_is_longer_than_75_bytes_and_unfolded_it_reads_as_it_was() throws IOException {
        String title = "Überprüfung – the long review; of everything, twice: " + "é".repeat(90) + " 🗓 \\ end\nnext";
        String text = written(List.of(meeting(title, false, true)));
        assertThat(text.split("\r\n", -1)).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        String unfolded = text.replace("\r\n ", "");
        assertThat(unfolded).contains("SUMMARY:Überprüfung – the long review\\; of everything\\, twice: " + "é".repeat(90) + " 🗓 \\\\ end\\nnext\r\n");
        assertThat(text).doesNotContain("\r\n\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void words_cannot_begin_a_line_of_their_own() throws IOException {
        String text = written(List.of(meeting("Board\r\nEND:VEVENT\r\nBEGIN:VALARM", false, true)));
        assertThat(text).doesNotContain("\r\nBEGIN:VALARM").contains("SUMMARY:Board\\nEND:VEVENT\\nBEGIN:VALARM");
    }

    @Test
    void the_public_reads_only_meetings_to_which_it_is_admitted() throws IOException {
        CalendarContent content = new CalendarContent("Northfield", MADE, List.of(meeting("Open meeting", false, true),
                meeting("Secret meeting", false, false), new CalendarEntry.OfDay("a@b", "Secret deadline", "Secret reason", LocalDate.of(2027, 1, 20))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFile.write(PublicGate.calendar(content), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Open meeting").doesNotContain("Secret");
    }

    @ParameterizedTest
    @CsvSource({"2027-06-29T14:00, 2027-06-29T13:00Z", "2027-03-27T23:30, 2027-03-27T23:30Z", "2027-03-28T09:00, 2027-03-28T08:00Z",
        "2027-10-30T14:00, 2027-10-30T13:00Z", "2027-10-31T14:00, 2027-10-31T14:00Z", "2027-12-25T10:00, 2027-12-25T10:00Z",
        "2028-02-29T14:00, 2028-02-29T14:00Z", "2027-04-01T14:00, 2027-04-01T13:00Z"})
    void another_reader_finds_every_meeting_at_its_moment_on_both_sides_of_summer_time(LocalDateTime local, OffsetDateTime moment) throws IOException {
        String title = "Réunion; one, two\\three – " + "ß".repeat(80);
        ReadCalendar read = ReadCalendar.of(written(List.of(new CalendarEntry.OfMeeting("m@b", title, "First line\nsecond, line", "Hall; upstairs", local,
                local.plusHours(2), null, false, 0, true), new CalendarEntry.OfDay("d@b", "Leap", null, LocalDate.of(2028, 2, 29))))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(read.events()).hasSize(2);
        assertThat(read.events().getFirst()).containsEntry("SUMMARY", title).containsEntry("DESCRIPTION", "First line\nsecond, line")
                .containsEntry("LOCATION", "Hall; upstairs");
        assertThat(read.moment(read.events().getFirst().get("DTSTART;TZID=Europe/London")).toInstant()).isEqualTo(moment.toInstant());
        assertThat(read.events().getLast()).containsEntry("DTSTART;VALUE=DATE", "20280229").containsEntry("DTEND;VALUE=DATE", "20280301");
    }

    private static CalendarEntry meeting(String title, boolean cancelled, boolean forPublic) {
        return new CalendarEntry.OfMeeting("meeting-5@abc", title, null, "Council Chamber, Northfield", LocalDateTime.of(2027, 6, 29, 14, 0),
                LocalDateTime.of(2027, 6, 29, 16, 0), "https://example.org/watch", cancelled, 3, forPublic);
    }

    private static String written(List<CalendarEntry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFile.write(Edition.forMembers(new CalendarContent("Northfield", MADE, entries)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
