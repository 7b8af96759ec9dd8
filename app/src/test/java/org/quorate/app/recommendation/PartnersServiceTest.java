package org.quorate.app.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.Refused;
import org.quorate.model.charter.Ask;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.Reply;
import org.quorate.model.recommendation.ReplyForm;
import org.quorate.model.recommendation.Standing;
import org.quorate.model.recommendation.Standing.State;
import org.quorate.model.ruling.Outcome;

/** Partner-by-partner answers, at their boundaries. */
class PartnersServiceTest extends RecommendationFixture {
    @Test
    void cm_23_a_variation_is_accepted_only_after_every_partner_was_consulted_and_the_refusal_says_who_was_not() {
        cheshire();
        charters.settle("variation.consult-days", "0", "The Board", LocalDate.of(2020, 1, 2));
        charters.settle("variation.no-response", "consulted", "The Board", LocalDate.of(2020, 1, 2));
        String r = made("partnership-executive", "variation", null, null);
        sent(r, BOARD, Ask.APPROVE, MADE);
        assertThatThrownBy(() -> answered(r, Answer.ACCEPTED, MADE.plusDays(1))).isInstanceOf(Refused.class)
                .hasMessageContaining("no partner has been consulted");
        partners.put(r, null, List.of(), List.of(), MADE.plusDays(1));
        partners.consulted(r, "Halton MBC", "letter", MADE.plusDays(2));
        partners.consulted(r, "Mersey Care", "letter", MADE.plusDays(2));
        assertThatThrownBy(() -> answered(r, Answer.ACCEPTED, MADE.plusDays(3))).isInstanceOf(Refused.class).hasMessageContaining("Not consulted: All PCNs");
        partners.consulted(r, "All PCNs", "letter", MADE.plusDays(2));
        answered(r, Answer.ACCEPTED, MADE.plusDays(4));
        assertThat(service.named(r).journey().ratification().outstanding()).as("consulted is not answered").hasSize(3);
        assertThat(standing(r).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void cm_24_the_memorandum_has_effect_only_when_the_last_partner_has_supported_it() {
        cheshire();
        String r = ratification(List.of("Halton MBC", "Mersey Care"), List.of());
        reply(r, "Halton MBC", Reply.SUPPORTS, ReplyForm.ORIGINAL);
        assertThat(standing(r)).extracting(Standing::state, Standing::holder).containsExactly(State.WITH_PARTNERS, "1 of 2 partners");
        assertThat(service.named(r).ratifying()).extracting(RecommendationEntry.Ratifying::outcome).isEqualTo(Outcome.REFUSED);
        reply(r, "Mersey Care", Reply.SUPPORTS, ReplyForm.FAX);
        assertThat(standing(r).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void a34_while_it_is_open_what_shows_support_a_signature_alone_leaves_it_open_and_a_minute_beside_it_does_not() {
        cheshire();
        String r = made("partnership-executive", "adoption", null, null);
        partners.put(r, null, List.of("Mersey Care"), List.of(), MADE);
        reply(r, "Mersey Care", Reply.SUPPORTS, ReplyForm.ORIGINAL);
        assertThat(standing(r)).extracting(Standing::state, Standing::holder).containsExactly(State.WITH_PARTNERS, "Every partner has answered");
        assertThat(service.named(r).ratifying()).extracting(RecommendationEntry.Ratifying::outcome).isEqualTo(Outcome.SILENT);
        reply(r, "Mersey Care", Reply.SUPPORTS, ReplyForm.MINUTE);
        assertThat(service.named(r).ratifying()).extracting(RecommendationEntry.Ratifying::outcome).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void cm_24_support_on_conditions_is_no_support_and_all_having_answered_closes_it() {
        cheshire();
        String r = ratification(List.of("Halton MBC", "Mersey Care"), List.of());
        reply(r, "Halton MBC", Reply.SUPPORTS, ReplyForm.PDF);
        partners.replied(r, "Mersey Care", Reply.SUPPORTS_WITH_CONDITIONS, null, ReplyForm.PDF, "if costs are shared", MADE.plusDays(9), List.of());
        assertThat(standing(r).state()).isEqualTo(State.REJECTED);
        reply(r, "Mersey Care", Reply.SUPPORTS, ReplyForm.PDF);
        assertThat(standing(r).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void a34_who_answers_for_all_pcns_is_silent_until_it_is_settled() {
        cheshire();
        String r = ratification(List.of("Halton MBC"), List.of("All PCNs: North PCN; South PCN"));
        reply(r, "Halton MBC", Reply.SUPPORTS, ReplyForm.ORIGINAL);
        partners.replied(r, "All PCNs", Reply.SUPPORTS, "North PCN", ReplyForm.ORIGINAL, null, MADE.plusDays(9), List.of());
        assertThat(service.named(r).ratifying()).satisfies(ruling -> {
            assertThat(ruling.outcome()).isEqualTo(Outcome.SILENT);
            assertThat(ruling.text()).contains("who answers for All PCNs", "if each of them has to answer, it is not enough",
                    "any one of them may, it is enough");
        });
        charters.settle("adoption.collective", "each", "The Board", LocalDate.of(2020, 1, 2));
        assertThat(standing(r).state()).isEqualTo(State.REJECTED);
        partners.replied(r, "All PCNs", Reply.SUPPORTS, "South PCN", ReplyForm.ORIGINAL, null, MADE.plusDays(10), List.of());
        assertThat(standing(r).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void cm_39_a_partner_renamed_while_it_is_open_keeps_the_name_it_was_asked_under() {
        cheshire();
        String r = ratification(List.of("Mersey Care"), List.of());
        store.change("Board Secretary", "Renamed", session -> session.partners().all().stream().filter(partner -> partner.name().equals("Mersey Care"))
                .forEach(partner -> session.partners().save(partner.renamed("Mersey Care and Wirral", MADE.plusDays(3)))));
        reply(r, "Mersey Care and Wirral", Reply.SUPPORTS, ReplyForm.ORIGINAL);
        assertThat(service.named(r).journey().ratification().lines()).singleElement().satisfies(line -> {
            assertThat(line.partner().name()).isEqualTo("Mersey Care");
            assertThat(line.answer()).isPresent();
        });
        assertThatThrownBy(() -> reply(r, "Somebody", Reply.SUPPORTS, ReplyForm.ORIGINAL)).isInstanceOf(Refused.class).hasMessageContaining("Mersey Care");
    }

    private String ratification(List<String> names, List<String> collective) {
        charters.settle("adoption.evidence", "either", "The Board", LocalDate.of(2020, 1, 2));
        String r = made("partnership-executive", "adoption", null, null);
        sent(r, BOARD, Ask.ENDORSE, MADE);
        answered(r, Answer.ACCEPTED, MADE.plusDays(1));
        partners.put(r, null, names, collective, MADE.plusDays(2));
        return r;
    }
}
