package org.quorate.reports.excel;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.quorate.reports.output.Characters;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.FormulaGuard;

/** The few styles of a workbook, made once, and the ways to fill a cell in them. */
final class WorkbookStyles {
    private static final String TYPEFACE = "Arial";
    private static final String DATE = "[$-809]ddd d mmm yyyy";
    private static final int MOST_CHARACTERS = 32_767;
    private static final String CUT = " … (the rest is too long for a cell)";
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final CellStyle heading;
    private final CellStyle label;
    private final CellStyle text;
    private final CellStyle guarded;
    private final CellStyle day;
    private final CellStyle number;

    WorkbookStyles(SXSSFWorkbook workbook) {
        Font plain = font(workbook, false);
        heading = style(workbook, font(workbook, true));
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
        heading.setBottomBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
        label = style(workbook, font(workbook, true));
        text = style(workbook, plain);
        guarded = style(workbook, plain);
        guarded.setQuotePrefixed(true);
        day = style(workbook, plain);
        day.setDataFormat(workbook.createDataFormat().getFormat(DATE));
        day.setAlignment(HorizontalAlignment.LEFT);
        number = style(workbook, plain);
        number.setAlignment(HorizontalAlignment.RIGHT);
    }

    void heading(org.apache.poi.ss.usermodel.Cell cell, String words) {
        cell.setCellValue(words);
        cell.setCellStyle(heading);
    }

    void label(org.apache.poi.ss.usermodel.Cell cell, String words) {
        cell.setCellValue(words);
        cell.setCellStyle(label);
    }

    void fill(org.apache.poi.ss.usermodel.Cell target, Cell content) {
        switch (content) {
            case Cell.Text words -> words(target, words.words());
            case Cell.Day date -> date(target, date.date());
            case Cell.Whole whole -> {
                target.setCellValue(whole.number());
                target.setCellStyle(number);
            }
            case Cell.Empty _ -> target.setCellStyle(text);
        }
    }

    private void words(org.apache.poi.ss.usermodel.Cell target, String words) {
        String printable = Characters.printable(words);
        target.setCellValue(printable.length() <= MOST_CHARACTERS ? printable
                : printable.substring(0, MOST_CHARACTERS - CUT.length()) + CUT);
        target.setCellStyle(FormulaGuard.wouldRun(words) ? guarded : text);
    }

    private void date(org.apache.poi.ss.usermodel.Cell target, LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            // Excel counts days from 1900 and counts one too many before March of that year.
            words(target, date.toString());
            return;
        }
        target.setCellValue(date);
        target.setCellStyle(day);
    }

    private static Font font(Workbook workbook, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints((short) 10);
        font.setBold(bold);
        return font;
    }

    private static CellStyle style(Workbook workbook, Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        return style;
    }
}
