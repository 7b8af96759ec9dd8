package org.quorate.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.minutes.MinutesService;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.DueDate;
import org.quorate.model.action.Owner;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.dispute.DisputeParty;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;

class MattersArisingTest {
    private static final LocalDate HELD = LocalDate.of(2027, 1, 26);
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 15);

    @TempDir
    Path folder;

    private TestStore test;
    private MeetingId held;
    private MeetingId next;

    @BeforeEach
    void holdAMeeting() {
        test = TestStore.on(folder, TODAY);
        held = test.meetings.plan(test.at(HELD));
        test.agendas.add(held, ItemDetails.of("Funding", Purpose.DECIDE, 10));
        test.agendas.add(held, ItemDetails.of("Contract", Purpose.DECIDE, 10)
                .withPrivacy(new Privacy("Commercial", "Exempt item", null, null)));
        new MinutesService(test.store, test.acting).recordHeld(held, LocalTime.of(14, 0), LocalTime.of(15, 0));
        next = test.meetings.plan(test.at(LocalDate.of(2027, 3, 23)));
    }

    @AfterEach
    void close() {
        test.close();
    }

    private ItemId item(String title) {
        return test.store.read(session -> session.meetings().itemsOf(held)).stream()
                .filter(item -> item.title().equals(title)).findFirst().map(AgendaItem::id).orElseThrow();
    }

    private void action(String reference, @Nullable ItemId from, LocalDate due, @Nullable LocalDate closed) {
        test.store.change("Test", "An action", session -> session.actions().save(new Action(
                new ActionId(session.ids().next()), reference, "Do " + reference, List.of(new Owner(null, "Chief Officer")), null, from, null, HELD,
                List.of(new DueDate(due, HELD, null)), closed == null ? ActionState.OPEN : ActionState.DONE, List.of(), closed, null, 0)));
    }

    private AgendaItem drawnIn() {
        test.agendas.drawInActions(next);
        return test.agendas.read(next).items().stream()
                .filter(item -> item.standing() == StandingItem.MATTERS_ARISING).findFirst().orElseThrow();
    }

    @Test
    void what_is_open_and_what_was_closed_since_the_last_meeting_stands_after_the_previous_minutes() {
        action("A-1", item("Funding"), LocalDate.of(2027, 2, 1), null);
        action("A-2", item("Funding"), LocalDate.of(2027, 4, 1), null);
        action("A-3", item("Funding"), LocalDate.of(2027, 2, 1), HELD);
        AgendaItem drawn = drawnIn();
        assertThat(drawn.purposeText())
                .isEqualTo("To consider the actions arising from earlier meetings: 2 actions open, 1 overdue, 1 closed since the last meeting.");
        assertThat(drawn.paragraphs()).containsExactly(
                "A-1: Do A-1. Chief Officer, due Mon 1 Feb 2027, overdue.", "A-2: Do A-2. Chief Officer, due Thu 1 Apr 2027.",
                "A-3: Do A-3. Chief Officer, done on Tue 26 Jan 2027.");
        List<AgendaItem> items = test.agendas.read(next).items();
        assertThat(items.get(drawn.position() - 2).standing()).isEqualTo(StandingItem.PREVIOUS_MINUTES);
    }

    @Test
    void part_two_business_and_actions_from_elsewhere_are_not_printed_on_an_agenda() {
        action("A-1", item("Contract"), LocalDate.of(2027, 2, 1), null);
        action("A-2", null, LocalDate.of(2027, 2, 1), null);
        assertThat(drawnIn().paragraphs()).isEmpty();
    }

    private void dispute(String reference, @Nullable ItemId from, ProcedureEvent... more) {
        List<DisputeEvent> events = Stream.concat(Stream.of(ProcedureEvent.of(EventKind.OPEN, "Coast Council", HELD, "a confidential complaint")),
                Arrays.stream(more)).map(what -> new DisputeEvent(what, Map.of(), List.of(), null, null, null, HELD, "Test")).toList();
        test.store.change("Test", "A dispute", session -> session.disputes().save(new Dispute(
                new DisputeId(session.ids().next()), reference, "Split " + reference, "dispute", List.of(new DisputeParty(null, "Coast Council", true)), null,
                from, null, null, null, null, null, events, List.of(), 0)));
    }

    @Test
    void a_dispute_from_an_item_taken_in_public_stands_there_until_it_has_ended_before_the_last_meeting() {
        dispute("D-1", item("Funding"), ProcedureEvent.of(EventKind.REFER, null, HELD.plusDays(9), null));
        dispute("D-2", item("Contract"));
        dispute("D-3", null);
        dispute("D-4", item("Funding"), ProcedureEvent.of(EventKind.SETTLE, null, HELD.plusDays(8), "confidential terms"));
        AgendaItem drawn = drawnIn();
        assertThat(drawn.purposeText()).isEqualTo("To consider the actions and disputes arising from earlier meetings: 0 actions open, 2 disputes.");
        assertThat(drawn.paragraphs()).containsExactly("D-1: Split D-1. Referred on, Thu 4 Feb 2027.", "D-4: Split D-4. Settled, Wed 3 Feb 2027.");
    }

    @Test
    void drawn_in_again_the_same_item_says_what_holds_now() {
        action("A-1", item("Funding"), LocalDate.of(2027, 4, 1), null);
        AgendaItem first = drawnIn();
        action("A-2", item("Funding"), LocalDate.of(2027, 4, 1), null);
        AgendaItem second = drawnIn();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.position()).isEqualTo(first.position());
        assertThat(second.paragraphs()).hasSize(2);
    }

    @Test
    void the_agenda_after_begins_with_the_item_and_without_its_old_list() {
        action("A-1", item("Funding"), LocalDate.of(2027, 4, 1), null);
        drawnIn();
        MeetingId after = test.meetings.plan(test.at(LocalDate.of(2027, 5, 25)));
        assertThat(test.agendas.read(after).items()).filteredOn(item -> item.standing() == StandingItem.MATTERS_ARISING)
                .singleElement().satisfies(item -> assertThat(item.paragraphs()).isEmpty());
    }
}
