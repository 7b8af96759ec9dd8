package org.quorate.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.Register;

class RegisterWorkbookTest {
    private static float heightOf(String printed, String offPaper) throws IOException {
        Register<String> register = new Register<>("Things", "Things", "Things", "Office", LocalDate.of(2026, 11, 24), List.of(
                new Column<>("Number", 10, row -> Cell.text(printed)), new Column<>("History", 10, row -> Cell.text(offPaper))), 1, List.of("one"), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterWorkbook.write(register, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0).getRow(1).getHeightInPoints();
        }
    }

    @Test
    void a_row_is_as_tall_as_what_is_printed_of_it_needs() throws IOException {
        assertThat(heightOf("line\n".repeat(9) + "line", "")).isEqualTo(RowHeight.points(10));
    }

    @Test
    void a_long_history_beside_the_page_does_not_stretch_the_row_over_it() throws IOException {
        assertThat(heightOf("D-1", "line\n".repeat(29))).isEqualTo(RowHeight.points(4));
        assertThat(heightOf("D-1", "one\ntwo")).isEqualTo(RowHeight.points(2));
    }

    @Test
    void no_row_is_taller_than_a_workbook_may_have_it() throws IOException {
        assertThat(heightOf("line\n".repeat(200), "")).isBetween(300f, 409f);
    }
}
