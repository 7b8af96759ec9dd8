package org.quorate.reports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.reports.output.Characters;

/**
 * A register as comma-separated values: UTF-8 with the mark Excel needs to see that, dates as 2021-01-26, and an
 * apostrophe before whatever a spreadsheet would run as a formula.
 */
public final class CommaSeparated {
    private static final char MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";

    private CommaSeparated() {
    }

    /** Writes the register; does not close the stream. */
    public static <R> void write(Register<R> register, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        writer.write(line(register.columns().stream().map(Column::heading).toList()));
        for (R row : register.rows()) {
            writer.write(line(register.columns().stream().map(column -> words(column.cell().apply(row))).toList()));
        }
        writer.flush();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CommaSeparated::quoted).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> (FormulaGuard.wouldRun(text.words()) ? "'" : "") + Characters.printable(text.words());
            case Cell.Day day -> day.date().toString();
            case Cell.Whole whole -> String.valueOf(whole.number());
            case Cell.Empty _ -> "";
        };
    }

    private static String quoted(String words) {
        boolean plain = words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
