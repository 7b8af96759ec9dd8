package org.quorate.reports.action;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.output.Characters;
import org.quorate.reports.table.FormulaGuard;

/**
 * A workbook in which the owners of actions report on them: what is on record is locked, four columns are open, and a hidden one holds the mark by
 * which each row is known again. It is protected without a password, against slips and not against intent: what comes back is compared anyway.
 */
public final class OwnersWorkbook {
    public static final String NUMBER = "Number";
    public static final String ACTION = "Action";
    public static final String OWNER = "Owner";
    public static final String DUE = "Due";
    public static final String STATE = "State";
    public static final String LATEST = "Latest progress";
    public static final String PROGRESS = "Progress to add";
    public static final String CLOSE = "Done or dropped";
    public static final String NEW_DUE = "New due date";
    public static final String WHY = "Why it moves or is dropped";
    public static final String MARK = "Mark of Quorate";
    public static final String DONE = "Done";
    public static final String DROPPED = "Dropped";

    private static final List<String> HEADINGS = List.of(NUMBER, ACTION, OWNER, DUE, STATE, LATEST, PROGRESS, CLOSE, NEW_DUE, WHY, MARK);
    private static final int[] WIDTHS = {10, 44, 20, 16, 11, 34, 44, 14, 16, 34, 20};
    private static final int FIRST_OPEN = HEADINGS.indexOf(PROGRESS);
    private static final int LAST_OPEN = HEADINGS.indexOf(WHY);
    private static final int WIDTH_UNIT = 256;
    private static final String DATE = "[$-809]ddd d mmm yyyy";

    private final XSSFWorkbook workbook;
    private final CellStyle heading;
    private final CellStyle locked;
    private final CellStyle lockedDay;
    private final CellStyle open;
    private final CellStyle openDay;

    private OwnersWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        heading = style(true, true, IndexedColors.GREY_25_PERCENT);
        locked = style(false, true, IndexedColors.WHITE);
        lockedDay = style(false, true, IndexedColors.WHITE);
        open = style(false, false, IndexedColors.LIGHT_YELLOW);
        openDay = style(false, false, IndexedColors.LIGHT_YELLOW);
        short format = workbook.createDataFormat().getFormat(DATE);
        lockedDay.setDataFormat(format);
        openDay.setDataFormat(format);
    }

    /** Writes the workbook; does not close the stream. */
    public static void write(String title, String office, List<OwnersRow> rows, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            OwnersWorkbook made = new OwnersWorkbook(workbook);
            made.table(title, rows);
            made.guide(office);
            var core = workbook.getProperties().getCoreProperties();
            core.setTitle(title);
            core.setCreator(office);
            core.setLastModifiedByUser(office);
            workbook.write(out);
        }
    }

    private void table(String title, List<OwnersRow> rows) {
        XSSFSheet sheet = workbook.createSheet("Actions");
        Row headings = sheet.createRow(0);
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNIT);
            words(headings.createCell(column), HEADINGS.get(column), heading);
        }
        for (int number = 0; number < rows.size(); number++) {
            fill(sheet.createRow(number + 1), rows.get(number));
        }
        sheet.setColumnHidden(HEADINGS.indexOf(MARK), true);
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, HEADINGS.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getHeader().setLeft(title.replace("&", "&&"));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        if (!rows.isEmpty()) {
            offer(sheet, rows.size());
        }
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
    }

    private void fill(Row row, OwnersRow action) {
        words(row.createCell(0), action.reference(), locked);
        words(row.createCell(1), action.action(), locked);
        words(row.createCell(2), action.owner(), locked);
        day(row.createCell(3), action.due());
        words(row.createCell(4), action.state(), locked);
        words(row.createCell(5), action.latest() == null ? "" : action.latest(), locked);
        for (int column = FIRST_OPEN; column <= LAST_OPEN; column++) {
            row.createCell(column).setCellStyle(HEADINGS.get(column).equals(NEW_DUE) ? openDay : open);
        }
        words(row.createCell(HEADINGS.indexOf(MARK)), action.mark(), locked);
    }

    /** Offers the two words that close an action; anything else is refused while it is typed. */
    private static void offer(XSSFSheet sheet, int rows) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        int column = HEADINGS.indexOf(CLOSE);
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {DONE, DROPPED}), new CellRangeAddressList(1, rows, column, column));
        choice.setShowErrorBox(true);
        choice.createErrorBox("Done or dropped", "Choose Done or Dropped, or leave it empty while the action goes on.");
        sheet.addValidationData(choice);
    }

    private void guide(String office) {
        XSSFSheet sheet = workbook.createSheet("How to fill this in");
        sheet.setColumnWidth(0, 100 * WIDTH_UNIT);
        List<String> lines = List.of(
                "Fill in only the yellow cells of the rows you have something to say about; leave the others empty.",
                PROGRESS + ": how it is going. It is added to what was reported before, which stays.",
                CLOSE + ": choose one when the action needs no more work. Say why where it is dropped.",
                NEW_DUE + ": only if the date has to move; say why in the column beside it.",
                "Send the workbook back to " + office + ". Nothing is taken over before the office has looked at each change.");
        for (int number = 0; number < lines.size(); number++) {
            words(sheet.createRow(number).createCell(0), lines.get(number), locked);
        }
        sheet.enableLocking();
    }

    private static void words(Cell cell, String text, CellStyle style) {
        String printable = Characters.printable(text);
        cell.setCellValue(printable.length() <= 32_767 ? printable : printable.substring(0, 32_767));
        cell.setCellStyle(style);
        if (FormulaGuard.wouldRun(text)) {
            CellStyle guarded = cell.getSheet().getWorkbook().createCellStyle();
            guarded.cloneStyleFrom(style);
            guarded.setQuotePrefixed(true);
            cell.setCellStyle(guarded);
        }
    }

    private void day(Cell cell, @Nullable LocalDate due) {
        cell.setCellStyle(lockedDay);
        if (due != null) {
            cell.setCellValue(due);
        }
    }

    private CellStyle style(boolean bold, boolean lock, IndexedColors colour) {
        Font font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setLocked(lock);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
