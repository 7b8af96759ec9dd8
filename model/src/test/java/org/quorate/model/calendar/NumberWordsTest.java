package org.quorate.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "9999, 9999", "a, 1", "an, 1", "zero, 0", "one, 1", "nineteen, 19", "twenty, 20", "twenty-one, 21", "Twenty one, 21",
        "ninety-nine, 99", "' thirty   nine ', 39", "a hundred, 100",
        "one hundred and twenty-five, 125", "nine hundred, 900"})
    void a_number_is_read_in_figures_and_in_words(String said, int number) {
        assertThat(NumberWords.read(said)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10000", "-1", "1.5", "twenty-zero", "twenty-ten", "twenty-eleven", "eleven two", "ten hundred",
            "one hundred two hundred", "twenty one two",
        "twenty some"})
    void what_is_no_number_is_read_as_none(String said) {
        assertThat(NumberWords.read(said)).isEmpty();
    }

    @Test
    void a_sentence_has_words_to_nineteen_and_figures_beyond() {
        assertThat(NumberWords.of(0)).isEqualTo("zero");
        assertThat(NumberWords.of(19)).isEqualTo("nineteen");
        assertThat(NumberWords.of(20)).isEqualTo("20");
        assertThat(NumberWords.of(-1)).isEqualTo("-1");
    }

    @Test
    void every_number_a_sentence_says_reads_back_the_same() {
        assertThat(IntStream.rangeClosed(0, 9_999)).allSatisfy(number -> assertThat(NumberWords.read(NumberWords.of(number))).hasValue(number));
    }
}
