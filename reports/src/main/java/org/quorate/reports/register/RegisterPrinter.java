package org.quorate.reports.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.excel.RegisterWorkbook;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.CommaSeparated;
import org.quorate.reports.table.Register;
import org.quorate.reports.table.Register.MakingLine;
import org.quorate.reports.word.DocumentFacts;
import org.quorate.reports.word.WordDocument;
import org.quorate.reports.word.WordStyle;
import org.quorate.reports.word.WordTable;
import org.quorate.reports.word.WordTemplate;

/** Writes a register in the format asked for. */
public final class RegisterPrinter {
    private static final int MOST_ROWS_IN_WORD = 5_000;
    private static final int NARROWEST = 11;
    private final WordTemplate template;

    /** Prints Word registers in the styles of the template; other formats need none. */
    public RegisterPrinter(WordTemplate template) {
        this.template = template;
    }

    /** Writes the register; does not close the stream. */
    public <R> void write(Register<R> register, RegisterFormat format, OutputStream out) throws IOException {
        switch (format) {
            case WORKBOOK -> RegisterWorkbook.write(register, out);
            case WORD -> word(register, out);
            case COMMA_SEPARATED -> CommaSeparated.write(register, out);
        }
    }

    /** How a register was made, line by line. */
    public static List<MakingLine> making(String title, String office, boolean forPublic, RegisterNote note) {
        List<MakingLine> lines = new ArrayList<>();
        lines.add(new MakingLine("Register", title));
        lines.add(new MakingLine("Issued by", office));
        lines.add(new MakingLine("Made on", DateForm.WEEKDAY_PLAIN.format(note.madeOn())));
        lines.add(new MakingLine("Edition", forPublic ? "For the public" : "For members: may hold Part 2 business"));
        lines.add(new MakingLine("Filters", note.chosen().isEmpty() ? "None: all entries"
                : String.join("; ", note.chosen())));
        String charter = note.charterVersion();
        if (charter != null) {
            lines.add(new MakingLine("Charter in force", charter));
        }
        return lines;
    }

    private <R> void word(Register<R> register, OutputStream out) throws IOException {
        DocumentFacts facts = new DocumentFacts(register.title(), register.office(), register.madeOn(), null);
        try (WordDocument document = new WordDocument(template, facts)) {
            document.landscape();
            document.paragraph(WordStyle.TITLE, register.title());
            rows(document, register);
            document.paragraph(WordStyle.HEADING_1, "How this was made");
            for (MakingLine line : register.making()) {
                document.keepLastWithNext();
                document.paragraph(WordStyle.BODY).text(line.label() + ": ", true, false).text(line.words());
            }
            document.write(out);
        }
    }

    private static <R> void rows(WordDocument document, Register<R> register) throws RegisterTooLong {
        List<Column<R>> columns = register.printedColumns();
        WordTable table = document.table(register.title(), register.description(),
                columns.stream().map(Column::heading).toList(), columns.stream().map(column -> Math.max(column.width(), NARROWEST)).toList());
        int count = 0;
        for (R row : register.rows()) {
            count++;
            if (count > MOST_ROWS_IN_WORD) {
                throw new RegisterTooLong(register.title(), MOST_ROWS_IN_WORD);
            }
            table.row(columns.stream().map(column -> words(column.cell().apply(row))).toList());
        }
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.words();
            case Cell.Day day -> DateForm.SHORT.format(day.date());
            case Cell.Whole whole -> String.valueOf(whole.number());
            case Cell.Empty _ -> "";
        };
    }
}
