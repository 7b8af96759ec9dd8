package org.quorate.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.Refused;

class HouseStyleTest {
    private static HouseStyle with(ClassHeading... headings) {
        return new HouseStyle("COUNCIL", "Board", "Chairman", "Vice-Chairman", ResolutionVerb.RESOLVED, List.of(headings), " PB ", null, " ", null);
    }

    @Test
    void a_class_without_its_own_heading_has_the_usual_words() {
        HouseStyle style = with(new ClassHeading(SeatClass.IN_ATTENDANCE, "Council Officers/Others"));

        assertThat(style.headingOf(SeatClass.IN_ATTENDANCE)).isEqualTo("Council Officers/Others");
        assertThat(style.headingOf(SeatClass.ASSOCIATE)).isEqualTo("Associate Non-voting Members");
        assertThat(style.headingOf(SeatClass.VOTING)).isEqualTo("Voting Members");
        assertThat(style.headingOf(SeatClass.NON_VOTING)).isEqualTo("Non-Voting Members");
    }

    @Test
    void a_class_with_two_headings_is_refused() {
        ClassHeading one = new ClassHeading(SeatClass.VOTING, "Members");
        ClassHeading other = new ClassHeading(SeatClass.VOTING, "Voting Members");

        assertThatThrownBy(() -> with(one, other)).isInstanceOf(Refused.class).hasMessageContaining("two headings");
    }

    @Test
    void spaces_round_texts_are_not_kept_and_blank_texts_are_none() {
        assertThat(with().minutePrefix()).isEqualTo("PB");
        assertThat(with().recordingStatement()).isNull();
    }

    @Test
    void a_body_does_not_report_to_itself() {
        assertThatThrownBy(() -> new Body(Made.BOARD, "Board", "PB", null, Made.BOARD, null, "", HouseStyle.plain(), 1, 0))
            .isInstanceOf(Refused.class).hasMessageContaining("report to itself");
        assertThatThrownBy(() -> new Body(Made.BOARD, "Board", "PB", null, null, Made.BOARD, "", HouseStyle.plain(), 1, 0))
            .isInstanceOf(Refused.class).hasMessageContaining("hold itself to account");
    }
}
