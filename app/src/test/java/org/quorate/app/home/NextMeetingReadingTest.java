package org.quorate.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.app.home.NextMeeting.Forecast;
import org.quorate.app.ruling.Outlook;
import org.quorate.app.ruling.QuorumForecast;
import org.quorate.app.ruling.SeatTally;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;

class NextMeetingReadingTest {
    private static final SeatTally ORDINARY = new SeatTally(9, 0, 1, 4);
    private static final SeatTally FUNDING = new SeatTally(7, 1, 1, 3);

    @Test
    void items_of_which_the_same_is_to_be_expected_stand_together_and_most_come_first() {
        List<QuorumForecast> forecasts = Stream.concat(
                IntStream.of(1, 2, 3, 4, 5, 6, 8).mapToObj(item -> forecast(item, Outlook.QUORATE, 9, ORDINARY)),
                Stream.of(
                        forecast(7, Outlook.NOT_QUORATE, 7, FUNDING),
                        forecast(9, Outlook.NONE_TO_SPARE, 8, FUNDING), forecast(10, Outlook.NONE_TO_SPARE, 8, FUNDING)))
                .toList();
        assertThat(NextMeetingReading.lines(forecasts)).extracting(Forecast::items).containsExactly("Most items", "Items 9 and 10", "Item 7");
    }

    @Test
    void when_the_same_is_to_be_expected_of_all_there_is_one_line() {
        assertThat(NextMeetingReading.lines(List.of(forecast(1, Outlook.QUORATE, 9, ORDINARY), forecast(2, Outlook.QUORATE, 9, ORDINARY))))
                .extracting(Forecast::items).containsExactly("Every item");
        assertThat(NextMeetingReading.lines(List.of())).isEmpty();
    }

    @Test
    void a_few_are_named_whose_coming_would_help_but_not_while_replies_are_awaited() {
        assertThat(NextMeetingReading.lines(List.of(forecast(7, Outlook.NOT_QUORATE, 7, FUNDING, List.of("Ada", "Ben", "Cai", "Dot")))).getFirst().help())
                .isEqualTo("Every item: it would help if Ada or Ben came, or one of 2 others.");
        assertThat(NextMeetingReading.lines(List.of(forecast(7, Outlook.DEPENDS, 7, FUNDING, List.of("Ada")))).getFirst().help()).isEmpty();
    }

    @Test
    void a_day_is_said_as_people_say_it() {
        LocalDate today = LocalDate.of(2027, 1, 18);
        assertThat(Stream.of(-2, -1, 0, 1, 8).map(days -> NextMeetingReading.away(today, today.plusDays(days))))
                .containsExactly("2 days ago", "1 day ago", "today", "tomorrow", "in 8 days");
    }

    private static QuorumForecast forecast(int item, Outlook outlook, int expected, SeatTally seats) {
        return forecast(item, outlook, expected, seats, List.of());
    }

    private static QuorumForecast forecast(int item, Outlook outlook, int expected, SeatTally seats, List<String> help) {
        AgendaItem about = new AgendaItem(new ItemId(item), new MeetingId(1), item, "Item", StandingItem.NONE, null, Purpose.NOTE, null,
                List.of(), null, null, 5, null, null, 0);
        return new QuorumForecast(about, outlook, expected, 8, seats, null, List.of(), help, expected + " of 8", List.of());
    }
}
