package org.quorate.reports.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.reports.EveryRegister;
import org.quorate.reports.ZipParts;

/** What holds of every register, for members and for the public alike. */
class EveryRegisterTest {

    private static Stream<Arguments> registers() {
        return EveryRegister.all().stream().flatMap(one -> Stream.of(false, true).map(open -> Arguments.of(one.get()[0], open, one.get()[1])));
    }

    private static byte[] written(EveryRegister.Printed register, boolean isPublic, RegisterFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        register.to(isPublic, format, out);
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}, public: {1}")
    @MethodSource("registers")
    void a_workbook_has_a_frozen_heading_a_named_table_real_dates_and_is_ready_to_print(String name, boolean isPublic, EveryRegister.Printed register)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(register, isPublic, RegisterFormat.WORKBOOK)))) {
            assertThat(workbook.isDate1904()).isFalse();
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getName()).matches("[A-Z][A-Za-z_]+");
                assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo(table.getCTTable().getRef());
                assertThat(table.getCTTable().getTableColumns().getTableColumnList()).extracting(column -> column.getName()).doesNotHaveDuplicates()
                        .containsExactlyElementsOf(headings(sheet));
            });
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
            List<Cell> days = cells(sheet).filter(cell -> cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)).toList();
            assertThat(days).isNotEmpty().allSatisfy(day -> {
                assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(EveryRegister.DAY);
                assertThat(day.getCellStyle().getDataFormatString()).endsWith("ddd d mmm yyyy");
            });
            assertThat(cells(sheet)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA)
                    .noneMatch(cell -> cell.getCellType() == CellType.STRING && cell.getStringCellValue().matches("\\d{4}-\\d\\d-\\d\\d"));
        }
    }

    @ParameterizedTest(name = "{0}, public: {1}")
    @MethodSource("registers")
    void its_last_sheet_says_how_it_was_made_and_names_no_folder_and_no_account(String name, boolean isPublic, EveryRegister.Printed register)
            throws IOException {
        byte[] file = written(register, isPublic, RegisterFormat.WORKBOOK);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet made = workbook.getSheet("How this was made");
            List<String> lines = IntStream.rangeClosed(0, made.getLastRowNum())
                    .mapToObj(row -> made.getRow(row).getCell(0) + ": " + made.getRow(row).getCell(1)).toList();
            assertThat(lines).contains("Issued by: Democratic Services, Cheshire East Council", "Made on: Tuesday 26 January 2021",
                    "Charter in force: Version 3",
                    "Edition: " + (isPublic ? "For the public" : "For members: may hold Part 2 business"));
            assertThat(lines).anyMatch(line -> line.startsWith("Filters: From 1 April 2020; "));
        }
        for (RegisterFormat format : RegisterFormat.values()) {
            byte[] written = written(register, isPublic, format);
            assertThat(parts(written, format)).as(format.name())
                    .doesNotContain("Apache POI", System.getProperty("user.dir"), System.getProperty("user.home") + "/",
                    System.getProperty("java.io.tmpdir") + "/", "<dc:creator>" + System.getProperty("user.name"));
        }
    }

    @ParameterizedTest(name = "{0}, public: {1}")
    @MethodSource("registers")
    void the_word_table_can_be_followed_by_a_screen_reader_and_across_pages(String name, boolean isPublic, EveryRegister.Printed register)
            throws IOException {
        byte[] file = written(register, isPublic, RegisterFormat.WORD);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).hasSizeGreaterThan(1).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getRow(0).getTableCells()).allSatisfy(cell -> assertThat(cell.getText()).isNotBlank()).hasSizeLessThanOrEqualTo(9);
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
            assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal()).startsWith("One row for each");
            assertThat(document.getParagraphs()).anyMatch(paragraph -> "Title".equals(paragraph.getStyle()))
                    .anyMatch(paragraph -> paragraph.getText().equals("How this was made"));
            List<XWPFParagraph> making = document.getParagraphs().stream().dropWhile(paragraph -> !paragraph.getText().equals("How this was made")).toList();
            assertThat(making.subList(0, making.size() - 1)).as("how it was made stands on one page").hasSizeGreaterThan(3)
                    .allMatch(XWPFParagraph::isKeepNext);
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient().toString()).isEqualTo("landscape");
        }
        assertThat(ZipParts.of(file).get("docProps/core.xml")).contains("<dc:language>en-GB</dc:language>", "<dc:title>");
        assertThat(ZipParts.of(file).get("word/styles.xml")).contains("en-GB");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("org.quorate.reports.EveryRegister#inEveryFormat")
    void writing_it_again_gives_the_same_and_a_broken_stream_is_not_passed_over(String name, RegisterFormat format, EveryRegister.Printed register)
            throws IOException {
        assertThat(parts(written(register, true, format), format)).isEqualTo(parts(written(register, true, format), format));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("The disk is full.");
            }
        };
        assertThat(catchThrowable(() -> register.to(true, format, full))).as("what makes a full disk said in plain words")
                .isInstanceOf(IOException.class);
    }

    /** What a file holds; when a zip was packed is not part of it. */
    private static String parts(byte[] file, RegisterFormat format) {
        return format == RegisterFormat.COMMA_SEPARATED ? new String(file, StandardCharsets.UTF_8) : ZipParts.of(file).toString();
    }

    private static List<String> headings(XSSFSheet sheet) {
        List<String> headings = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }

    private static Stream<Cell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }
}
