package org.quorate.reports.recommendation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.content.RecommendationRow;
import org.quorate.reports.content.RecommendationsContent;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.register.RegisterPrinter;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.Register;
import org.quorate.reports.word.WordTemplate;

/** The register of recommendations. */
public final class RecommendationRegister {
    private static final int PRINTED = 9;
    private final RegisterPrinter printer;

    /** Prints Word registers in the styles of the template. */
    public RecommendationRegister(WordTemplate template) {
        this.printer = new RegisterPrinter(template);
    }

    /** Writes the register in a format; does not close the stream. */
    public void write(Edition<RecommendationsContent> edition, RegisterFormat format, OutputStream out) throws IOException {
        RecommendationsContent content = edition.content();
        String office = content.house().office();
        printer.write(new Register<>(content.title(), "Recommendations",
                "One row for each recommendation or lettered point: what is recommended, by whom to whom, and where it is now.", office,
                content.note().madeOn(), columns(edition.forPublic()), PRINTED, content.rows(),
                RegisterPrinter.making(content.title(), office, edition.forPublic(), content.note())), format, out);
    }

    private static List<Column<RecommendationRow>> columns(boolean forPublic) {
        List<Column<RecommendationRow>> columns = new ArrayList<>(List.of(text("Number", 15, RecommendationRow::reference),
                text("Recommendation", 46, RecommendationRow::recommendation), text("From", 20, row -> row.way().from()),
                text("To", 20, row -> row.way().to()), new Column<>("Made", 16, row -> Cell.day(row.made())),
                text("State", 16, row -> row.standing().state()), text("Who has it", 20, row -> row.standing().holder()),
                new Column<>("Since", 16, row -> Cell.day(row.standing().since())), text("Answer", 34, RecommendationRow::answer),
                new Column<>("Answered", 16, row -> Cell.day(row.answered())), text("Asked for", 14, row -> row.way().asked()),
                text("Due", 28, RecommendationRow::due), new Column<>("Due day", 16, row -> Cell.day(row.dueDay())),
                text("Category", 18, row -> row.detail().category()), text("Theme", 20, row -> row.detail().theme()),
                text("Actions", 14, row -> row.detail().actions())));
        if (!forPublic) {
            columns.add(text("Partners' answers", 40, row -> row.detail().partners()));
            columns.add(text("Stuck", 40, row -> row.standing().stuck()));
            columns.add(text("Findings", 46, row -> row.detail().findings()));
            columns.add(text("Part", 7, row -> row.hearing().part()));
        }
        return columns;
    }

    private static Column<RecommendationRow> text(String heading, int width, Words words) {
        return new Column<>(heading, width, row -> Cell.text(words.of(row)));
    }

    /** What a column says of a recommendation, if anything. */
    private interface Words {
        @Nullable String of(RecommendationRow row);
    }
}
