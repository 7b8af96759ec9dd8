package org.quorate.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.Refused;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.Part;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;

class AgendaServiceTest {
    @TempDir
    Path folder;

    private TestStore test;
    private MeetingId meeting;

    @BeforeEach
    void open() {
        test = TestStore.on(folder, LocalDate.of(2027, 1, 4));
        meeting = test.meetings.planEmpty(test.at(LocalDate.of(2027, 1, 26)));
        for (String title : List.of("One", "Two", "Three")) {
            test.agendas.add(meeting, ItemDetails.of(title, Purpose.DISCUSS, 10));
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    private List<AgendaItem> items() {
        return test.agendas.read(meeting).items();
    }

    private List<String> titles() {
        return items().stream().map(item -> item.position() + " " + item.title()).toList();
    }

    private AgendaItem item(String title) {
        return items().stream().filter(item -> item.title().equals(title)).findFirst().orElseThrow();
    }

    private void private_(String title) {
        test.agendas.change(item(title), "Private", details -> details.withPrivacy(new Privacy(null, title, null, null)));
    }

    @Test
    void items_are_numbered_in_their_order() {
        assertThat(titles()).containsExactly("1 One", "2 Two", "3 Three");
    }

    @Test
    void an_item_moves_up_and_down_and_the_others_are_renumbered() {
        test.agendas.move(item("Three"), -1);
        assertThat(titles()).containsExactly("1 One", "2 Three", "3 Two");
        test.agendas.move(item("One"), 1);
        assertThat(titles()).containsExactly("1 Three", "2 One", "3 Two");
    }

    @Test
    void the_first_item_cannot_move_further_up() {
        assertThat(test.agendas.move(item("One"), -1).isNothing()).isTrue();
    }

    @Test
    void an_item_taken_in_part_2_goes_to_the_end_and_stays_behind_part_1() {
        private_("One");
        assertThat(titles()).containsExactly("1 Two", "2 Three", "3 One");
        test.agendas.move(item("One"), -1);
        assertThat(titles()).containsExactly("1 Two", "2 Three", "3 One");
        test.agendas.add(meeting, ItemDetails.of("Four", Purpose.NOTE, 5));
        assertThat(titles()).containsExactly("1 Two", "2 Three", "3 Four", "4 One");
        assertThat(items().getLast().part()).isEqualTo(Part.TWO);
    }

    @Test
    void the_clock_runs_from_item_to_item() {
        Agenda agenda = test.agendas.read(meeting);
        assertThat(agenda.clock().starts()).containsEntry(item("Two").id(), LocalTime.of(14, 10));
        assertThat(agenda.clock().ends()).isEqualTo(LocalTime.of(14, 30));
        assertThat(agenda.clock().minutes()).isEqualTo(30);
    }

    @Test
    void an_edit_taken_back_leaves_the_agenda_as_it_was() {
        List<String> before = titles();
        AgendaChange removed = test.agendas.remove(item("Two"));
        assertThat(titles()).containsExactly("1 One", "2 Three");
        test.agendas.takeBack(removed);
        assertThat(titles()).isEqualTo(before);
        test.agendas.takeBack(removed.reversed());
        assertThat(titles()).containsExactly("1 One", "2 Three");
    }

    @Test
    void any_run_of_edits_can_be_taken_back_step_by_step_and_made_again() {
        Random random = new Random(20270126);
        List<List<AgendaItem>> states = new ArrayList<>(List.of(items()));
        List<AgendaChange> changes = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            AgendaChange change = randomEdit(random, step);
            changes.add(change);
            states.add(items());
        }
        for (int step = changes.size() - 1; step >= 0; step--) {
            test.agendas.takeBack(changes.get(step));
            assertThat(AgendaChange.sameAgenda(items(), states.get(step))).as("after taking back step " + step).isTrue();
        }
        for (int step = 0; step < changes.size(); step++) {
            test.agendas.takeBack(changes.get(step).reversed());
            assertThat(AgendaChange.sameAgenda(items(), states.get(step + 1))).as("after making step " + step + " again").isTrue();
        }
    }

    private AgendaChange randomEdit(Random random, int step) {
        List<AgendaItem> now = items();
        if (now.size() < 2) {
            return test.agendas.add(meeting, ItemDetails.of("Item of step " + step, Purpose.NOTE, 5));
        }
        AgendaItem chosen = now.get(random.nextInt(now.size()));
        return switch (random.nextInt(5)) {
            case 0 -> test.agendas.add(meeting, ItemDetails.of("Item of step " + step, Purpose.DECIDE, random.nextInt(30)));
            case 1 -> test.agendas.remove(chosen);
            case 2 -> test.agendas.move(chosen, random.nextInt(7) - 3);
            case 3 -> test.agendas.change(chosen, "Retitle", details -> details.withTitle("Changed at step " + step));
            default -> test.agendas.change(chosen, "Switch part", details -> details.withPrivacy(
                    details.privacy() == null ? new Privacy("Reason", "Public", null, null) : null));
        };
    }

    @Test
    void a_step_cannot_be_taken_back_once_the_agenda_has_changed_otherwise() {
        AgendaChange moved = test.agendas.move(item("Three"), -1);
        test.agendas.change(item("One"), "Retitle", details -> details.withTitle("First"));
        assertThatThrownBy(() -> test.agendas.takeBack(moved)).isInstanceOf(Refused.class).hasMessageContaining("has changed since");
    }

    @Test
    void an_item_with_a_minute_stays_on_the_agenda() {
        AgendaItem item = item("Two");
        test.store.write("Test", "Minute", session -> {
            session.minutes().save(new Minute(item.id(), List.of(MinuteBlock.Paragraph.of("The Board considered it.")), 0));
            return null;
        });
        assertThatThrownBy(() -> test.agendas.remove(item)).isInstanceOf(Refused.class).hasMessageContaining("has a minute or a decision");
    }

    @Test
    void an_agenda_is_not_issued_while_a_part_2_item_has_no_reason() {
        private_("Two");
        assertThatThrownBy(() -> test.agendas.issue(meeting)).isInstanceOf(Refused.class).hasMessageContaining("Item 3: Part 2 without a reason");
        test.agendas.change(item("Two"), "Reason", details -> details.withPrivacy(new Privacy("Paragraph 3", "A site", null, null)));
        test.agendas.issue(meeting);
        assertThat(test.meetings.find(meeting).state()).isEqualTo(MeetingState.AGENDA_ISSUED);
        test.meetings.withdrawAgenda(meeting);
        assertThat(test.meetings.find(meeting).state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void findings_lead_to_the_field_that_mends_them() {
        private_("Two");
        assertThat(test.agendas.read(meeting).findings())
                .filteredOn(AgendaFinding::mustMend)
                .containsExactly(new AgendaFinding(
                        "Item 3", "Part 2 without a reason",
                        new AgendaPlace.OfItem(item("Two").id(), AgendaPlace.ItemField.REASON), true));
    }

    @Test
    void an_empty_agenda_and_an_untitled_item_must_be_mended() {
        MeetingId empty = test.meetings.planEmpty(test.at(LocalDate.of(2027, 3, 2)));
        assertThat(test.agendas.read(empty).canBeIssued()).isFalse();
        test.agendas.add(empty, ItemDetails.of("New item", Purpose.NOTE, 5));
        assertThat(test.agendas.read(empty).findings()).extracting(AgendaFinding::what).contains("No title yet");
    }

    @Test
    void without_a_charter_the_quorum_is_a_finding_and_the_notice_is_silent() {
        Agenda agenda = test.agendas.read(meeting);
        assertThat(agenda.findings()).extracting(AgendaFinding::about).contains("Quorum").doesNotContain("Chair");
        assertThat(agenda.notice()).isInstanceOf(NoticeOfAgenda.Silent.class);
    }
}
