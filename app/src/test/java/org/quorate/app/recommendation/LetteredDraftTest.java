package org.quorate.app.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quorate.app.recommendation.LetteredDraft.Kind;
import org.quorate.app.recommendation.LetteredDraft.Line;
import org.quorate.model.Refused;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.SubItem;

class LetteredDraftTest {
    private static String report() throws IOException {
        try (InputStream file = Objects.requireNonNull(LetteredDraftTest.class.getResourceAsStream("/import/recommendations-january-2021.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_report_of_january_2021_pasted_as_it_is_gives_eleven_letters_over_two_lead_ins() throws IOException {
        LetteredReport pasted = LetteredDraft.read(report()).report();
        assertThat(pasted.points()).extracting(Point::letter).containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");
        assertThat(pasted.leadIns()).hasSize(2);
        assertThat(pasted.points()).extracting(Point::leadIn).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1);
        assertThat(pasted.point("F").orElseThrow().subItems()).hasSize(12).allMatch(item -> item.mark() == SubItem.Mark.BULLET);
        assertThat(pasted.point("G").orElseThrow().subItems()).hasSize(11).allMatch(item -> item.mark() == SubItem.Mark.ROMAN);
        assertThat(pasted.point("K").orElseThrow().subItems()).hasSize(7);
        assertThat(pasted.point("G").orElseThrow().markOf(10)).isEqualTo("xi");
    }

    @Test
    void enter_begins_the_next_line_tab_moves_it_in_and_shift_tab_out() {
        LetteredDraft draft = new LetteredDraft();
        draft.type(0, "Amend");
        draft.enter(0);
        draft.type(1, "first");
        draft.deeper(1);
        draft.enter(1);
        draft.type(2, "second");
        draft.enter(2);
        draft.type(3, "Thank them");
        draft.shallower(3);
        assertThat(draft.marks()).containsExactly("A.", "i.", "ii.", "B.");
        draft.otherMark(2);
        assertThat(draft.marks()).containsExactly("A.", "•", "•", "B.");
        draft.shallower(0);
        assertThat(draft.lines().getFirst()).isEqualTo(new Line(Kind.LEAD_IN, "Amend"));
        assertThatThrownBy(draft::report).isInstanceOf(Refused.class).hasMessageContaining("Line 2 is a sub-item");
    }

    @Test
    void a_point_may_end_by_when_it_is_due_by_a_day_and_after_an_event() {
        LetteredReport report = LetteredDraft.read("A. Review the memorandum [by 19 March 2027 or after the legislation on partnerships]\n"
                + "B. Thank the staff\nC. Publish the plan [draft]\nD. Report back [within 2 weeks of the review]").report();
        assertThat(report.points()).extracting(Point::text).containsExactly("Review the memorandum", "Thank the staff", "Publish the plan [draft]",
                "Report back");
        assertThat(report.point("A").orElseThrow().due().text()).isEqualTo("by 2027-03-19, or following legislation on partnerships");
        assertThat(report.point("B").orElseThrow().due()).isNull();
        assertThat(report.point("C").orElseThrow().due()).isNull();
        assertThat(report.point("D").orElseThrow().due().text()).isEqualTo("within 2 weeks of review");
        LetteredDraft wrong = LetteredDraft.read("A. One\nB. Report back [by 31/02/2027]");
        assertThatThrownBy(wrong::report).isInstanceOf(Refused.class).hasMessageContaining("Point B").hasMessageContaining("is not a date");
    }

    @Test
    void a_point_may_say_to_which_partners_it_is_addressed_with_or_without_a_day() {
        LetteredReport report = LetteredDraft.read("A. Name a lead [partners: Coast Council; Moor Trust] [by 19 March 2027]\ni. by name\n"
                + "B. Publish it [Partner: Coast Council]\nC. Thank the partners").report();
        assertThat(report.points()).extracting(Point::text).containsExactly("Name a lead", "Publish it", "Thank the partners");
        assertThat(report.points()).extracting(Point::partners).containsExactly(List.of("Coast Council", "Moor Trust"), List.of("Coast Council"), List.of());
        assertThat(report.point("A").orElseThrow().due().text()).isEqualTo("by 2027-03-19");
        assertThat(report.point("A").orElseThrow().subItems()).hasSize(1);
    }

    @Test
    void empty_lines_are_passed_over_and_nothing_at_all_is_refused() {
        LetteredDraft draft = new LetteredDraft();
        assertThatThrownBy(draft::report).isInstanceOf(Refused.class).hasMessageContaining("at least one");
        draft.paste(0, "A. One\n\n - i. part\nB. Two");
        draft.enter(2);
        assertThat(draft.report().points()).extracting(Point::text).isEqualTo(List.of("One", "Two"));
        draft.remove(0);
        draft.remove(0);
        draft.remove(0);
        draft.remove(0);
        assertThat(draft.lines()).containsExactly(new Line(Kind.LETTER, ""));
    }
}
