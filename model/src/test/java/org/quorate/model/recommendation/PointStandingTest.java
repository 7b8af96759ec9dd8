package org.quorate.model.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.Refused;
import org.quorate.model.recommendation.PointStanding.State;

class PointStandingTest {
    private static final LocalDate MADE = LocalDate.of(2027, 1, 5);

    private Recommendation recommendation = new Recommendation(new RecommendationId(1), "R-1", "Comments", null, null, null, "The author", null,
            new LetteredReport(null, List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(new Point("A", 0, "Name a lead", List.of(), null, null, null, List.of("Coast Council", "Moor Trust")))),
            List.of(event(new Happened.Made(null, null), MADE)), 0);

    private static RecommendationEvent event(Happened what, LocalDate on) {
        return new RecommendationEvent(what, on, null, List.of(), null, on, "Secretary");
    }

    private void happened(Happened what, int days) {
        recommendation = recommendation.with(event(what, MADE.plusDays(days)));
    }

    private PointStanding point() {
        return PointStanding.of(recommendation, null).getFirst();
    }

    @Test
    void a_point_addressed_to_partners_awaits_each_until_it_has_answered() {
        assertThat(point().withWhom()).isEqualTo("2 of 2 partners");
        happened(new Happened.PointReplied("A", "Moor Trust", Reply.SUPPORTS, "Chief Executive", null), 6);
        assertThat(point().awaited()).containsExactly("Coast Council");
        assertThat(point().withWhom()).isEqualTo("Coast Council");
        assertThat(point().parts().getLast().words()).isEqualTo("Supports, Mon 11 Jan 2027, Chief Executive");
    }

    @Test
    void it_is_carried_out_on_the_day_the_last_of_them_had_done_its_part_and_in_hand_before() {
        happened(new Happened.PointAnswered("A", Answer.ACCEPTED, null), 1);
        assertThat(point().state()).isEqualTo(State.ACCEPTED);
        happened(new Happened.PartCarriedOut("A", "Moor Trust"), 9);
        assertThat(point().state()).isEqualTo(State.IN_HAND);
        happened(new Happened.PartCarriedOut("A", "Coast Council"), 4);
        assertThat(point().state()).isEqualTo(State.CARRIED_OUT);
        assertThat(point().carriedOutOn()).isEqualTo(MADE.plusDays(9));
        assertThat(point().withWhom()).isEmpty();
    }

    @Test
    void the_later_answer_of_a_partner_counts_in_whichever_order_they_are_put_on_record() {
        happened(new Happened.PointReplied("A", "Moor Trust", Reply.DOES_NOT_SUPPORT, null, null), 8);
        happened(new Happened.PointReplied("A", "Moor Trust", Reply.RESPONDED, null, "wait"), 3);
        assertThat(point().parts().getLast().words()).startsWith("Does not support");
        happened(new Happened.PointReplied("A", "Moor Trust", Reply.SUPPORTS, null, null), 8);
        assertThat(point().parts().getLast().words()).startsWith("Supports");
    }

    @Test
    void one_struck_out_counts_no_more() {
        happened(new Happened.PartCarriedOut("A", "Moor Trust"), 2);
        List<RecommendationEvent> before = new ArrayList<>(recommendation.events());
        happened(new Happened.StruckOut(before.size() - 1), 3);
        assertThat(point().awaited()).containsExactly("Coast Council", "Moor Trust");
    }

    @Test
    void support_on_conditions_says_which() {
        assertThatThrownBy(() -> new Happened.PointReplied("A", "Moor Trust", Reply.SUPPORTS_WITH_CONDITIONS, null, " ")).isInstanceOf(Refused.class)
                .hasMessageContaining("on which conditions");
    }
}
