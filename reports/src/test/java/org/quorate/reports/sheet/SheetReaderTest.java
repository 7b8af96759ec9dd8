package org.quorate.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {
    @TempDir
    Path folder;

    @Test
    void texts_numbers_dates_and_ticks_are_read_as_a_person_sees_them() {
        Sheet sheet = only(workbook(book -> {
            XSSFSheet sheet1 = book.createSheet("Members");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var row = sheet1.createRow(2);
            row.createCell(0).setCellValue("  Cllr A\u00A0Example ");
            row.createCell(1).setCellValue(3);
            XSSFCell cell = row.createCell(2);
            cell.setCellValue(LocalDate.of(2021, 1, 26));
            cell.setCellStyle(date);
            row.createCell(3).setCellValue(true);
        }));

        assertThat(sheet.name()).isEqualTo("Members");
        SheetRow row = sheet.rows().getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells()).extracting(SheetCell::text).containsExactly("Cllr A Example", "3", "2021-01-26", "yes");
        assertThat(row.cell(2).date()).isEqualTo(LocalDate.of(2021, 1, 26));
        assertThat(row.cell(9)).isEqualTo(SheetCell.EMPTY);
    }

    @Test
    void dates_that_count_from_1904_are_the_dates_that_were_typed() {
        Sheet sheet = only(workbook(book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            CellStyle date = book.createCellStyle();
            date.setDataFormat((short) 14);
            XSSFCell cell = book.createSheet("Members").createRow(0).createCell(0);
            cell.setCellValue(LocalDate.of(2021, 1, 26));
            cell.setCellStyle(date);
        }));

        assertThat(sheet.rows().getFirst().cell(0).date()).isEqualTo(LocalDate.of(2021, 1, 26));
    }

    @Test
    void a_formula_is_read_by_its_saved_result_and_without_one_is_named() {
        Sheet sheet = only(workbook(book -> {
            var row = book.createSheet("Members").createRow(0);
            row.createCell(0).setCellFormula("\"A\"&\"B\"");
            row.createCell(1).setCellFormula("1+1");
            row.getCell(1).setCellValue(2);
            row.createCell(2).setCellErrorValue(FormulaError.REF.getCode());
        }));

        SheetRow row = sheet.rows().getFirst();
        assertThat(row.cell(0).problem()).contains("result was not saved");
        assertThat(row.cell(1).text()).isEqualTo("2");
        assertThat(row.cell(2).problem()).contains("#REF!");
    }

    @Test
    void merged_cells_say_the_same_in_each_of_their_rows() {
        Sheet sheet = only(workbook(book -> {
            XSSFSheet members = book.createSheet("Members");
            for (int row = 0; row < 3; row++) {
                members.createRow(row).createCell(1).setCellValue("Person " + row);
            }
            members.getRow(0).createCell(0).setCellValue("Local authority");
            members.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
        }));

        assertThat(sheet.rows()).extracting(row -> row.cell(0).text()).containsExactly("Local authority", "Local authority", "");
    }

    @Test
    void a_million_empty_rows_are_passed_over() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\"/>");
        }
        rows.append("<row r=\"1000001\"><c r=\"A1000001\" t=\"inlineStr\"><is><t>Last</t></is></c></row>");
        Path file = withSheet(rows.toString());

        assertThat(only(file).rows()).extracting(SheetRow::number).containsExactly(1_000_001);
    }

    @Test
    void too_many_filled_rows_are_cut_and_said_to_be() {
        Sheet sheet = only(workbook(book -> {
            XSSFSheet members = book.createSheet("Members");
            for (int row = 0; row <= SheetReader.MOST_ROWS; row++) {
                members.createRow(row).createCell(0).setCellValue(row);
            }
        }));

        assertThat(sheet.cut()).isTrue();
        assertThat(sheet.rows()).hasSize(SheetReader.MOST_ROWS);
    }

    @Test
    void files_that_are_not_workbooks_say_what_they_are() throws IOException, GeneralSecurityException {
        refused(write("old.xls", output -> {
            try (HSSFWorkbook old = new HSSFWorkbook()) {
                old.createSheet("Members");
                old.write(output);
            }
        }), "old Excel format");
        refused(encrypted(), "protected with a password");
        refused(write("empty.xlsx", output -> { }), "is empty");
        refused(write("text.xlsx", output -> output.write("Name;Seat".getBytes(StandardCharsets.UTF_8))), "damaged");
        refused(write("picture.xlsx", output -> output.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})), "not an Excel workbook");
        byte[] good = Files.readAllBytes(workbook(book -> book.createSheet("Members").createRow(0).createCell(0).setCellValue("x")));
        refused(write("half.xlsx", output -> output.write(good, 0, good.length / 2)), "damaged");
        refused(workbook(book -> book.createSheet("Members")), "has nothing in it");
        refused(write("zip.xlsx", output -> {
            try (ZipOutputStream zip = new ZipOutputStream(output)) {
                zip.putNextEntry(new ZipEntry("hello.txt"));
                zip.write('x');
            }
        }), "damaged");
    }

    @Test
    void a_file_that_unpacks_without_end_is_stopped() throws IOException {
        refused(withSheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "A".repeat(60_000_000) + "</t></is></c></row>"),
            "unpacks to far more");
    }

    @Test
    void a_sheet_of_thousands_of_columns_is_no_list_of_people() {
        refused(workbook(book -> book.createSheet("Members").createRow(0).createCell(5000).setCellValue("x")), "200 columns");
    }

    private static Sheet only(Path file) {
        List<Sheet> sheets = SheetReader.read(file);
        assertThat(sheets).hasSize(1);
        return sheets.getFirst();
    }

    private static void refused(Path file, String said) {
        assertThatThrownBy(() -> SheetReader.read(file)).isInstanceOf(SheetRefused.class).hasMessageContaining(said)
            .hasMessageStartingWith(String.valueOf(file.getFileName()));
    }

    private Path workbook(Consumer<XSSFWorkbook> fill) {
        return write("members.xlsx", output -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                fill.accept(book);
                book.write(output);
            }
        });
    }

    private Path encrypted() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(); XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Members");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                book.write(inside);
            }
            try (OutputStream output = Files.newOutputStream(file)) {
                container.writeFilesystem(output);
            }
        }
        return file;
    }

    /** A workbook whose one sheet holds exactly these rows. */
    private Path withSheet(String rows) throws IOException {
        Path plain = workbook(book -> book.createSheet("Members").createRow(0).createCell(0).setCellValue("x"));
        Path file = folder.resolve("made.xlsx");
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(plain));
            ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                InputStream part = from;
                byte[] bytes = part.readAllBytes();
                to.write(entry.getName().endsWith("sheet1.xml")
                    ? ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    + rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return file;
    }

    private interface Writing {
        void to(OutputStream output) throws IOException;
    }

    private Path write(String name, Writing writing) {
        Path file = folder.resolve(name);
        try (OutputStream output = Files.newOutputStream(file)) {
            writing.to(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
