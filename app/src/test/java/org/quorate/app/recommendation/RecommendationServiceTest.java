package org.quorate.app.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.Refused;
import org.quorate.model.charter.Ask;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.Part;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.Reply;
import org.quorate.model.recommendation.ReplyForm;
import org.quorate.model.recommendation.Standing;
import org.quorate.model.recommendation.Standing.State;
import org.quorate.model.recommendation.StepState;

/** The routes of the documents, at their boundaries. */
class RecommendationServiceTest extends RecommendationFixture {
    @Test
    void cm_18_proposed_signed_off_and_reviewed_is_accepted_without_a_finding() {
        cheshire();
        String r = made(PCG, "portfolio", null, null);
        sent(r, null, null, MADE);
        assertThat(standing(r)).extracting(Standing::state, Standing::holder).containsExactly(State.SENT, "partnership board");
        answered(r, Answer.ACCEPTED, MADE.plusDays(15));
        assertThat(standing(r).state()).isEqualTo(State.TO_GO_ON);
        sent(r, null, null, MADE.plusDays(16));
        answered(r, Answer.ACCEPTED, MADE.plusDays(40));
        assertThat(standing(r)).extracting(Standing::state, Standing::findings).containsExactly(State.ACCEPTED, List.of());
        assertThat(standing(r).steps()).extracting(Standing.StepShown::state).containsOnly(StepState.DONE);
    }

    @Test
    void cm_18_signed_off_without_a_proposal_is_a_finding_and_no_block() {
        cheshire();
        String r = made("partnership-executive", "portfolio", null, null);
        sent(r, BOARD, null, MADE);
        assertThat(findings(r)).singleElement().asString().contains("to sign off without being proposed by the coordination group");
        answered(r, Answer.ACCEPTED, MADE.plusDays(1));
        assertThat(findings(r)).singleElement().asString().contains("signed off on Wed 13 Jan 2021 without being proposed",
                "made by the partnership executive");
        assertThat(standing(r).findings().getFirst().clause()).isEqualTo("Programmes");
    }

    @Test
    void cm_18_never_taken_to_the_assembly_is_a_finding_only_once_the_assembly_has_met_without_it() {
        cheshire();
        String r = made(PCG, "portfolio", null, null);
        sent(r, null, null, MADE);
        answered(r, Answer.ACCEPTED, MADE.plusDays(15));
        meeting(ASSEMBLY, MADE.plusDays(15), MeetingState.HELD);
        meeting(ASSEMBLY, TODAY.plusDays(1), MeetingState.PLANNED);
        assertThat(standing(r).isStuck()).isFalse();
        assertThat(findings(r)).isEmpty();
        LocalDate met = MADE.plusDays(16);
        meeting(ASSEMBLY, met, MeetingState.HELD);
        assertThat(standing(r).stuckSince()).isEqualTo(met);
        assertThat(findings(r)).containsExactly("It was never taken to the partnership assembly to review.");
    }

    @Test
    void cm_18_a_step_by_the_wrong_body_is_a_finding() {
        cheshire();
        String r = made(PCG, "portfolio", null, null);
        sent(r, "partnership-executive", Ask.SIGN_OFF, MADE);
        assertThat(findings(r)).containsExactly("It was sent to the partnership executive to sign off; the charter gives that to the partnership board.");
    }

    @Test
    void a74_what_follows_when_the_assembly_disagrees_is_not_said_until_it_is_settled() {
        cheshire();
        String r = made(PCG, "portfolio", null, null);
        sent(r, null, null, MADE);
        answered(r, Answer.ACCEPTED, MADE.plusDays(1));
        sent(r, null, null, MADE.plusDays(2));
        answered(r, Answer.REJECTED, MADE.plusDays(3));
        assertThat(standing(r).state()).isEqualTo(State.REJECTED);
        assertThat(standing(r).silences()).extracting(Standing.Finding::text).singleElement().asString().contains("did not agree", "does not say what follows");
        charters.settle("routes.portfolio.review.disagreement", "stands", "The Board", LocalDate.of(2020, 1, 2));
        assertThat(standing(r)).extracting(Standing::state, Standing::silences).containsExactly(State.ACCEPTED, List.of());
    }

    @Test
    void cm_19_the_groups_recommendations_are_of_five_kinds_and_no_other_and_to_whom_is_silent() {
        cheshire();
        assertThat(findings(made(PCG, "recommended-action", "Peer review of specific plans", null))).isEmpty();
        String other = made(PCG, "recommended-action", "A merger", null);
        assertThat(findings(other)).singleElement().asString().contains("\"A merger\" is not one of the kinds", "Expert external review");
        assertThat(findings(made(PCG, "recommended-action", null, null))).singleElement().asString().contains("was not said");
        assertThat(standing(other).silences()).extracting(Standing.Finding::text).containsExactly("The charter does not say to whom it goes.");
        assertThatThrownBy(() -> sent(other, null, null, MADE)).isInstanceOf(Refused.class).hasMessageContaining("Say to which body it goes");
    }

    @Test
    void cm_20_the_finance_group_recommends_interventions_to_the_coordination_group() {
        cheshire();
        String r = made("finance-group", "finance-interventions", null, null);
        sent(r, null, null, MADE);
        assertThat(standing(r).holder()).isEqualTo("coordination group");
        assertThat(findings(made("partnership-executive", "finance-interventions", null, null))).singleElement().asString()
                .contains("made by the partnership executive", "recommended by the finance group");
    }

    @Test
    void cm_22_terms_of_reference_are_circulated_before_the_board_approves_them() {
        cheshire();
        String r = made("partnership-executive", "terms-of-reference", null, null);
        assertThatThrownBy(() -> sent(r, null, null, MADE)).isInstanceOf(Refused.class).hasMessageContaining("Interested parties");
        sent(r, BOARD, Ask.APPROVE, MADE);
        assertThat(findings(r)).singleElement().asString().contains("without being circulated by interested parties");
        answered(r, Answer.DEFERRED, MADE.plusDays(1));
        service.step(r, Ask.CIRCULATE, "Every programme", MADE.plusDays(2), List.of());
        answered(r, Answer.ACCEPTED, MADE.plusDays(3));
        assertThat(findings(r)).isEmpty();
        service.step(r, Ask.ANNEX, "Annex 7", MADE.plusDays(4), List.of());
        assertThat(standing(r).steps()).extracting(Standing.StepShown::state).containsOnly(StepState.DONE);
    }

    @Test
    void ne_04_a_recommendation_goes_to_the_partnerships_only_if_it_was_supported() {
        adopt("north-east-north-cumbria", "management-group", "integrated-care-partnership");
        String supported = made(null, "workstream", null, null);
        sent(supported, null, null, MADE);
        answered(supported, Answer.ACCEPTED, MADE.plusDays(1));
        sent(supported, null, null, MADE.plusDays(2));
        assertThat(findings(supported)).isEmpty();
        String unsupported = made(null, "workstream", null, null);
        sent(unsupported, null, null, MADE);
        answered(unsupported, Answer.REJECTED, MADE.plusDays(1));
        assertThat(standing(unsupported).state()).isEqualTo(State.REJECTED);
        sent(unsupported, "integrated-care-partnership", Ask.RATIFY, MADE.plusDays(2));
        assertThat(findings(unsupported)).containsExactly(
                "It was sent on to the integrated care partnership although the management group had not supported it.");
    }

    @Test
    void ne_05_a_partnership_that_ratifies_closes_it_and_one_that_cannot_escalates_it_back() {
        adopt("north-east-north-cumbria", "management-group", "integrated-care-partnership");
        String r = made(null, "workstream", null, null);
        sent(r, null, null, MADE);
        answered(r, Answer.ACCEPTED, MADE.plusDays(1));
        sent(r, null, null, MADE.plusDays(2));
        answered(r, Answer.ACCEPTED, MADE.plusDays(3));
        assertThat(standing(r).state()).isEqualTo(State.ACCEPTED);
        String back = made(null, "workstream", null, null);
        sent(back, null, null, MADE);
        answered(back, Answer.ACCEPTED, MADE.plusDays(1));
        sent(back, null, null, MADE.plusDays(2));
        service.answer(back, Answer.REFERRED_ON, null, "too dear for one place", body("management-group"), MADE.plusDays(3), null, List.of());
        assertThat(standing(back)).extracting(Standing::state, Standing::holder).containsExactly(State.SENT, "management group");
        assertThat(findings(back)).isEmpty();
    }

    @Test
    void ce_01_and_ce_02_a_project_approved_without_the_critique_of_peers_is_a_finding() {
        adopt("cheshire-east-hwb", "health-and-wellbeing-board", "transformation-board");
        String r = made(null, "project", null, null);
        service.step(r, Ask.ASSESS, "Against the agreed framework", MADE, List.of());
        sent(r, "transformation-board", Ask.APPROVE, MADE.plusDays(1));
        assertThat(findings(r)).singleElement().asString().contains("without being criticised by peers of other Care Communities");
        service.strikeOut(r, 2, "sent too early");
        service.step(r, Ask.CRITIQUE, "Peers in Crewe", MADE.plusDays(2), List.of());
        sent(r, "transformation-board", Ask.APPROVE, MADE.plusDays(3));
        answered(r, Answer.ACCEPTED, MADE.plusDays(4));
        assertThat(findings(r)).isEmpty();
    }

    @Test
    void sending_it_makes_an_item_on_the_next_planned_agenda_that_carries_where_it_comes_from() {
        cheshire();
        Meeting made = meeting(PCG, MADE, MeetingState.HELD);
        ItemId source = item(made, null);
        meeting(BOARD, TODAY.plusDays(7), MeetingState.AGENDA_ISSUED);
        Meeting next = meeting(BOARD, TODAY.plusDays(35), MeetingState.PLANNED);
        String r = made(PCG, null, null, source);
        assertThat(service.named(r).recommendation().route()).as("by the matter of its item").isEqualTo("portfolio");
        sent(r, null, null, TODAY);
        AgendaItem arrived = store.read(session -> session.meetings().itemsOf(next.id())).getFirst();
        assertThat(arrived.paragraphs()).containsExactly("Recommendation R-1 of the coordination group, meeting of Tue 12 Jan 2021, item 1.");
        assertThat(arrived).extracting(AgendaItem::matter, AgendaItem::purpose, AgendaItem::part).containsExactly("portfolio", Purpose.DECIDE, Part.ONE);
        assertThat(standing(r).state()).isEqualTo(State.ON_AGENDA);
    }

    @Test
    void what_was_made_in_part_2_arrives_in_part_2() {
        cheshire();
        ItemId source = item(meeting(PCG, MADE, MeetingState.HELD), new Privacy("commercial", "Property", null, null));
        Meeting next = meeting(BOARD, TODAY.plusDays(35), MeetingState.PLANNED);
        String r = made(PCG, null, null, source);
        sent(r, null, null, TODAY);
        assertThat(store.read(session -> session.meetings().itemsOf(next.id())).getFirst().part()).isEqualTo(Part.TWO);
        assertThat(service.named(r).partTwo()).isTrue();
    }

    @Test
    void it_stands_still_from_the_day_the_body_that_has_it_met_without_it_and_not_before() {
        cheshire();
        String r = made(PCG, "portfolio", null, null);
        sent(r, null, null, MADE);
        meeting(BOARD, MADE, MeetingState.HELD);
        assertThat(standing(r).isStuck()).isFalse();
        meeting(BOARD, MADE.plusDays(1), MeetingState.HELD);
        assertThat(standing(r).stuckSince()).isEqualTo(MADE.plusDays(1));
    }

    @Test
    void each_refusal_says_what_would_satisfy_it() {
        cheshire();
        String r = made(PCG, "portfolio", null, null);
        assertThatThrownBy(() -> answered(r, Answer.ACCEPTED, MADE)).isInstanceOf(Refused.class).hasMessageContaining("Send it first");
        assertThatThrownBy(() -> reply(r, "Halton MBC", Reply.SUPPORTS, ReplyForm.PDF)).hasMessageContaining("Put it to them first");
        sent(r, null, null, MADE);
        assertThatThrownBy(() -> sent(r, ASSEMBLY, Ask.REVIEW, MADE)).hasMessageContaining("has not answered").hasMessageContaining("referred on");
        assertThatThrownBy(() -> answered(r, Answer.ACCEPTED, MADE.minusDays(1))).hasMessageContaining("cannot be added after it");
        assertThatThrownBy(() -> answered(r, Answer.ACCEPTED, TODAY.plusDays(1))).hasMessageContaining("still to come");
        assertThatThrownBy(() -> service.withdraw(r, MADE, " ")).hasMessageContaining("Say why");
        service.withdraw(r, MADE.plusDays(1), "overtaken");
        assertThatThrownBy(() -> answered(r, Answer.ACCEPTED, MADE.plusDays(2))).isInstanceOf(Refused.class);
        assertThat(service.named(r).moves()).filteredOn(move -> !move.isAllowed()).extracting(RecommendationMove::kind)
                .contains(RecommendationMove.Kind.SEND, RecommendationMove.Kind.WITHDRAW);
    }

    @Test
    void an_answer_struck_out_counts_no_more_and_stays_on_record() {
        cheshire();
        String r = made(PCG, "portfolio", null, null);
        sent(r, null, null, MADE);
        answered(r, Answer.REJECTED, MADE.plusDays(1));
        service.strikeOut(r, 2, "it was another item");
        assertThat(standing(r).state()).isEqualTo(State.SENT);
        assertThat(service.named(r).recommendation().events()).hasSize(4);
        assertThatThrownBy(() -> service.strikeOut(r, 0, "mistake")).hasMessageContaining("withdraw it instead");
    }
}
