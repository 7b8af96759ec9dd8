package org.quorate.reports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.Register;
import org.quorate.reports.table.Register.MakingLine;

/**
 * A register as a workbook: real dates, a filter on every column, a heading that stays in sight and is printed on every
 * page. Rows are streamed, so that a hundred thousand need no more memory than a hundred.
 */
public final class RegisterWorkbook {
    private static final int ROWS_IN_MEMORY = 100;
    private static final String MAKING_SHEET = "How this was made";
    private static final int WIDTH_UNIT = 256;
    /** How many lines a row shows of a column that is not printed: the rest is read in the cell, not in a row as tall as the page. */
    private static final int LINES_OFF_PAPER = 4;

    private RegisterWorkbook() {
    }

    /** Writes the register as .xlsx; does not close the stream. */
    public static <R> void write(Register<R> register, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            // The default marks every part as larger than 4 GB, which some programs refuse to open.
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            WorkbookStyles styles = new WorkbookStyles(workbook);
            table(workbook, styles, register);
            making(workbook, styles, register);
            properties(workbook, register);
            workbook.write(out);
        }
    }

    private static <R> void table(SXSSFWorkbook workbook, WorkbookStyles styles, Register<R> register) {
        // A sheet may not be called by every title: a colon, as in "Board: seats", is refused.
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(register.sheet().replace(":", ","), ' '));
        List<Column<R>> columns = register.columns();
        Row headings = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNIT);
            styles.heading(headings.createCell(i), columns.get(i).heading());
        }
        int last = 0;
        for (R entry : register.rows()) {
            last++;
            Row row = sheet.createRow(last);
            int lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = columns.get(i).cell().apply(entry);
                styles.fill(row.createCell(i), cell);
                int wanted = RowHeight.lines(cell, columns.get(i).width());
                lines = Math.max(lines, i < register.printed() ? wanted : Math.min(wanted, LINES_OFF_PAPER));
            }
            row.setHeightInPoints(RowHeight.points(lines));
        }
        sheet.createFreezePane(0, 1);
        named(workbook.getXSSFWorkbook().getSheet(sheet.getSheetName()), register, last);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, register.printed() - 1, 0, last);
        page(sheet, register, true);
    }

    /** A table of its own name, with a filter on every column, so that formulas and pivots can speak of it. One without entries keeps an empty row. */
    private static void named(XSSFSheet sheet, Register<?> register, int last) {
        String area = new CellRangeAddress(0, Math.max(last, 1), 0, register.columns().size() - 1).formatAsString();
        CTTable table = sheet.createTable(null).getCTTable();
        table.setRef(area);
        table.setId(1);
        table.setName(name(register));
        table.setDisplayName(name(register));
        table.addNewAutoFilter().setRef(area);
        CTTableColumns columns = table.getTableColumns() == null ? table.addNewTableColumns() : table.getTableColumns();
        columns.setTableColumnArray(new CTTableColumn[0]);
        for (int i = 0; i < register.columns().size(); i++) {
            CTTableColumn column = columns.addNewTableColumn();
            column.setId(i + 1L);
            column.setName(register.columns().get(i).heading());
        }
        columns.setCount(register.columns().size());
        CTTableStyleInfo look = table.isSetTableStyleInfo() ? table.getTableStyleInfo() : table.addNewTableStyleInfo();
        look.setName("TableStyleLight1");
        look.setShowRowStripes(false);
        look.setShowColumnStripes(false);
    }

    private static String name(Register<?> register) {
        return register.sheet().replaceAll("[^A-Za-z]", "_");
    }

    private static void making(SXSSFWorkbook workbook, WorkbookStyles styles, Register<?> register) {
        Sheet sheet = workbook.createSheet(MAKING_SHEET);
        sheet.setColumnWidth(0, 24 * WIDTH_UNIT);
        sheet.setColumnWidth(1, 80 * WIDTH_UNIT);
        int next = 0;
        for (MakingLine line : register.making()) {
            Row row = sheet.createRow(next);
            styles.label(row.createCell(0), line.label());
            styles.fill(row.createCell(1), Cell.text(line.words()));
            next++;
        }
        if (register.printed() < register.columns().size()) {
            Row row = sheet.createRow(next);
            styles.label(row.createCell(0), "On paper");
            styles.fill(row.createCell(1), Cell.text(onPaper(register)));
        }
        page(sheet, register, false);
    }

    private static String onPaper(Register<?> register) {
        return "The first " + register.printed() + " columns are printed, so that they can be read; the others are on"
                + " the screen. To print them too, clear the print area.";
    }

    private static void page(Sheet sheet, Register<?> register, boolean landscape) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        // An ampersand begins a code in headers and footers; two stand for one.
        sheet.getHeader().setLeft(register.title().replace("&", "&&"));
        Footer footer = sheet.getFooter();
        footer.setLeft(register.office().replace("&", "&&"));
        footer.setRight("Page &P of &N");
    }

    private static void properties(SXSSFWorkbook workbook, Register<?> register) {
        POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
        Optional<Date> made = Optional.of(Date.from(register.madeOn().atTime(12, 0).toInstant(ZoneOffset.UTC)));
        var core = properties.getCoreProperties();
        core.setTitle(register.title());
        core.setCreator(register.office());
        core.setLastModifiedByUser(register.office());
        core.setCreated(made);
        core.setModified(made);
        core.getUnderlyingProperties().setLanguageProperty(Optional.of("en-GB"));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Quorate");
    }
}
