package org.quorate.reports.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "22,22nd", "23,23rd",
            "30,30th", "31,31st"})
    void the_day_carries_its_ending(int day, String written) {
        assertThat(DateForm.WEEKDAY_ORDINAL.format(LocalDate.of(2021, 1, day))).contains(" " + written + " January");
    }

    @Test
    void dates_are_written_as_each_house_writes_them() {
        LocalDate date = LocalDate.of(2020, 9, 24);
        assertThat(DateForm.WEEKDAY_WITH_COMMAS.format(date)).isEqualTo("Thursday, 24th September, 2020");
        assertThat(DateForm.WEEKDAY_ORDINAL.format(date)).isEqualTo("Thursday 24th September 2020");
        assertThat(DateForm.WEEKDAY_PLAIN.format(date)).isEqualTo("Thursday 24 September 2020");
        assertThat(DateForm.SHORT.format(date)).isEqualTo("24 Sep 2020");
    }

    @ParameterizedTest
    @CsvSource({"14:00,2.00 pm", "09:05,9.05 am", "12:30,12.30 pm", "00:30,12.30 am", "12:00,12.00 noon",
            "00:00,12.00 midnight", "23:59,11.59 pm"})
    void times_are_written_with_a_point_and_noon_by_name(LocalTime time, String written) {
        assertThat(TimeForm.TWELVE_HOUR.format(time)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"That the report be received.|That the report be received.",
            "the report be received|That the report be received.", "that the report be received;|That the report be received.",
            "that is the plan be noted|That that is the plan be noted.",
            "the report (Annex A) be noted; and|That the report (Annex A) be noted."})
    void a_single_resolution_is_one_sentence_however_it_was_typed(String typed, String printed) {
        assertThat(Resolution.of(typed).sentence()).isEqualTo(printed);
    }

    @Test
    void clauses_are_joined_by_semi_colons_with_and_before_the_last() {
        assertThat(Resolution.of("That a be noted.", "b be noted; and", "c be noted").numberedClauses())
                .containsExactly("a be noted;", "b be noted; and", "c be noted.");
    }

    @Test
    void what_cannot_be_printed_is_refused_in_plain_words() {
        assertThatThrownBy(() -> new Resolution(List.of(), null)).hasMessage("A resolution needs at least one clause.");
        assertThatThrownBy(() -> new Exemption(" ", null, null)).hasMessageContaining("The reason an item is taken");
        assertThatThrownBy(() -> new PageRange(6, 3)).hasMessageContaining("Pages 6 - 3 are not a range");
        assertThatThrownBy(() -> new Watching("javascript:alert(1)", null)).hasMessageContaining("not a web address");
        assertThatThrownBy(() -> AgendaItem.inPublic(0, "Title", null, null)).hasMessageContaining("numbered from 1");
        assertThatThrownBy(() -> new MinuteBlock.Table("Costs", List.of("A", "B"), List.of(List.of("1"))))
                .hasMessageContaining("a cell for every heading");
    }

    @Test
    void the_opening_of_minutes_takes_the_right_article() {
        assertThat(opening(null)).isEqualTo("Minutes of a meeting of the");
        assertThat(opening("virtual")).isEqualTo("Minutes of a virtual meeting of the");
        assertThat(opening("extraordinary")).isEqualTo("Minutes of an extraordinary meeting of the");
    }

    private static String opening(String kind) {
        HouseStyle house = HouseStyle.council(null, "Office", "Board");
        return new MinutesContent(house, "Board", kind, LocalDate.of(2021, 1, 26), null, null, null, List.of(), List.of(),
                null, MinutesState.DRAFT, LocalDate.of(2021, 1, 27)).opening();
    }
}
