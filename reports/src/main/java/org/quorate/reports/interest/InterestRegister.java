package org.quorate.reports.interest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.content.InterestRow;
import org.quorate.reports.content.InterestsContent;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.register.RegisterPrinter;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.Register;
import org.quorate.reports.word.WordTemplate;

/** The register of interests, with what was declared at meetings. */
public final class InterestRegister {
    private static final int PRINTED = 8;
    private final RegisterPrinter printer;

    /** Prints Word registers in the styles of the template. */
    public InterestRegister(WordTemplate template) {
        this.printer = new RegisterPrinter(template);
    }

    /** Writes the register in a format; does not close the stream. */
    public void write(Edition<InterestsContent> edition, RegisterFormat format, OutputStream out) throws IOException {
        InterestsContent content = edition.content();
        String office = content.house().office();
        printer.write(new Register<>(content.title(), "Interests",
                "One row for each interest in the register or declared at a meeting, with what was done about it.", office, content.note().madeOn(),
                columns(edition.forPublic()), PRINTED, content.rows(),
                RegisterPrinter.making(content.title(), office, edition.forPublic(), content.note())), format, out);
    }

    private static List<Column<InterestRow>> columns(boolean forPublic) {
        List<Column<InterestRow>> columns = new ArrayList<>(List.of(
                text("Name", 22, InterestRow::person),
                text("Interest", 44, InterestRow::nature),
                text("Kind", 20, InterestRow::kind),
                text("Where declared", 28, row -> source(row.source())),
                new Column<>("Registered or declared", 16, row -> Cell.day(row.entered())),
                new Column<>("Ended", 16, row -> Cell.day(row.ended())),
                text("What was done", 28, InterestRow::managed),
                text("Role", 28, InterestRow::role),
                text("Organisation", 26, InterestRow::organisation),
                new Column<>("Since", 16, row -> Cell.day(row.begun()))));
        if (!forPublic) {
            columns.add(text("Sensitive", 12, row -> row.sensitive() ? "Sensitive" : null));
            columns.add(text("Taken back", 30, InterestRow::withdrawn));
        }
        return columns;
    }

    private static String source(InterestRow.@Nullable Source source) {
        return source == null ? "Register of interests" : source.words();
    }

    private static Column<InterestRow> text(String heading, int width, Function<InterestRow, @Nullable String> words) {
        return new Column<>(heading, width, row -> Cell.text(words.apply(row)));
    }
}
