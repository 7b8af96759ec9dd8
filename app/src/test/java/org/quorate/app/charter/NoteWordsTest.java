package org.quorate.app.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CM-30, A40: whether a month may be missed is not printed. | Whether a month may be missed is not printed. | CM-30, A40",
        "A40: none is printed. | None is printed. | A40", "CM-30 | '' | CM-30", "NE-09: nothing is printed. | Nothing is printed. | NE-09",
        "Nothing is printed. | Nothing is printed. | ''", "A member said so. | A member said so. | ''", "Approved under A4. | Approved under A4. | ''"})
    void the_points_of_the_coverage_stand_apart_from_what_a_note_says(String note, String text, String points) {
        assertThat(NoteWords.of(note)).isEqualTo(new NoteWords(text, points));
    }

    @Test
    void the_source_is_a_line_of_its_own() {
        assertThat(NoteWords.of("CM-30, A40: open.").source("Partnership Board")).isEqualTo("Source: Partnership Board. Rule coverage: CM-30, A40.");
        assertThat(NoteWords.of("CM-30").source(null)).isEqualTo("Rule coverage: CM-30.");
        assertThat(NoteWords.of(null).source("cl. 4")).isEqualTo("Source: cl. 4.");
        assertThat(NoteWords.of("In use for years.").source(null)).isEmpty();
    }
}
