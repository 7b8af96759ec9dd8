package org.quorate.reports.decision;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.content.DecisionRegisterContent;
import org.quorate.reports.content.DecisionRow;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.register.RegisterPrinter;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.Register;
import org.quorate.reports.word.WordTemplate;

/** The register of decisions. */
public final class DecisionRegister {
    private static final int PRINTED = 8;
    private final RegisterPrinter printer;

    /** Prints Word registers in the styles of the template. */
    public DecisionRegister(WordTemplate template) {
        this.printer = new RegisterPrinter(template);
    }

    /** Writes the register in a format; does not close the stream. */
    public void write(Edition<DecisionRegisterContent> edition, RegisterFormat format, OutputStream out)
            throws IOException {
        DecisionRegisterContent content = edition.content();
        String office = content.house().office();
        printer.write(new Register<>(content.title(), "Decisions",
                "One row for each decision, with its date, the body that made it and its words.", office,
                content.note().madeOn(), edition.forPublic() ? forPublic() : full(), PRINTED, content.rows(),
                RegisterPrinter.making(content.title(), office, edition.forPublic(), content.note())), format, out);
    }

    private static List<Column<DecisionRow>> forPublic() {
        return List.of(text("Number", 10, DecisionRow::reference), date(), text("Body", 20, DecisionRow::body),
                text("Minute", 9, DecisionRow::minute), text("Title", 28, DecisionRow::title),
                text("Decision", 48, DecisionRow::decision), part(), reason(), method(),
                text("Reasons", 40, DecisionRow::reasons));
    }

    private static List<Column<DecisionRow>> full() {
        return List.of(text("Number", 10, DecisionRow::reference), date(), text("Body", 20, DecisionRow::body),
                text("Minute", 9, DecisionRow::minute), text("Title", 28, DecisionRow::title),
                text("Decision", 48, DecisionRow::decision), part(),
                text("Declared", 16, row -> row.making().declared()), method(),
                text("Ruling", 30, row -> row.making().ruling()), text("Finding", 30, row -> row.making().finding()),
                text("Reasons", 40, DecisionRow::reasons), text("Interests declared", 30, DecisionRow::interests),
                text("State", 14, row -> row.followUp().state()), text("Owner", 22, row -> row.followUp().owner()),
                new Column<>("Due", 17, row -> Cell.day(row.followUp().due())), reason());
    }

    private static Column<DecisionRow> date() {
        return new Column<>("Date", 16, row -> Cell.day(row.date()));
    }

    private static Column<DecisionRow> method() {
        return text("How decided", 20, row -> row.making().method());
    }

    private static Column<DecisionRow> part() {
        return text("Part", 7, row -> row.exemption() == null ? "Part 1" : "Part 2");
    }

    private static Column<DecisionRow> reason() {
        return text("Reason taken in private", 30, row -> reason(row.exemption()));
    }

    private static @Nullable String reason(@Nullable Exemption exemption) {
        return exemption == null ? null : exemption.reason();
    }

    private static Column<DecisionRow> text(String heading, int width, Words words) {
        return new Column<>(heading, width, row -> Cell.text(words.of(row)));
    }

    /** What a column says of a decision, if anything. */
    private interface Words {
        @Nullable String of(DecisionRow row);
    }
}
