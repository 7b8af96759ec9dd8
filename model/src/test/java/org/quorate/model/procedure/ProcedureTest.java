package org.quorate.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.quorate.model.procedure.Staged.under;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.model.charter.CharterProcedure.Stage;

/** Where a dispute stands after what happened, and what may follow. */
class ProcedureTest {

    private static final LocalDate ON = LocalDate.parse("2021-03-09");

    private static String stage(Staged asked) {
        return Objects.requireNonNull(asked.state().stage()).key();
    }

    @ParameterizedTest(name = "after {0} it is at {1}, {2}")
    @CsvSource(nullValues = "none", value = {
        "open 2021-03-01, first, none",
        "refer 2021-03-01, first, none",
        "open 2021-03-01; fail 2021-03-02, first, none",
        "open 2021-03-01; refer 2021-03-02, second, none",
        "open 2021-03-01; skip 2021-03-02, second, none",
        "open 2021-03-01; refer 2021-03-02; back 2021-03-03, first, none",
        "open 2021-03-01; back 2021-03-03, first, none",
        "open 2021-03-01; refer 2021-03-02; refer 2021-03-03; refer 2021-03-04, last, none",
        "open 2021-03-01; decide 2021-03-02, first, none",
        "open 2021-03-01; refer 2021-03-02; refer 2021-03-03; decide 2021-03-04, last, DECIDED",
        "open 2021-03-01; settle 2021-03-02, first, SETTLED",
        "open 2021-03-01; withdraw 2021-03-02, first, WITHDRAWN",
        "open 2021-03-01; exception 2021-03-02, first, PASSED_BY",
        "open 2021-03-01; accept 2021-03-02 by Council A, first, none",
        "open 2021-03-01; accept 2021-03-02 by Council A; accept 2021-03-02 by Trust B, first, ACCEPTED",
        "open 2021-03-01; accept 2021-03-02 by Council A; reject 2021-03-02 by Trust B, first, none"})
    void it_stands_where_the_events_brought_it(String events, String stage, ProcedureState.Ending ending) {
        Staged asked = under().after(events.split("; ", -1));
        assertThat(stage(asked)).isEqualTo(stage);
        assertThat(asked.state().ending()).isEqualTo(ending);
        assertThat(asked.state().events()).hasSize(events.split("; ", -1).length);
    }

    @Test
    void it_stands_at_a_stage_since_the_day_it_came_there_with_what_happened_since() {
        ProcedureState state = under().after("open 2021-03-01", "meet 2021-03-02", "refer 2021-03-05", "receive 2021-03-06", "meet 2021-03-07 by Executive",
                "meet 2021-03-08 by Chief Officer").state();
        assertThat(state.since()).isEqualTo(LocalDate.parse("2021-03-05"));
        assertThat(state.inStage()).extracting(ProcedureEvent::kind).containsExactly(EventKind.RECEIVE, EventKind.MEET, EventKind.MEET);
        assertThat(state.happened(EventKind.RECEIVE)).isTrue();
        assertThat(state.happened(EventKind.REFER)).isFalse();
        assertThat(state.last(EventKind.MEET).map(ProcedureEvent::by)).hasValue("Chief Officer");
        assertThat(state.last(EventKind.DECIDE)).isEmpty();
    }

    @Test
    void what_a_party_answered_last_is_its_answer_whatever_it_was_called() {
        assertThat(under().after("open 2021-03-01", "accept 2021-03-02 by Council A", "reject 2021-03-03 by council-a", "reject 2021-03-03 by Trust B",
                "reject 2021-03-03", "meet 2021-03-04").state().answers()).containsExactlyInAnyOrderEntriesOf(Map.of("council-a", false, "Trust B", false,
                "", false));
    }

    @Test
    void it_took_its_course_through_the_stages() {
        Staged asked = under().after("open 2021-03-01", "meet 2021-03-02", "refer 2021-03-05", "meet 2021-03-06");
        List<StageVisit> visits = asked.procedure().course(asked.facts(), asked.events());
        assertThat(visits).extracting(visit -> visit.stage().key(), StageVisit::from, visit -> visit.events().size(), visit -> visit.left() != null)
                .containsExactly(tuple("first", LocalDate.parse("2021-03-01"), 3, true), tuple("second", LocalDate.parse("2021-03-05"), 1, false));
        assertThat(visits.getFirst().left()).isEqualTo(asked.events().get(2));
        assertThat(asked.procedure().course(asked.facts(), List.of())).isEmpty();
    }

    @Test
    void the_first_step_that_was_not_allowed_is_told_with_the_answer() {
        assertThat(under().after("open 2021-03-01", "skip 2021-03-02", "skip 2021-03-03").answers("meet 2021-03-04")).singleElement().satisfies(answer -> {
            assertThat(answer.refusedBefore()).isEqualTo(1);
            assertThat(Objects.requireNonNull(answer.whyRefused()).reasons().getFirst().text()).startsWith("Only a stage that is used");
            assertThat(answer.verdict().permitted()).isTrue();
        });
        assertThat(under().after("open 2021-03-01", "fail 2021-03-02").answers("refer 2021-03-04")).singleElement().satisfies(answer -> {
            assertThat(answer.refusedBefore()).isNull();
            assertThat(answer.whyRefused()).isNull();
        });
        // that a party refused what was decided is a fact, also where it was not enough to go on
        assertThat(under("first.acceptance: all").after("open 2021-03-01", "reject 2021-03-02 by Council A").answers("meet 2021-03-04")).singleElement()
                .satisfies(answer -> assertThat(answer.refusedBefore()).isNull());
    }

    @Test
    void a_step_can_be_asked_about_at_a_stage_without_what_came_before() {
        Staged asked = under("second.days: 10", "second.starts: referral");
        Stage second = asked.procedure().rules().stages().get(1);
        List<ProcedureEvent> events = Stream.of("refer 2021-03-01", "accept 2021-03-05 by Council A", "accept 2021-03-06 by Trust B", "refer 2021-03-20")
                .map(Staged::event).toList();
        Procedure.Answer answer = asked.procedure().judgeAt(asked.facts(), second, events).getFirst();
        assertThat(answer.state().since()).isEqualTo(LocalDate.parse("2021-03-01"));
        assertThat(answer.state().inStage()).hasSize(2);
        assertThat(answer.clock().due()).isEqualTo(LocalDate.parse("2021-03-11"));
        assertThat(answer.verdict().permitted()).isFalse();
        assertThat(answer.verdict().reasons()).extracting(Judgement::text).containsExactly("Every party has accepted, so nothing is left to take further.");
    }

    @Test
    void the_referral_to_a_stage_asked_about_alone_is_not_the_opening_of_the_procedure() {
        Staged asked = under("second.days: 10", "second.starts: opened");
        List<ProcedureEvent> events = Stream.of("refer 2021-03-01", "fail 2021-03-20").map(Staged::event).toList();
        assertThat(asked.procedure().judgeAt(asked.facts(), asked.procedure().rules().stages().get(1), events).getFirst().clock().start()).isNull();
    }

    @ParameterizedTest(name = "{0}: since {1}")
    @CsvSource(nullValues = "none", value = {"open 2021-03-01; fail 2021-03-05, 2021-03-01, 0", "meet 2021-03-02; fail 2021-03-05, 2021-03-02, 1",
        "fail 2021-03-05, none, 0", "meet 2021-03-02; refer 2021-03-03; fail 2021-03-05, 2021-03-02, 2"})
    void a_stage_asked_about_alone_began_with_the_first_event(String events, LocalDate since, int inStage) {
        Staged asked = under();
        Procedure.Answer answer = asked.procedure().judgeAt(asked.facts(), asked.procedure().rules().stages().getFirst(), Arrays.stream(events.split("; ", -1))
                .map(Staged::event).toList()).getFirst();
        assertThat(answer.state().since()).isEqualTo(since);
        assertThat(answer.state().inStage()).hasSize(inStage);
        assertThat(Objects.requireNonNull(answer.state().stage()).key()).isEqualTo("first");
    }

    @Test
    void every_step_but_opening_is_weighed_as_a_move() {
        Staged asked = under("first.acceptance: any", "exceptional: silent", "first.extension: by agreement", "first.pause: no").after("open 2021-03-01");
        Map<EventKind, PossibleMove> moves = asked.procedure().moves(asked.facts(), asked.events(), ON).stream()
                .collect(java.util.stream.Collectors.toMap(PossibleMove::kind, move -> move));
        assertThat(moves).hasSize(EventKind.values().length - 1).doesNotContainKey(EventKind.OPEN);
        assertThat(moves.get(EventKind.EXTEND).answer()).isEqualTo(PossibleMove.Answer.PERMITTED);
        assertThat(moves.get(EventKind.EXTEND).reasons()).containsExactly("The time of this stage may be extended.");
        assertThat(moves.get(EventKind.PAUSE).answer()).isEqualTo(PossibleMove.Answer.REFUSED);
        assertThat(moves.get(EventKind.BACK).reasons()).containsExactly("This is the first stage; there is none to go back to.");
        assertThat(moves.get(EventKind.EXCEPTION).answer()).isEqualTo(PossibleMove.Answer.OPEN);
        assertThat(moves.get(EventKind.EXCEPTION).reasons()).containsExactly("It may not be passed by, whatever the circumstances.");
        assertThat(moves.get(EventKind.SKIP).reasons()).containsExactly("Only a stage that is used \"where necessary\" may be passed over; this one is not. "
                + "It has to be gone through, or recorded as failed.");
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void an_event_is_found_by_its_word_and_told_by_its_title(EventKind kind) {
        assertThat(EventKind.named(kind.word())).hasValue(kind);
        assertThat(EventKind.named(" " + kind.word().replace('-', ' '))).hasValue(kind);
        assertThat(kind.title()).matches("[A-Z].+");
        assertThat(EventKind.all()).contains(kind.word());
    }

    @Test
    void an_event_is_found_by_what_people_call_it_but_not_by_a_part_of_it() {
        assertThat(Stream.of("ratified", "told in writing", "Stood aside", "escalate", "de-escalate").map(EventKind::named).map(kind -> kind.orElse(null)))
                .containsExactly(EventKind.AGREE, EventKind.ADVISE, EventKind.STAND_ASIDE, EventKind.REFER, EventKind.BACK);
        assertThat(EventKind.named("ratif")).isEmpty();
        assertThat(EventKind.named("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProcedureState.Ending.class)
    void an_ending_has_words_of_its_own(ProcedureState.Ending ending) {
        assertThat(ending.words()).isEqualTo(ending.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    }

    @Test
    void a_verdict_has_a_reason_and_one_against_outweighs_those_for_it() {
        Judgement yes = Judgement.yes("It may.", null);
        Judgement no = Judgement.no("It may not.", "Wait.", null);
        assertThatThrownBy(() -> new Verdict(List.of())).hasMessage("A step is judged for at least one reason.");
        assertThat(Verdict.ofAll(List.of(yes, no)).reasons()).containsExactly(no);
        assertThat(Verdict.ofAll(List.of(yes, no)).permitted()).isFalse();
        assertThat(Verdict.ofAll(List.of(yes, yes)).reasons()).containsExactly(yes, yes);
        assertThat(no.sentence()).isEqualTo("It may not. Wait.");
    }

    @Test
    void a_charter_without_the_procedure_has_none_to_ask() {
        Staged asked = under();
        assertThat(Procedure.of(asked.charter(), "escalation", new org.quorate.model.calendar.WorkingDays(org.quorate.model.calendar.BankHolidays.none())))
                .isEmpty();
        assertThat(asked.procedure().rules().key()).isEqualTo("dispute");
    }
}
