package org.quorate.reports.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table that a screen reader can follow: one row of headings repeated on every page, no merged cells, rows that never
 * break across pages, and a title and description of its own.
 */
public final class WordTable {
    private static final int BORDER = 4;
    private static final String GREY = "A6A6A6";

    private final WordDocument document;
    private final XWPFTable table;
    private final List<Integer> widths;

    WordTable(WordDocument document, String title, String description, List<String> headings, List<Integer> shares) {
        this.document = document;
        this.widths = widths(shares, document.textWidth());
        this.table = document.poi().createTable(1, headings.size());
        layOut(title, description);
        XWPFTableRow row = table.getRow(0);
        row.setRepeatHeader(true);
        fill(row, headings, WordStyle.TABLE_HEADING);
        row.getTableCells().forEach(cell -> cell.setColor("E7E6E6"));
    }

    /** Adds a row; one text for each column. */
    public void row(List<String> cells) {
        fill(table.createRow(), cells, WordStyle.TABLE_TEXT);
    }

    private void fill(XWPFTableRow row, List<String> cells, WordStyle style) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            var width = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
            var measure = width.isSetTcW() ? width.getTcW() : width.addNewTcW();
            measure.setW(BigInteger.valueOf(widths.get(i)));
            measure.setType(STTblWidth.DXA);
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setStyle(document.id(style));
            new WordParagraph(paragraph).text(cells.get(i));
        }
    }

    private void layOut(String title, String description) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblCaption().setVal(title);
        properties.addNewTblDescription().setVal(description);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(document.textWidth());
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(new CTTblGridCol[0]);
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setCellMargins(0, 85, 0, 85);
        table.setInsideHBorder(XWPFBorderType.SINGLE, BORDER, 0, GREY);
        table.setInsideVBorder(XWPFBorderType.SINGLE, BORDER, 0, GREY);
        table.setTopBorder(XWPFBorderType.SINGLE, BORDER, 0, GREY);
        table.setBottomBorder(XWPFBorderType.SINGLE, BORDER, 0, GREY);
        table.setLeftBorder(XWPFBorderType.SINGLE, BORDER, 0, GREY);
        table.setRightBorder(XWPFBorderType.SINGLE, BORDER, 0, GREY);
    }

    private static List<Integer> widths(List<Integer> shares, int whole) {
        int total = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().map(share -> whole * share / total).toList();
    }
}
