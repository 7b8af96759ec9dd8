package org.quorate.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.Refused;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;

class MeetingServiceTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 26);

    @TempDir
    Path folder;

    private TestStore test;

    @BeforeEach
    void open() {
        test = TestStore.on(folder, LocalDate.of(2027, 1, 4));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void a_planned_meeting_is_named_by_its_body_and_date() {
        MeetingId id = test.meetings.plan(test.at(JANUARY));
        assertThat(test.meetings.find(id).reference()).isEqualTo("PB 2027-01-26");
    }

    @Test
    void a_second_meeting_on_the_same_day_gets_a_number() {
        test.meetings.plan(test.at(JANUARY));
        MeetingId second = test.meetings.plan(test.at(JANUARY));
        assertThat(test.meetings.find(second).reference()).isEqualTo("PB 2027-01-26 (2)");
    }

    @Test
    void the_first_agenda_of_a_body_begins_with_the_four_usual_items() {
        MeetingId id = test.meetings.plan(test.at(JANUARY));
        List<AgendaItem> items = test.agendas.read(id).items();
        assertThat(items).extracting(AgendaItem::title).containsExactly(
                "Apologies for Absence", "Declarations of Interest", "Minutes of Previous Meeting", "Public Speaking Time/Open Session");
        assertThat(items.get(2).purposeText()).isEqualTo("To approve the minutes of the previous meeting.");
        assertThat(items.get(3).paragraphs()).hasSize(2);
        assertThat(items.get(3).paragraphs().getFirst()).contains("10 minutes").contains("the Chair or person presiding");
    }

    @Test
    void later_agendas_begin_with_the_standing_items_of_the_one_before_and_name_its_date() {
        MeetingId november = test.meetings.plan(test.at(LocalDate.of(2026, 11, 24)));
        AgendaItem speaking = test.agendas.read(november).items().getLast();
        test.agendas.remove(speaking);
        MeetingId id = test.meetings.plan(test.at(JANUARY));
        List<AgendaItem> items = test.agendas.read(id).items();
        assertThat(items).hasSize(3);
        assertThat(items.getLast().purposeText()).isEqualTo("To approve the minutes of the meeting held on 24 November 2026.");
    }

    @Test
    void a_copied_agenda_keeps_its_items_but_neither_pages_nor_the_reason_for_part_2() {
        MeetingId november = test.meetings.plan(test.at(LocalDate.of(2026, 11, 24)));
        test.agendas.add(november, ItemDetails.of("Estate", Purpose.DECIDE, 15)
                .withPages(new PageRange(3, 9))
                .withPrivacy(new Privacy("Paragraph 3", "A site", "Options", "Because")));
        MeetingId id = test.meetings.planFrom(november, test.at(JANUARY));
        AgendaItem copy = test.agendas.read(id).items().getLast();
        assertThat(copy.title()).isEqualTo("Estate");
        assertThat(copy.pages()).isNull();
        assertThat(copy.privacy()).isEqualTo(new Privacy(null, "A site", "Options", null));
    }

    @Test
    void moving_a_planned_meeting_to_another_day_renames_it() {
        MeetingId id = test.meetings.plan(test.at(JANUARY));
        test.meetings.change(id, test.at(LocalDate.of(2027, 2, 2)));
        assertThat(test.meetings.find(id).reference()).isEqualTo("PB 2027-02-02");
    }

    @Test
    void the_sentence_on_previous_minutes_follows_a_stated_date() {
        MeetingId id = test.meetings.plan(test.at(JANUARY));
        test.meetings.change(id, test.at(JANUARY).withPreviousMeeting(LocalDate.of(2026, 11, 24)));
        assertThat(test.agendas.read(id).items().get(2).purposeText())
                .isEqualTo("To approve the minutes of the meeting held on 24 November 2026.");
    }

    @Test
    void a_cancelled_meeting_can_be_put_back() {
        MeetingId id = test.meetings.plan(test.at(JANUARY));
        test.meetings.cancel(id);
        assertThat(test.meetings.find(id).state()).isEqualTo(MeetingState.CANCELLED);
        assertThatThrownBy(() -> test.agendas.add(id, ItemDetails.of("More", Purpose.NOTE, 5)))
                .isInstanceOf(Refused.class).hasMessageContaining("cancelled");
        test.meetings.reinstate(id);
        assertThat(test.meetings.find(id).state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void a_meeting_that_never_began_can_be_removed_and_one_that_was_held_cannot() {
        MeetingId id = test.meetings.plan(test.at(JANUARY));
        test.meetings.remove(id);
        assertThat(test.meetings.list()).isEmpty();
        MeetingId held = test.meetings.plan(test.at(JANUARY));
        test.store.write("Test", "Open", session -> {
            session.meetings().save(Found.meeting(session, held).openedAt(LocalTime.of(14, 0)));
            return null;
        });
        assertThatThrownBy(() -> test.meetings.remove(held)).isInstanceOf(Refused.class).hasMessageContaining("it stays");
    }

    @Test
    void the_next_meeting_is_proposed_at_the_usual_hour_and_place() {
        test.meetings.plan(new MeetingDetails(test.board, LocalDate.of(2026, 11, 24), LocalTime.of(10, 30), null,
                org.quorate.model.meeting.Venue.at("Town Hall"), 21, null));
        MeetingDetails proposed = test.meetings.propose(test.board, JANUARY);
        assertThat(proposed.start()).isEqualTo(LocalTime.of(10, 30));
        assertThat(proposed.venue().place()).isEqualTo("Town Hall");
        assertThat(proposed.firstMinuteNumber()).isNull();
    }
}
