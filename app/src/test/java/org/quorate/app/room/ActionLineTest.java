package org.quorate.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.model.action.Owner;
import org.quorate.model.partnership.PersonId;

class ActionLineTest {
    private static final PersonId OFFICER = new PersonId(7);
    private static final LocalDate NINTH = LocalDate.of(2027, 2, 9);
    private static final List<ActionLine.Candidate> PEOPLE = List.of(
            new ActionLine.Candidate("Accountable Officer", OFFICER),
            new ActionLine.Candidate("Dr Alice Example", new PersonId(8)),
            new ActionLine.Candidate("Alan Sample", new PersonId(9)));

    @Test
    void owner_text_and_date_are_read_from_one_line() {
        ActionLine line = read("accountable officer: brief coast council by 9 feb");
        assertThat(line.owners()).containsExactly(new Owner(OFFICER, "Accountable Officer"));
        assertThat(line.text()).isEqualTo("Brief coast council");
        assertThat(line.due()).isEqualTo(NINTH);
    }

    @Test
    void a_line_without_a_colon_names_nobody() {
        ActionLine line = read("brief coast council");
        assertThat(line.owners()).isEmpty();
        assertThat(line.due()).isNull();
        assertThat(line.text()).isEqualTo("Brief coast council");
    }

    @Test
    void words_after_by_that_are_no_date_stay_in_the_text() {
        assertThat(read("alice: replace the paper signed by the chair").text())
                .isEqualTo("Replace the paper signed by the chair");
        assertThat(read("alice: replace the paper signed by the chair by 9 feb").text())
                .isEqualTo("Replace the paper signed by the chair");
    }

    @Test
    void a_part_of_a_name_finds_the_one_person_it_fits() {
        assertThat(read("alice: call").owners()).containsExactly(new Owner(new PersonId(8), "Dr Alice Example"));
        assertThat(read("al: call").owners()).containsExactly(new Owner(null, "Al"));
    }

    @Test
    void an_office_that_is_not_on_record_is_kept_as_typed() {
        assertThat(read("director of estates: call").owners()).containsExactly(new Owner(null, "Director of estates"));
    }

    @Test
    void several_owners_are_named_with_commas_or_and() {
        assertThat(read("alice, alan and accountable officer: meet").owners()).hasSize(3);
    }

    @Test
    void an_empty_line_is_not_complete() {
        assertThat(read("  ").isComplete()).isFalse();
        assertThat(read("alice:").isComplete()).isFalse();
    }

    private static ActionLine read(String line) {
        return ActionLine.read(line, PEOPLE, text -> text.equals("9 feb") ? Optional.of(NINTH) : Optional.empty());
    }
}
