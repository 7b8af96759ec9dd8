package org.quorate.app.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.control.DateWords;
import org.quorate.app.room.ActionLine;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.model.Refused;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.DueDate;
import org.quorate.model.action.Evidence;
import org.quorate.model.action.Owner;
import org.quorate.model.action.Progress;
import org.quorate.model.partnership.Appointment;
import org.quorate.persistence.store.StaleChange;

class ActionServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);

    @TempDir
    Path folder;

    private DemonstrationFixture northfield;
    private ActionService service;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        service = new ActionService(northfield.store, northfield.acting);
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    private Action added(String line) {
        return service.add(ActionLine.read(line, service.candidates(), typed -> DateWords.read(typed, TODAY)));
    }

    @Test
    void a_line_typed_becomes_an_action_with_the_next_number() {
        int before = service.all().size();
        Action action = added("chief officer: brief the coast council by 9 feb");
        assertThat(action.reference()).isEqualTo("A-" + (before + 1));
        assertThat(action.ownerNames()).isEqualTo("Chief Officer");
        assertThat(action.due()).contains(LocalDate.of(2027, 2, 9));
        service.remove(action);
        assertThat(service.all()).hasSize(before);
    }

    @Test
    void a_new_date_needs_its_reason_and_keeps_every_earlier_one() {
        Action action = northfield.openAction();
        LocalDate later = TODAY.plusDays(30);
        assertThatThrownBy(() -> service.postpone(List.of(action), later, " ")).isInstanceOf(Refused.class).hasMessageContaining("why the date changes");
        Action after = service.postpone(List.of(action), later, "the survey is late").after().getFirst();
        assertThat(after.dueDates()).startsWith(action.dueDates().toArray(DueDate[]::new)).hasSize(action.dueDates().size() + 1);
        assertThat(after.dueDates().getLast()).isEqualTo(new DueDate(later, TODAY, "the survey is late"));
    }

    @Test
    void a_first_date_needs_no_reason() {
        Action action = added("Chief Officer: think it over");
        assertThat(service.postpone(List.of(action), TODAY, null).after().getFirst().due()).contains(TODAY);
    }

    @Test
    void an_edit_is_undone_unless_somebody_changed_it_since() {
        Action action = northfield.openAction();
        ActionEdit edit = service.postpone(List.of(action), TODAY.plusDays(30), "the survey is late");
        service.undo(edit);
        assertThat(northfield.now(action).dueDates()).isEqualTo(action.dueDates());
        ActionEdit again = service.postpone(List.of(northfield.now(action)), TODAY.plusDays(30), "the survey is late");
        service.progress(again.after().getFirst(), "Half of it is there.");
        assertThatThrownBy(() -> service.undo(again)).isInstanceOf(StaleChange.class);
        assertThat(northfield.now(action).progress()).extracting(Progress::note).contains("Half of it is there.");
    }

    @Test
    void passing_it_on_keeps_from_whom_and_why() {
        Action action = northfield.openAction();
        Action after = service.reassign(List.of(action), List.of(new Owner(null, "Finance Officer")), "closer to the figures").after().getFirst();
        assertThat(after.ownerNames()).isEqualTo("Finance Officer");
        assertThat(after.progress().getLast().note())
                .isEqualTo("Passed from " + action.ownerNames() + " to Finance Officer: closer to the figures");
    }

    @Test
    void dropping_needs_its_reason_and_nothing_is_closed_on_a_day_to_come() {
        Action action = northfield.openAction();
        assertThatThrownBy(() -> service.close(List.of(action), ActionState.DROPPED, TODAY, null, "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.close(List.of(action), ActionState.DONE, TODAY.plusDays(1), null, null)).isInstanceOf(Refused.class);
        assertThat(northfield.now(action).state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void one_closed_at_a_meeting_can_be_opened_again_with_the_reason_kept() {
        Action action = northfield.openAction();
        ClosingMeeting meeting = service.meetings().getFirst();
        Action closed = service.close(List.of(action), ActionState.DONE, TODAY, meeting.id(), "all replies are in").after().getFirst();
        assertThat(closed.closedAt()).isEqualTo(meeting.id());
        Action open = service.reopen(List.of(closed), "one reply was withdrawn").after().getFirst();
        assertThat(open.state()).isEqualTo(ActionState.OPEN);
        assertThat(open.progress()).extracting(Progress::note).endsWith("Done: all replies are in", "Reopened: one reply was withdrawn");
        assertThatThrownBy(() -> service.reopen(List.of(open), "again")).isInstanceOf(Refused.class);
    }

    @Test
    void several_are_closed_together_or_not_at_all() {
        Action first = added("Chief Officer: one thing");
        Action second = added("Chief Officer: another thing");
        service.progress(second, "It moved meanwhile.");
        assertThatThrownBy(() -> service.close(List.of(first, second), ActionState.DONE, TODAY, null, null)).isInstanceOf(StaleChange.class);
        assertThat(northfield.now(first).state()).isEqualTo(ActionState.OPEN);
        ActionEdit edit = service.close(List.of(first, northfield.now(second)), ActionState.DONE, TODAY, null, null);
        assertThat(edit.after()).extracting(Action::state).containsOnly(ActionState.DONE);
    }

    @Test
    void whoever_closes_an_action_second_is_told_what_the_first_did() {
        Action read = added("Chief Officer: one thing");
        service.close(List.of(read), ActionState.DONE, TODAY, null, "it is in the post");
        assertThatThrownBy(() -> service.close(List.of(read), ActionState.DROPPED, TODAY, null, "no longer wanted"))
                .isInstanceOf(StaleChange.class)
                .hasMessageContaining("was closed meanwhile as done on Mon 18 Jan 2027 by Callum Staines");
        assertThat(northfield.now(read).state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void an_owner_who_holds_no_seat_any_more_is_pointed_out_until_it_is_passed_on() {
        Appointment held = northfield.store.read(session -> session.bodies().all().stream()
                .flatMap(body -> session.seats().appointmentsOf(body.id()).stream())
                .filter(appointment -> appointment.until() == null).findFirst().orElseThrow());
        String name = northfield.store.read(session -> session.people().find(held.person()).orElseThrow().name());
        Action action = added(name + ": write it up");
        assertThat(entry(action).wantsAnOwner()).isFalse();
        northfield.store.change("A Secretary", "Ended every membership of one person", session -> session.bodies().all().forEach(body -> {
            session.seats().appointmentsOf(body.id()).stream()
                    .filter(each -> each.person().equals(held.person()) && each.until() == null)
                    .forEach(each -> session.seats().save(each.endedOn(TODAY.minusDays(1), "resigned")));
            session.seats().deputiesOf(body.id()).stream().filter(each -> each.person().equals(held.person()))
                    .forEach(each -> session.seats().remove(each.id()));
        }));
        assertThat(entry(action).ownersLeft()).containsExactly(name);
        assertThat(entry(action).wantsAnOwner()).isTrue();
        service.reassign(List.of(action), List.of(new Owner(null, "Chief Officer")), "has left");
        assertThat(entry(action).wantsAnOwner()).isFalse();
    }

    private ActionEntry entry(Action action) {
        return service.all().stream().filter(each -> each.action().id().equals(action.id())).findFirst().orElseThrow();
    }

    @Test
    void evidence_is_kept_in_order_beside_an_action_open_or_closed() {
        Action action = added("Chief Officer: sign the letter");
        service.addEvidence(action, "Draft, in the office's file 12/4", List.of());
        service.close(List.of(action), ActionState.DONE, TODAY, null, null);
        service.addEvidence(action, "Signed copy, same file", List.of());
        assertThat(service.evidence(action.id())).extracting(Evidence::what).containsExactly("Draft, in the office's file 12/4", "Signed copy, same file");
        assertThat(service.evidence(action.id())).extracting(Evidence::by).containsOnly("Callum Staines");
        assertThatThrownBy(() -> service.addEvidence(action, " ", List.of())).isInstanceOf(Refused.class).hasMessageContaining("what shows");
    }

    @Test
    void an_action_is_late_from_the_day_after_its_date() {
        Action action = added("Chief Officer: reply by 18 jan");
        ActionEntry entry = service.all().stream().filter(each -> each.action().equals(action)).findFirst().orElseThrow();
        assertThat(entry.stateWords(TODAY)).isEqualTo("Open");
        assertThat(entry.isDueWithin(14, TODAY)).isTrue();
        assertThat(entry.stateWords(TODAY.plusDays(1))).isEqualTo("Overdue");
        assertThat(entry.isDueWithin(14, TODAY.plusDays(1))).isFalse();
        assertThat(entry.due()).isEqualTo(Optional.of(TODAY));
    }
}
