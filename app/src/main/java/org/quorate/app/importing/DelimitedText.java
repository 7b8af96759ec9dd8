package org.quorate.app.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quorate.reports.sheet.Sheet;
import org.quorate.reports.sheet.SheetCell;
import org.quorate.reports.sheet.SheetReader;
import org.quorate.reports.sheet.SheetRow;

/** Reads lists kept as text or pasted: parted by commas, semicolons or tabs, in UTF-8 or the old Windows letters, with line breaks inside quotes. */
final class DelimitedText {
    private static final char[] SEPARATORS = {'\t', ';', ','};

    private DelimitedText() {}

    /** The text of a file: a mark at its beginning says how it is written, else UTF-8, else Windows-1252. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int place = 0; place < mark.length; place++) {
            if (bytes.length <= place || (bytes[place] & 0xFF) != mark[place]) {
                return false;
            }
        }
        return true;
    }

    static Sheet read(String name, String text) {
        char separator = separator(text);
        List<SheetRow> rows = new ArrayList<>();
        List<SheetCell> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int rowLine = 1;
        for (int place = 0; place < text.length() && rows.size() < SheetReader.MOST_ROWS; place++) {
            char sign = text.charAt(place);
            if (quoted) {
                if (sign == '"' && place + 1 < text.length() && text.charAt(place + 1) == '"') {
                    cell.append('"');
                    place++;
                } else if (sign == '"') {
                    quoted = false;
                } else {
                    cell.append(sign);
                }
            } else if (sign == '"' && cell.toString().isBlank()) {
                quoted = true;
                cell.setLength(0);
            } else if (sign == separator) {
                cells.add(SheetCell.of(cell.toString()));
                cell.setLength(0);
            } else if (sign == '\n') {
                endRow(rows, rowLine, cells, cell);
                rowLine = line + 1;
            } else if (sign != '\r') {
                cell.append(sign);
            }
            line += sign == '\n' ? 1 : 0;
        }
        boolean cut = rows.size() >= SheetReader.MOST_ROWS;
        endRow(rows, rowLine, cells, cell);
        return new Sheet(name, rows, cut);
    }

    private static void endRow(List<SheetRow> rows, int line, List<SheetCell> cells, StringBuilder cell) {
        cells.add(SheetCell.of(cell.toString().replaceAll("\\s*\\R\\s*", " ")));
        cell.setLength(0);
        if (cells.stream().anyMatch(filled -> !filled.isEmpty())) {
            rows.add(new SheetRow(line, cells));
        }
        cells.clear();
    }

    /** The sign that parts most of the first lines into the same number of cells; a tab wherever there is one. */
    private static char separator(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(20).toList();
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long with = lines.stream().filter(line -> line.indexOf(separator) >= 0).count();
            if (with > most) {
                most = with;
                best = separator;
            }
        }
        return best;
    }
}
