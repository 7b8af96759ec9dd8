package org.quorate.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;

class DecisionTest {
    private static final LocalDateTime AT = LocalDateTime.of(2027, 1, 26, 15, 0);

    @ParameterizedTest
    @CsvSource({
        "AGREED, agreed, AGREES",
        "AGREED, not-carried, DIFFERS",
        "CARRIED, carried, AGREES",
        "CARRIED, agreed, AGREES",
        "CARRIED, not-carried, DIFFERS",
        "CARRIED, inquorate, DIFFERS",
        "CARRIED, silent, SILENT",
        "NOT_CARRIED, not-carried, AGREES",
        "NOT_CARRIED, carried, DIFFERS",
        "DEFERRED, inquorate, AGREES",
        "REFERRED, referred, AGREES",
        "NOTED, agreed, AGREES",
        "NOTED, inquorate, DIFFERS"})
    void what_was_declared_is_compared_with_what_the_charter_gives(DecisionOutcome declared, String ruled, Comparison comparison) {
        assertThat(decision(DecisionOutcome.DEFERRED, new Declared(declared, "the Chair"), computed(ruled)).comparison()).isEqualTo(comparison);
    }

    @Test
    void where_nothing_was_declared_the_outcome_on_record_is_compared() {
        assertThat(decision(DecisionOutcome.CARRIED, null, computed("not-carried")).comparison()).isEqualTo(Comparison.DIFFERS);
    }

    @Test
    void business_noted_by_assent_needs_no_ruling_but_a_decision_without_one_says_so() {
        RulingOnRecord none = new RulingOnRecord.NotComputed("imported");

        assertThat(decision(DecisionOutcome.NOTED, null, none).comparison()).isEqualTo(Comparison.NOT_NEEDED);
        assertThat(decision(DecisionOutcome.CARRIED, null, none).comparison()).isEqualTo(Comparison.NOT_COMPUTED);
    }

    private static RulingOnRecord computed(String outcome) {
        return new RulingOnRecord.Computed(outcome, "headline", "text", "{}", 1, AT);
    }

    private static Decision decision(DecisionOutcome outcome, @Nullable Declared declared, RulingOnRecord ruling) {
        return new Decision(new DecisionId(1), "PB 47", new MeetingId(1), new ItemId(1), "Funding", outcome, DecisionMethod.ASSENT, declared,
            ruling, new Resolution.None(), AT, 0);
    }
}
