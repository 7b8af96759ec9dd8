package org.quorate.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.ruling.RulingJson;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.interest.Handling;
import org.quorate.model.interest.InterestKind;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.SeatClass;

class RoomRecordingTest {
    @TempDir
    Path folder;

    private NorthfieldBoard board;
    private final FakeDialogs dialogs = new FakeDialogs();
    private RoomViewModel model;

    @BeforeEach
    void open() {
        board = new NorthfieldBoard(folder);
        board.openWithAllBut("Mental health director", "Network director, South");
        model = new RoomViewModel(
                RoomTools.of(board.store, board.acting, board.charters, board.engine, RulingJson::write), new ImmediateTasks(), dialogs);
        model.open(board.meeting);
        board.at(14, 30);
        model.comeTo(board.item(7));
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void a_line_struck_out_stays_with_its_reason_and_no_longer_counts() {
        assertThat(count()).isEqualTo("13 of 15");
        model.recording().strikeOut(scene().lines().getLast().id(), "entered for the wrong person");
        assertThat(scene().lines()).hasSize(13);
        assertThat(scene().lines().getLast().struckOut()).isEqualTo("entered for the wrong person");
        assertThat(count()).isEqualTo("12 of 15");
    }

    @Test
    void what_was_missed_is_added_at_the_time_it_happened() {
        board.at(14, 31);
        model.recording().addEarlier(board.seat("Mental health director"), PastEvent.ARRIVED, null, LocalTime.of(14, 10));
        assertThat(scene().lines().getLast().time()).isEqualTo("14:10");
        assertThat(scene().lines().getLast().what()).isEqualTo("arrived");
        assertThat(count()).isEqualTo("14 of 15");
    }

    @Test
    void a_time_still_to_come_is_refused() {
        model.recording().addEarlier(board.seat("Mental health director"), PastEvent.ARRIVED, null, LocalTime.of(14, 31));
        assertThat(dialogs.told()).containsExactly("It is 14:30 now: give a time that has been.");
        assertThat(count()).isEqualTo("13 of 15");
    }

    @Test
    void someone_without_a_seat_attends_until_they_leave() {
        model.recording().otherArrives(board.person("Deputy"), SeatClass.IN_ATTENDANCE);
        assertThat(scene().others().getFirst().words()).isEqualTo("Deputy for the community trust, in attendance, since 14:30");
        board.at(14, 40);
        model.recording().otherLeaves(scene().others().getFirst().attendee());
        assertThat(scene().others().getFirst().words()).isEqualTo("Deputy for the community trust, in attendance, left at 14:40");
        assertThat(scene().others().getFirst().here()).isFalse();
    }

    @Test
    void an_officer_who_is_not_on_record_is_put_on_record_as_they_come_in_and_never_twice() {
        model.recording().newcomerArrives("Ines Whitlow", "Northfield Council", "Head of Finance", SeatClass.IN_ATTENDANCE);
        assertThat(scene().others().getFirst().words()).isEqualTo("Ines Whitlow, in attendance, since 14:30");
        Person added = scene().people().stream().filter(person -> person.name().equals("Ines Whitlow")).findFirst().orElseThrow();
        assertThat(added.organisation()).isEqualTo("Northfield Council");
        assertThat(added.jobTitle()).isEqualTo("Head of Finance");
        board.at(14, 40);
        model.recording().otherLeaves(scene().others().getFirst().attendee());
        board.at(14, 50);
        model.recording().newcomerArrives("ines whitlow", "", "", SeatClass.IN_ATTENDANCE);
        assertThat(scene().people()).filteredOn(person -> person.name().equalsIgnoreCase("Ines Whitlow")).hasSize(1);
        assertThat(scene().others().getFirst().words()).isEqualTo("Ines Whitlow, in attendance, since 14:50");
    }

    @Test
    void a_declaration_made_by_mistake_is_withdrawn_and_the_other_stays() {
        model.recording().declare(board.person("Clinical Chair"), InterestKind.FINANCIAL, "a practice named", Handling.NOTED, false);
        model.recording().declare(board.person("Clinical Chair"), InterestKind.INDIRECT, "a relative employed", Handling.NOTED, true);
        model.recording().withdraw(scene().interests().getFirst().id());
        assertThat(scene().interests()).extracting(RecordScene.Declared::words).singleElement().asString().contains("a relative employed");
    }

    @Test
    void a_deputy_who_came_unnoticed_is_added_at_the_time_they_came() {
        board.at(14, 31);
        model.recording().addEarlier(board.seat("Mental health director"), PastEvent.DEPUTY_ARRIVED, board.person("Deputy"), LocalTime.of(14, 5));
        assertThat(scene().lines().getLast().time()).isEqualTo("14:05");
        assertThat(scene().lines().getLast().who()).startsWith("Deputy for the community trust, deputy for ");
        assertThat(count()).isEqualTo("14 of 15");
    }

    @Test
    void an_interest_concerns_the_item_shown_or_the_whole_meeting() {
        model.recording().declare(board.person("Clinical Chair"), InterestKind.FINANCIAL, "a practice named", Handling.NOTED, false);
        model.recording().declare(board.person("Clinical Chair"), InterestKind.INDIRECT, "a relative employed", Handling.NOTED, true);
        assertThat(scene().interests()).extracting(RecordScene.Declared::words).containsExactly(
                "Holder of Clinical Chair, item 7: financial, a practice named (noted, took part)",
                "Holder of Clinical Chair, the whole meeting: indirect, a relative employed (noted, took part)");
    }

    @Test
    void nothing_is_wanting_where_the_charter_describes_the_body() {
        assertThat(model.recording().gap()).isEqualTo(CharterGap.NONE);
    }

    private String count() {
        return Objects.requireNonNull(model.sceneProperty().get()).roll().count();
    }

    private RecordScene scene() {
        return Objects.requireNonNull(model.recording().sceneProperty().get());
    }
}
