package org.quorate.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.reports.table.Cell;

class RowHeightTest {
    @Test
    void words_that_fit_the_column_take_one_line() {
        assertThat(RowHeight.lines(Cell.text("exactly 10"), 10)).isEqualTo(1);
    }

    @Test
    void one_word_more_than_fits_takes_a_second_line() {
        assertThat(RowHeight.lines(Cell.text("exactly 10 more"), 10)).isEqualTo(2);
    }

    @Test
    void a_word_longer_than_the_column_is_broken() {
        assertThat(RowHeight.lines(Cell.text("a".repeat(25)), 10)).isEqualTo(3);
    }

    @Test
    void each_paragraph_begins_a_line() {
        assertThat(RowHeight.lines(Cell.text("one\ntwo\nthree"), 40)).isEqualTo(3);
    }

    @Test
    void an_empty_cell_takes_one_line() {
        assertThat(RowHeight.lines(Cell.text(null), 10)).isEqualTo(1);
    }
}
