package org.quorate.app.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.Refused;
import org.quorate.model.escalation.EscalationAct;
import org.quorate.model.escalation.EscalationReason;
import org.quorate.model.escalation.EscalationState;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.procedure.PossibleMove.Answer;

/** Escalations under the memorandum of a board with NHS England of 2022, rule by rule at its boundary. */
class EscalationServiceTest {
    private static final String BOARD = "Integrated Care Board";
    private static final String REGION = "NHS England North West";
    private static final LocalDate DAY = MemorandumOf2022.DAY;

    @TempDir
    Path folder;

    private MemorandumOf2022 memorandum;
    private EscalationService escalations;

    @BeforeEach
    void open() {
        memorandum = new MemorandumOf2022(folder, "cheshire-merseyside-icb-2022");
        escalations = memorandum.services.escalations();
    }

    @AfterEach
    void close() {
        assertThat(memorandum.store.check()).isEmpty();
        memorandum.close();
    }

    private void proposed() {
        escalations.open(memorandum.opening("Coast Hospital", "NHSE", DAY, true));
    }

    private void step(EscalationStep step, String by, int daysAfter) {
        memorandum.step(step, by, daysAfter);
    }

    private EscalationState state() {
        return memorandum.standing().state();
    }

    @Test
    void ic_08_either_party_proposes_under_any_of_its_names_and_nobody_else_does() {
        proposed();
        assertThat(memorandum.standing().escalation().events().getFirst().act().by()).isEqualTo(REGION);
        assertThat(escalations.open(memorandum.opening("Coast Hospital", "ICB", DAY, true)).events().getFirst().act().by()).isEqualTo(BOARD);
        assertThatThrownBy(() -> escalations.open(memorandum.opening("Coast Hospital", "Moor Council", DAY, true))).isInstanceOf(Refused.class)
                .hasMessageContaining("may be brought by a party").hasMessageContaining("Moor Council");
    }

    @Test
    void ic_09_an_extraordinary_meeting_needs_the_consent_of_the_other_party() {
        proposed();
        EscalationAct outOfTurn = EscalationAct.of(EscalationStep.RAISE, "NHSE", DAY.plusDays(3), null).at("a call", true);
        assertThatThrownBy(() -> step(EscalationStep.CONSENT, "ICB", 1)).hasMessageContaining("nothing to consent to");
        step(EscalationStep.CALL, "NHSE", 1);
        assertThat(state()).isEqualTo(EscalationState.AWAITING_CONSENT);
        assertThat(memorandum.standing().waitsFor()).isEqualTo("the consent of " + BOARD);
        assertThatThrownBy(() -> escalations.record("E-1", outOfTurn)).hasMessageContaining("needs the other party's consent");
        assertThatThrownBy(() -> step(EscalationStep.CONSENT, "NHS England", 2)).hasMessageContaining("has to be the other party's");
        step(EscalationStep.CONSENT, "ICB", 2);
        escalations.record("E-1", outOfTurn);
        assertThat(state()).isEqualTo(EscalationState.RAISED);
        assertThat(memorandum.standing().waitsFor()).isEqualTo("the agreement of ICB leadership team");
    }

    @Test
    void ic_09_a_scheduled_meeting_needs_no_consent() {
        proposed();
        escalations.record("E-1", EscalationAct.of(EscalationStep.RAISE, "NHSE", DAY.plusDays(3), null).at("September review", false));
        assertThat(state()).isEqualTo(EscalationState.RAISED);
    }

    @Test
    void ic_10_intervention_waits_for_the_agreement_of_the_boards_leadership_team() {
        proposed();
        step(EscalationStep.LEAD, "NHSE", 1);
        assertThatThrownBy(() -> step(EscalationStep.ADVANCE, "NHSE", 4)).hasMessageContaining("agreement of ICB leadership team");
        step(EscalationStep.AGREE, "ICB leadership team", 5);
        step(EscalationStep.ADVANCE, "NHSE", 6);
        assertThat(memorandum.standing().words()).isEqualTo("Intervention with the organisation");
    }

    @Test
    void ic_10_who_agrees_where_the_board_is_itself_concerned_is_silent_and_explained() {
        escalations.open(memorandum.opening(BOARD, "NHSE", DAY, true));
        step(EscalationStep.LEAD, "NHSE", 1);
        step(EscalationStep.AGREE, "ICB leadership team", 5);
        step(EscalationStep.ADVANCE, "NHSE", 6);
        assertThat(memorandum.standing().escalation().events().getLast().outcome()).isEqualTo("silent");
        assertThat(memorandum.standing().escalation().events().getLast().ruling()).contains("when whoever would agree is itself concerned");
        assertThat(memorandum.standing().findings()).anyMatch(finding -> finding.contains("the charter is silent"));
    }

    @Test
    void ic_11_nothing_is_said_to_the_organisation_until_both_have_approved() {
        proposed();
        step(EscalationStep.AGREE, "ICB leadership team", 2);
        assertThatThrownBy(() -> step(EscalationStep.COMMUNICATE, "ICB", 3)).hasMessageContaining("approval of " + BOARD + " and of " + REGION)
                .hasMessageContaining("Reporting and escalation");
        step(EscalationStep.APPROVE, "ICB", 3);
        assertThat(state()).isEqualTo(EscalationState.AWAITING_APPROVAL);
        assertThat(memorandum.standing().owner()).isEqualTo(REGION);
        assertThatThrownBy(() -> step(EscalationStep.COMMUNICATE, "ICB", 4)).hasMessageContaining("approval of " + REGION + " is not");
        assertThatThrownBy(() -> step(EscalationStep.APPROVE, "Integrated Care Board", 4)).hasMessageContaining("approved it already");
        assertThatThrownBy(() -> escalations.record("E-1", EscalationAct.of(EscalationStep.APPROVE, "NHSE", DAY.plusDays(5), null)))
                .hasMessageContaining("in which form");
        step(EscalationStep.APPROVE, "NHSE", 5);
        step(EscalationStep.COMMUNICATE, "ICB", 6);
        assertThat(state()).isEqualTo(EscalationState.COMMUNICATED);
        assertThatThrownBy(() -> step(EscalationStep.COMMUNICATE, "ICB", 7)).hasMessageContaining("approval of");
    }

    @Test
    void ic_12_an_issue_from_before_the_memorandum_is_outside() {
        assertThatThrownBy(() -> escalations.open(memorandum.opening("Coast Hospital", "NHSE", LocalDate.of(2022, 6, 30), true)))
                .hasMessageContaining("lies outside");
        assertThat(escalations.all()).isEmpty();
        escalations.open(memorandum.opening("Coast Hospital", "NHSE", LocalDate.of(2022, 7, 1), true));
        assertThat(escalations.all()).hasSize(1);
    }

    @Test
    void ic_12_what_arose_before_and_was_identified_after_is_within() {
        EscalationOpening late = memorandum.opening("Coast Hospital", "NHSE", DAY, true);
        escalations.open(new EscalationOpening(late.title(), late.about(), late.by(), late.on(), null, LocalDate.of(2021, 1, 1), DAY, null,
                late.materiality(), true, null, late.evidence()));
        assertThat(state()).isEqualTo(EscalationState.PROPOSED);
    }

    @Test
    void ic_13_an_early_concern_is_no_proposal_and_may_become_one() {
        escalations.open(memorandum.opening("Coast Hospital", "ICB", DAY, false));
        assertThat(memorandum.standing().escalation().isFormal()).isFalse();
        assertThatThrownBy(() -> step(EscalationStep.RAISE, "ICB", 1)).hasMessageContaining("early concern").hasMessageContaining("Propose it first");
        step(EscalationStep.DISCUSS, "ICB", 2);
        step(EscalationStep.PROPOSE, "ICB", 3);
        assertThat(state()).isEqualTo(EscalationState.PROPOSED);
        assertThat(memorandum.standing().findings()).isEmpty();
        assertThatThrownBy(() -> step(EscalationStep.PROPOSE, "ICB", 4)).hasMessageContaining("proposed already");
    }

    @Test
    void ic_13_a_proposal_nobody_talked_over_first_is_a_finding() {
        proposed();
        assertThat(memorandum.standing().findings()).containsExactly("How the concern is managed was not discussed before the formal proposal.");
    }

    @Test
    void ic_04_and_14_exceptional_circumstances_need_a_reason_and_allow_direct_intervention() {
        escalations.open(memorandum.opening("Coast Hospital", "NHSE", DAY, false));
        assertThatThrownBy(() -> escalations.record("E-1", EscalationAct.of(EscalationStep.EXCEPTIONAL, "NHSE", DAY.plusDays(1), null)))
                .hasMessageContaining("reason has to be on record");
        step(EscalationStep.EXCEPTIONAL, "NHSE", 1);
        assertThat(state()).isEqualTo(EscalationState.EXCEPTIONAL);
        assertThat(memorandum.standing().findings()).anyMatch(finding -> finding.contains("No single lead"));
        step(EscalationStep.COMMUNICATE, "NHSE", 2);
        assertThat(memorandum.standing().escalation().events().getLast().outcome()).isEqualTo("silent");
        step(EscalationStep.OUTCOME, "NHSE", 9);
        step(EscalationStep.CLOSE, "NHSE", 10);
        assertThat(state()).isEqualTo(EscalationState.CLOSED);
    }

    @Test
    void ic_04_no_intervention_without_a_single_lead() {
        proposed();
        step(EscalationStep.AGREE, "ICB leadership team", 2);
        assertThatThrownBy(() -> step(EscalationStep.ADVANCE, "NHSE", 3)).hasMessageContaining("single identified lead").hasMessageContaining("Oversight");
    }

    @Test
    void it_is_closed_with_what_came_of_it_and_reopened_with_a_reason() {
        proposed();
        assertThatThrownBy(() -> escalations.record("E-1", EscalationAct.of(EscalationStep.CLOSE, null, DAY.plusDays(1), null)))
                .hasMessageContaining("No outcome is on record");
        step(EscalationStep.CLOSE, "NHSE", 1);
        assertThatThrownBy(() -> step(EscalationStep.RAISE, "NHSE", 2)).hasMessageContaining("It is closed");
        assertThatThrownBy(() -> escalations.record("E-1", EscalationAct.of(EscalationStep.REOPEN, null, DAY.plusDays(3), null)))
                .hasMessageContaining("why it is opened again");
        step(EscalationStep.REOPEN, "NHSE", 3);
        assertThat(state()).isEqualTo(EscalationState.PROPOSED);
    }

    @Test
    void every_refused_move_says_what_stands_in_the_way() {
        proposed();
        assertThat(memorandum.standing().refused()).extracting(move -> move.step()).contains(EscalationStep.COMMUNICATE, EscalationStep.ADVANCE,
                EscalationStep.CONSENT, EscalationStep.REOPEN);
        assertThat(memorandum.standing().refused()).allSatisfy(move -> assertThat(move.reasons()).isNotEmpty().allSatisfy(
                (EscalationReason reason) -> assertThat(reason.answer()).isEqualTo(Answer.REFUSED)));
        assertThat(memorandum.standing().may(EscalationStep.RAISE)).isTrue();
    }

    @Test
    void ne_07_the_ladder_goes_on_only_where_the_partnership_could_not_help() {
        memorandum.close();
        memorandum = new MemorandumOf2022(folder.resolve("north"), "north-east-north-cumbria");
        escalations = memorandum.services.escalations();
        escalations.open(memorandum.opening("Coast Hospital", "ICP", DAY, true));
        assertThat(memorandum.standing().escalation().events().getFirst().outcome()).isEqualTo("silent");
        assertThat(memorandum.standing().stages()).containsExactly("Supportive action by the partnership", "Discussion across the system on offsetting");
        assertThatThrownBy(() -> step(EscalationStep.ADVANCE, "ICP", 3)).hasMessageContaining("follows only when the stage before has failed");
        step(EscalationStep.FAIL, "ICP", 4);
        step(EscalationStep.ADVANCE, "ICP", 5);
        assertThat(memorandum.standing().stage()).isEqualTo("Discussion across the system on offsetting");
    }
}
