package org.quorate.reports.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.quorate.reports.PrintedWord;
import org.quorate.reports.SampleRegisters;
import org.quorate.reports.ZipParts;
import org.quorate.reports.action.ActionLog;
import org.quorate.reports.content.DecisionRegisterContent;
import org.quorate.reports.content.DecisionRow;
import org.quorate.reports.decision.DecisionRegister;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.word.WordTemplate;

class RegisterFilesTest {
    private final DecisionRegister decisions = new DecisionRegister(WordTemplate.standard());
    private final ActionLog actions = new ActionLog(WordTemplate.standard());

    @Test
    void dates_are_real_and_shown_in_the_british_form() throws IOException {
        try (XSSFWorkbook workbook = workbook(Edition.forMembers(SampleRegisters.decisions()))) {
            var date = workbook.getSheet("Decisions").getRow(1).getCell(1);
            assertThat(date.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2020, 11, 24));
            assertThat(date.getCellStyle().getDataFormatString()).endsWith("ddd d mmm yyyy");
        }
    }

    @Test
    void words_that_look_like_formulas_stay_words() throws IOException {
        try (XSSFWorkbook workbook = workbook(Edition.forMembers(SampleRegisters.decisions()))) {
            var row = workbook.getSheet("Decisions").getRow(2);
            for (int column : List.of(4, 5)) {
                assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(column).getCellStyle().getQuotePrefixed()).isTrue();
            }
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://example.org\")");
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void the_heading_stays_in_sight_filters_every_column_and_is_printed_on_every_page() throws IOException {
        try (XSSFWorkbook workbook = workbook(Edition.forMembers(SampleRegisters.decisions()))) {
            XSSFSheet sheet = workbook.getSheet("Decisions");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getName()).isEqualTo("Decisions");
                assertThat(table.getCTTable().getRef()).isEqualTo("A1:Q4");
                assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A1:Q4");
                assertThat(table.getCTTable().getTableColumns().getTableColumnList()).extracting(column -> column.getName())
                        .startsWith("Number", "Date", "Body").hasSize(17).doesNotHaveDuplicates();
            });
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(workbook.getPrintArea(0)).endsWith("$A$1:$H$4");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
            assertThat(sheet.getColumnWidth(5)).isEqualTo(48 * 256);
        }
    }

    @Test
    void a_sheet_says_how_the_register_was_made() throws IOException {
        try (XSSFWorkbook workbook = workbook(Edition.forMembers(SampleRegisters.decisions()))) {
            XSSFSheet sheet = workbook.getSheet("How this was made");
            assertThat(IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(i -> sheet.getRow(i).getCell(0) + ": " + sheet.getRow(i).getCell(1))).containsExactly(
                            "Register: Decision register, Partnership Board",
                            "Issued by: Democratic Services, Cheshire East Council",
                            "Made on: Monday 1 February 2021", "Edition: For members: may hold Part 2 business",
                            "Filters: From 1 April 2020 to 31 March 2021",
                            "Charter in force: Version 3, adopted 1 December 2020",
                            "On paper: The first 8 columns are printed, so that they can be read; the others are on the"
                                    + " screen. To print them too, clear the print area.");
        }
    }

    @Test
    void the_action_log_shows_who_does_what_by_when() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        actions.write(Edition.forMembers(SampleRegisters.actions()), RegisterFormat.WORKBOOK, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = workbook.getSheet("Actions").getRow(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Circulate the slides");
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2021, 1, 15));
        }
    }

    @Test
    void values_carry_the_mark_quotes_and_an_apostrophe_before_would_be_formulas() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        decisions.write(PublicGate.decisions(SampleRegisters.decisions()), RegisterFormat.COMMA_SEPARATED, out);
        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n")).containsExactly(
                "\uFEFFNumber,Date,Body,Minute,Title,Decision,Part,Reason taken in private,How decided,Reasons",
                "D-1,2020-11-24,Partnership Board,27,Annual report,That the report be received.,Part 1,,Consensus,"
                        + "To keep the Board informed",
                "D-2,2020-11-24,Partnership Board,27,\"'=HYPERLINK(\"\"http://example.org\"\")\",'+1 for the plan,"
                        + "Part 1,,Consensus,To keep the Board informed",
                "D-3,2020-11-24,Partnership Board,27,Purchase of land,An offer was agreed.,Part 2,"
                        + "Paragraph 3: financial affairs,,");
    }

    @Test
    void the_word_register_is_a_table_a_screen_reader_can_follow() {
        PrintedWord printed = PrintedWord.of(out -> decisions.write(PublicGate.decisions(SampleRegisters.decisions()),
                RegisterFormat.WORD, out));
        XWPFTable table = printed.document().getTables().getFirst();
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).hasSize(4).allMatch(row -> row.isCantSplitRow());
        assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Decision register, Partnership Board");
        assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal()).startsWith("One row for each decision");
        assertThat(table.getRow(3).getCell(4).getText()).isEqualTo("Purchase of land");
    }

    @Test
    void a_long_register_is_streamed_row_by_row_without_being_held() throws IOException {
        Iterable<DecisionRow> rows = () -> IntStream.range(0, 20_000)
                .mapToObj(i -> SampleRegisters.decision("D-" + i, "Title " + i, "That it be noted.", null)).iterator();
        long[] written = new long[1];
        try (OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written[0] += length;
            }
        }) {
            decisions.write(PublicGate.decisions(SampleRegisters.decisions(rows)), RegisterFormat.WORKBOOK, counting);
        }
        assertThat(written[0]).isGreaterThan(200_000);
    }

    @Test
    void word_refuses_more_rows_than_it_opens_in_comfort() {
        Iterable<DecisionRow> rows = () -> IntStream.range(0, 5_001)
                .mapToObj(i -> SampleRegisters.decision("D-" + i, "Title", "That it be noted.", null)).iterator();
        assertThatThrownBy(() -> decisions.write(Edition.forMembers(SampleRegisters.decisions(rows)),
                RegisterFormat.WORD, OutputStream.nullOutputStream())).hasMessageContaining("Export it as .xlsx");
    }

    @Test
    void an_empty_register_is_written_in_every_format() throws IOException {
        for (RegisterFormat format : RegisterFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            decisions.write(Edition.forMembers(SampleRegisters.decisions(List.of())), format, out);
            assertThat(out.size()).as(format.name()).isPositive();
        }
        try (XSSFWorkbook workbook = workbook(Edition.forMembers(SampleRegisters.decisions(List.of())))) {
            assertThat(workbook.getSheet("Decisions").getTables().getFirst().getCTTable().getRef()).isEqualTo("A1:Q2");
        }
    }

    @Test
    void the_workbooks_properties_name_the_office_and_nothing_of_the_computer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        decisions.write(Edition.forMembers(SampleRegisters.decisions()), RegisterFormat.WORKBOOK, out);
        Map<String, String> parts = ZipParts.of(out.toByteArray());
        assertThat(parts.get("docProps/core.xml")).contains("<dc:language>en-GB</dc:language>",
                "<dc:creator>Democratic Services, Cheshire East Council</dc:creator>",
                "<dc:title>Decision register, Partnership Board</dc:title>");
        assertThat(parts.toString()).doesNotContain("Apache POI", System.getProperty("user.dir"),
                System.getProperty("java.io.tmpdir") + "/");
    }

    @Test
    void the_format_follows_the_file_name() {
        assertThat(RegisterFormat.of(Path.of("a.XLSX"))).isEqualTo(RegisterFormat.WORKBOOK);
        assertThat(RegisterFormat.of(Path.of("a.docx"))).isEqualTo(RegisterFormat.WORD);
        assertThat(RegisterFormat.of(Path.of("a.csv"))).isEqualTo(RegisterFormat.COMMA_SEPARATED);
        assertThatThrownBy(() -> RegisterFormat.of(Path.of("a.pdf"))).hasMessageContaining("end its name in .xlsx");
    }

    private XSSFWorkbook workbook(Edition<DecisionRegisterContent> edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        decisions.write(edition, RegisterFormat.WORKBOOK, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
