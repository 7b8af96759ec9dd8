package org.quorate.reports.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the filled rows of one sheet as the parser comes by them. */
final class SheetHandler extends DefaultHandler {
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_MERGED = 20_000;
    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean countsFrom1904;
    private final TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private boolean cut;
    private boolean collecting;
    private boolean formula;
    private boolean value;
    private String type = "n";
    private int style;

    SheetHandler(SharedStrings strings, StylesTable styles, boolean countsFrom1904) {
        this.strings = strings;
        this.styles = styles;
        this.countsFrom1904 = countsFrom1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                row = attributes.getValue("r") == null ? row + 1 : Integer.parseInt(attributes.getValue("r")) - 1;
                column = -1;
            }
            case "c" -> cellBegins(attributes);
            case "f" -> formula = true;
            case "v", "t" -> {
                collecting = true;
                value = true;
            }
            case "mergeCell" -> {
                if (merged.size() < MOST_MERGED) {
                    merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
                }
            }
            default -> { }
        }
    }

    private void cellBegins(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellAddress(reference).getColumn();
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        formula = false;
        value = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "v", "t" -> collecting = false;
            case "c" -> keep(cell());
            default -> { }
        }
    }

    private SheetCell cell() {
        if (!value) {
            return formula ? new SheetCell("", null, "holds a formula whose result was not saved; open the file in Excel and save it")
                : SheetCell.EMPTY;
        }
        String said = text.toString();
        return switch (type) {
            case "s" -> SheetCell.of(strings.getItemAt(Integer.parseInt(said.strip())).getString());
            case "e" -> new SheetCell(said, null, "holds the error " + said);
            case "b" -> SheetCell.of(said.strip().equals("1") ? "yes" : "no");
            case "n" -> number(said.strip());
            case "d" -> SheetCell.of(LocalDateTime.parse(said.contains("T") ? said : said + "T00:00:00").toLocalDate());
            default -> SheetCell.of(said);
        };
    }

    private SheetCell number(String said) {
        if (said.isEmpty()) {
            return SheetCell.EMPTY;
        }
        BigDecimal number = new BigDecimal(said);
        XSSFCellStyle format = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        if (format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())
            && DateUtil.isValidExcelDate(number.doubleValue())) {
            LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), countsFrom1904);
            return number.compareTo(BigDecimal.ONE) < 0 ? SheetCell.of(moment.toLocalTime().toString()) : dated(moment);
        }
        return SheetCell.of(number.stripTrailingZeros().toPlainString());
    }

    private static SheetCell dated(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? SheetCell.of(moment.toLocalDate())
            : new SheetCell(moment.toLocalDate() + " " + moment.toLocalTime(), moment.toLocalDate(), null);
    }

    private void keep(SheetCell cell) {
        if (cell.isEmpty() || cut) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw new TooMuch(MOST_COLUMNS + " columns");
        }
        if (!rows.containsKey(row) && rows.size() >= SheetReader.MOST_ROWS) {
            cut = true;
            return;
        }
        List<SheetCell> cells = rows.computeIfAbsent(row, ignored -> new ArrayList<>());
        while (cells.size() <= column) {
            cells.add(SheetCell.EMPTY);
        }
        cells.set(column, cell);
    }

    /** The sheet as read; a merged block of cells says the same in each of its rows, in its first column. */
    Sheet sheet(String name) {
        for (CellRangeAddress block : merged) {
            List<SheetCell> first = rows.get(block.getFirstRow());
            int left = block.getFirstColumn();
            if (first != null && left < first.size() && block.getLastRow() - block.getFirstRow() < SheetReader.MOST_ROWS) {
                rows.subMap(block.getFirstRow(), false, block.getLastRow(), true).values().forEach(below -> fill(below, left, first.get(left)));
            }
        }
        return new Sheet(name, rows.entrySet().stream().map(entry -> new SheetRow(entry.getKey() + 1, entry.getValue())).toList(), cut);
    }

    private static void fill(List<SheetCell> cells, int column, SheetCell cell) {
        while (cells.size() <= column) {
            cells.add(SheetCell.EMPTY);
        }
        if (cells.get(column).isEmpty()) {
            cells.set(column, cell);
        }
    }

    /** More of something than any list that people fill in has. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final String limit;

        TooMuch(String limit) {
            super(limit);
            this.limit = limit;
        }
    }
}
