package org.quorate.model.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,3", "4,3", "5,4", "6,5", "7,6", "8,6", "9,7", "10,8", "11,9", "12,9", "13,10", "14,11", "15,12", "16,12", "17,13",
            "18,14", "19,15",
        "20,15", "24,18", "26,20"})
    void three_quarters_rounds_up_in_whole_numbers(int whole, int needed) {
        assertThat(Fraction.THREE_QUARTERS.atLeastOf(whole)).isEqualTo(needed);
        assertThat(Fraction.THREE_QUARTERS.isReachedBy(needed, whole)).isTrue();
        assertThat(Fraction.THREE_QUARTERS.isReachedBy(needed - 1, whole)).isFalse();
    }

    @Test
    void thirty_eight_of_fifty_one_is_not_three_quarters() {
        assertThat(Fraction.THREE_QUARTERS.isReachedBy(38, 51)).isFalse();
    }

    @Test
    void two_of_three_is_two_thirds() {
        assertThat(Fraction.TWO_THIRDS.isReachedBy(2, 3)).isTrue();
    }

    @Test
    void twenty_eight_percent_of_twenty_five_is_seven() {
        assertThat(FractionText.read("28%").orElseThrow().atLeastOf(25)).isEqualTo(7);
    }

    @Test
    void a_third_as_a_number_of_people_rounds_up() {
        assertThat(new Fraction(1, 3).atLeastOf(10)).isEqualTo(4);
        assertThat(new Fraction(1, 3).roundedDownOf(10)).isEqualTo(3);
    }

    @Test
    void more_than_half_of_an_even_number_is_one_above_its_half() {
        assertThat(Fraction.HALF.moreThanOf(10)).isEqualTo(6);
        assertThat(Fraction.HALF.moreThanOf(11)).isEqualTo(6);
        assertThat(Fraction.HALF.isExceededBy(5, 10)).isFalse();
    }

    @Test
    void an_impossible_fraction_is_refused() {
        assertThatThrownBy(() -> FractionText.read("5/4")).hasMessageContaining("between nothing and the whole");
        assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
