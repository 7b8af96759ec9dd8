package org.quorate.reports.escalation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.content.EscalationRegisterContent;
import org.quorate.reports.content.EscalationRow;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.register.RegisterPrinter;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.Register;
import org.quorate.reports.word.WordTemplate;

/** The register of escalations. */
public final class EscalationRegister {
    private static final int PRINTED = 8;
    private final RegisterPrinter printer;

    /** Prints Word registers in the styles of the template. */
    public EscalationRegister(WordTemplate template) {
        this.printer = new RegisterPrinter(template);
    }

    /** Writes the register in a format; does not close the stream. */
    public void write(Edition<EscalationRegisterContent> edition, RegisterFormat format, OutputStream out) throws IOException {
        EscalationRegisterContent content = edition.content();
        String office = content.house().office();
        List<Column<EscalationRow>> columns = edition.forPublic() ? forPublic() : forMembers();
        printer.write(new Register<>(content.title(), "Escalations",
                edition.forPublic() ? "One row for each formal escalation that the organisation concerned has been told of."
                        : "One row for each escalation or early concern: whom it concerns, where it stands and what it waits for.",
                office, content.note().madeOn(), columns, Math.min(PRINTED, columns.size()), content.rows(),
                RegisterPrinter.making(content.title(), office, edition.forPublic(), content.note())), format, out);
    }

    private static List<Column<EscalationRow>> forPublic() {
        return List.of(text("Organisation", 46, EscalationRow::organisation), text("What it is", 22, row -> "Formal escalation"),
                day("Organisation told", 20, row -> row.days().communicated()), text("State", 14, EscalationRow::state));
    }

    private static List<Column<EscalationRow>> forMembers() {
        return List.of(text("Number", 11, EscalationRow::reference), text("Organisation", 26, EscalationRow::organisation),
                text("Concern", 32, EscalationRow::concern), text("State", 18, EscalationRow::state),
                text("Waits for", 26, row -> row.follow().waitsFor()), day("Identified", 16, row -> row.days().identified()),
                day("Proposed", 16, row -> row.days().proposed()), text("Lead", 20, row -> row.follow().lead()),
                text("What it is", 18, row -> row.formal() ? "Formal escalation" : "Early concern"),
                text("Proposed by", 24, row -> row.follow().proposedBy()), day("On record", 16, row -> row.days().onRecord()),
                day("Arisen", 16, row -> row.days().arisen()), day("Raised", 16, row -> row.days().raised()),
                day("Agreed", 16, row -> row.days().agreed()), text("Approvals", 36, row -> row.follow().approvals()),
                day("Organisation told", 18, row -> row.days().communicated()), text("Outcome", 36, row -> row.follow().outcome()),
                day("Closed", 16, row -> row.days().closed()), text("Theme", 26, row -> row.standing().theme()),
                text("Materiality", 14, row -> row.standing().materiality()), text("Level of assurance", 20, row -> row.standing().level()),
                text("Segment", 18, row -> row.standing().segment()), text("Findings", 46, row -> row.follow().findings()));
    }

    private static Column<EscalationRow> text(String heading, int width, Function<EscalationRow, @Nullable String> words) {
        return new Column<>(heading, width, row -> Cell.text(words.apply(row)));
    }

    private static Column<EscalationRow> day(String heading, int width, Function<EscalationRow, @Nullable LocalDate> day) {
        return new Column<>(heading, width, row -> Cell.day(day.apply(row)));
    }
}
