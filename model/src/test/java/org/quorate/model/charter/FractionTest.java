package org.quorate.model.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    @ParameterizedTest(name = "{0} of {1}: at least {2}, more than {3}, down {4}, nearest {5}")
    @CsvSource({"1/3,9,3,4,3,3", "1/3,10,4,4,3,3", "1/3,11,4,4,3,4", "1/2,5,3,3,2,3", "1/2,6,3,4,3,3", "1/4,10,3,3,2,3", "3/5,10,6,7,6,6", "1/1,7,7,8,7,7",
        "1/1000,1,1,1,0,0", "1/2,0,0,1,0,0"})
    void a_share_of_people_becomes_a_number_as_it_is_rounded(String share, int whole, int atLeast, int moreThan, int down, int nearest) {
        Fraction fraction = FractionText.read(share).orElseThrow();
        assertThat(List.of(fraction.atLeastOf(whole), fraction.moreThanOf(whole), fraction.roundedDownOf(whole), fraction.nearestOf(whole)))
                .containsExactly(atLeast, moreThan, down, nearest);
        assertThat(fraction.isReachedBy(atLeast, whole)).isTrue();
        assertThat(fraction.isReachedBy(atLeast - 1, whole)).isFalse();
        assertThat(fraction.isExceededBy(moreThan, whole)).isTrue();
        assertThat(fraction.isExceededBy(moreThan - 1, whole)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}/{2}, written {3}")
    @CsvSource({"two-thirds,2,3,two thirds", "66.6%,333,500,333/500", "28%,7,25,28%", "28 per cent,7,25,28%", "7/25,7,25,28%", "60%,3,5,three fifths",
        "3/10,3,10,3/10", "30%,3,10,3/10", "5/9,5,9,5/9", "100%,1,1,all", "0%,0,1,0/1", "5%,1,20,5%", "1/1000,1,1000,1/1000"})
    void a_fraction_is_read_as_people_say_it_and_written_one_way(String said, int numerator, int denominator, String written) {
        Fraction fraction = FractionText.read(said).orElseThrow();
        assertThat(fraction).isEqualTo(new Fraction(numerator, denominator));
        assertThat(fraction).hasToString(written);
        assertThat(FractionText.read(written)).contains(fraction);
    }

    @ParameterizedTest
    @CsvSource({"1,1001", "-1,2", "3,2", "0,0"})
    void a_fraction_outside_nothing_and_the_whole_or_too_fine_is_refused(int numerator, int denominator) {
        assertThatThrownBy(() -> new Fraction(numerator, denominator)).hasMessage("A fraction must lie between nothing and the whole, like 2/3 or 75%, not "
                + numerator + "/" + denominator + ".");
    }

    @Test
    void a_text_without_a_fraction_has_none() {
        assertThat(FractionText.read("most of them")).isEmpty();
        assertThatThrownBy(() -> FractionText.read("101%")).hasMessageContaining("between nothing and the whole");
    }
}
