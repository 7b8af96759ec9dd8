package org.quorate.reports.dispute;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.content.DisputeRegisterContent;
import org.quorate.reports.content.DisputeRow;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.register.RegisterPrinter;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.Register;
import org.quorate.reports.word.WordTemplate;

/** The register of disputes. */
public final class DisputeRegister {
    private static final int PRINTED = 8;
    private final RegisterPrinter printer;

    /** Prints Word registers in the styles of the template. */
    public DisputeRegister(WordTemplate template) {
        this.printer = new RegisterPrinter(template);
    }

    /** Writes the register in a format; does not close the stream. */
    public void write(Edition<DisputeRegisterContent> edition, RegisterFormat format, OutputStream out) throws IOException {
        DisputeRegisterContent content = edition.content();
        String office = content.house().office();
        printer.write(new Register<>(content.title(), "Disputes", "One row for each dispute: between whom, at which stage, and by when.", office,
                content.note().madeOn(), columns(edition.forPublic()), PRINTED, content.rows(),
                RegisterPrinter.making(content.title(), office, edition.forPublic(), content.note())), format, out);
    }

    private static List<Column<DisputeRow>> columns(boolean forPublic) {
        List<Column<DisputeRow>> columns = new ArrayList<>(List.of(text("Number", 10, DisputeRow::reference), text("Dispute", 34, row -> given(row.title())),
                text("Parties", 34, row -> given(row.parties())), new Column<>("Opened", 16, row -> Cell.day(row.opening().on())),
                text("Stage", 14, DisputeRow::stage), new Column<>("Since", 16, row -> Cell.day(row.since())),
                new Column<>("Stage ends", 16, row -> Cell.day(row.ends())), text("State", 14, DisputeRow::state),
                text("Arose from", 34, row -> row.opening().from()),
                new Column<>("Ended", 16, row -> Cell.day(row.ending() == null ? null : row.ending().on()))));
        if (!forPublic) {
            columns.add(text("Brought by", 24, row -> row.opening().by()));
            columns.add(text("Outcome", 40, row -> row.ending() == null ? null : row.ending().words()));
            columns.add(text("Letters", 40, DisputeRow::letters));
            columns.add(text("Part", 7, row -> row.access() == DisputeRow.Access.CLOSED ? "Part 2" : "Part 1"));
        }
        return columns;
    }

    /** An empty cell would leave it open whether something was forgotten. */
    private static String given(@Nullable String words) {
        return words == null ? "Not published" : words;
    }

    private static Column<DisputeRow> text(String heading, int width, Words words) {
        return new Column<>(heading, width, row -> Cell.text(words.of(row)));
    }

    /** What a column says of a dispute, if anything. */
    private interface Words {
        @Nullable String of(DisputeRow row);
    }
}
