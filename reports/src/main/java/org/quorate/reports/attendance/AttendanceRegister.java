package org.quorate.reports.attendance;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.ToIntFunction;
import org.quorate.reports.content.AttendanceContent;
import org.quorate.reports.content.AttendanceRow;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.register.RegisterPrinter;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.Register;
import org.quorate.reports.word.WordTemplate;

/** The register of attendance. */
public final class AttendanceRegister {
    private static final int PRINTED = 9;
    private final RegisterPrinter printer;

    /** Prints Word registers in the styles of the template. */
    public AttendanceRegister(WordTemplate template) {
        this.printer = new RegisterPrinter(template);
    }

    /** Writes the register in a format; does not close the stream. */
    public void write(Edition<AttendanceContent> edition, RegisterFormat format, OutputStream out) throws IOException {
        AttendanceContent content = edition.content();
        String office = content.house().office();
        printer.write(new Register<>(content.title(), "Attendance",
                "One row for each member of a body: how many of the meetings held while in office they attended.", office, content.note().madeOn(),
                columns(), PRINTED, content.rows(), RegisterPrinter.making(content.title(), office, edition.forPublic(), content.note())), format, out);
    }

    private static List<Column<AttendanceRow>> columns() {
        return List.of(
                new Column<>("Body", 24, row -> Cell.text(row.body())),
                new Column<>("Member", 26, row -> Cell.text(row.member())),
                new Column<>("Seat", 28, row -> Cell.text(row.seat())),
                new Column<>("Attended", 12, row -> Cell.text(row.counts().share())),
                count("Meetings held", counts -> counts.held()),
                count("Of these remote", counts -> counts.remote()),
                count("Deputy sent", counts -> counts.deputy()),
                count("Apologies", counts -> counts.apologies()),
                count("Absent", counts -> counts.absent()),
                new Column<>("Organisation", 28, row -> Cell.text(row.organisation())),
                new Column<>("In office from", 16, row -> Cell.day(row.from())),
                new Column<>("Until", 16, row -> Cell.day(row.until())),
                count("Times attended", counts -> counts.attended()));
    }

    private static Column<AttendanceRow> count(String heading, ToIntFunction<AttendanceRow.Counts> number) {
        return new Column<>(heading, 11, row -> new Cell.Whole(number.applyAsInt(row.counts())));
    }
}
