package org.quorate.reports.dispute;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.content.ChronologyContent;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.register.RegisterPrinter;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.Register;
import org.quorate.reports.word.WordTemplate;

/** The chronology of a dispute: everything that happened, in order. For members only, because it gives reasons and letters. */
public final class DisputeChronology {
    private static final int PRINTED = 7;
    private final RegisterPrinter printer;

    /** Prints in the styles of the template. */
    public DisputeChronology(WordTemplate template) {
        this.printer = new RegisterPrinter(template);
    }

    /** Writes it in a format; does not close the stream. */
    public void write(ChronologyContent content, RegisterFormat format, OutputStream out) throws IOException {
        String office = content.house().office();
        List<Column<ChronologyContent.Line>> columns = List.of(new Column<>("Day", 16, line -> Cell.day(line.on())),
                text("Stage", 14, ChronologyContent.Line::stage), text("What happened", 22, ChronologyContent.Line::what),
                text("By", 22, ChronologyContent.Line::by), text("In these words", 40, ChronologyContent.Line::words),
                text("Letters", 28, ChronologyContent.Line::letters), text("Shown by", 28, ChronologyContent.Line::evidence),
                text("Put on record", 28, ChronologyContent.Line::recorded));
        printer.write(new Register<>(content.title(), "Chronology", "One row for each thing that happened, in order.", office, content.note().madeOn(), columns,
                PRINTED, content.lines(), RegisterPrinter.making(content.title(), office, false, content.note())), format, out);
    }

    private static Column<ChronologyContent.Line> text(String heading, int width, Words words) {
        return new Column<>(heading, width, line -> Cell.text(words.of(line)));
    }

    /** What a column says of something that happened, if anything. */
    private interface Words {
        @Nullable String of(ChronologyContent.Line line);
    }
}
