package org.quorate.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.model.Refused;

class PartnerTest {
    private final Partner trust = new Partner(new PartnerId(1), "Northfield Community NHS Trust", "NHS provider", null,
        List.of(new FormerName("Northfield Children's Trust", null)), List.of(), 0);

    @Test
    void a_partner_answers_to_its_name_and_to_its_former_names_however_they_are_typed() {
        assertThat(trust.isKnownAs(" northfield community nhs trust ")).isTrue();
        assertThat(trust.isKnownAs("Northfield Children’s Trust")).isTrue();
        assertThat(trust.isKnownAs("Northfield Childrens Trust")).isTrue();
        assertThat(trust.isKnownAs("Northfield Trust")).isFalse();
        assertThat(trust.isKnownAs(" ")).isFalse();
    }

    @Test
    void a_new_name_keeps_the_old_one_until_the_day_before() {
        Partner renamed = trust.renamed("Northfield Care NHS Trust", Made.day(2021, 4, 1));

        assertThat(renamed.name()).isEqualTo("Northfield Care NHS Trust");
        assertThat(renamed.formerNames()).contains(new FormerName("Northfield Community NHS Trust", Made.day(2021, 3, 31)));
        assertThat(renamed.isKnownAs("Northfield Community NHS Trust")).isTrue();
    }

    @Test
    void a_partner_that_goes_back_to_an_old_name_does_not_list_its_own_name_among_the_former_ones() {
        Partner back = trust.renamed("Northfield Children's Trust", Made.day(2021, 4, 1));

        assertThat(back.formerNames()).extracting(FormerName::name).containsExactly("Northfield Community NHS Trust");
    }

    @Test
    void a_rename_to_the_same_name_is_refused() {
        assertThatThrownBy(() -> trust.renamed("Northfield Community NHS Trust", Made.day(2021, 4, 1)))
            .isInstanceOf(Refused.class).hasMessageContaining("already");
    }

    @Test
    void a_partner_without_a_name_or_a_type_is_refused() {
        assertThatThrownBy(() -> new Partner(new PartnerId(1), " ", "Council", null, List.of(), List.of(), 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Partner(new PartnerId(1), "Halton", "", null, List.of(), List.of(), 0)).isInstanceOf(Refused.class);
    }
}
