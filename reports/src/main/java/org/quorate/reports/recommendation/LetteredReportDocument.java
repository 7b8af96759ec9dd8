package org.quorate.reports.recommendation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.LetteredReportContent;
import org.quorate.reports.content.LetteredReportContent.Group;
import org.quorate.reports.content.LetteredReportContent.Lettered;
import org.quorate.reports.content.LetteredReportContent.Sub;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.word.DocumentFacts;
import org.quorate.reports.word.LetteredList;
import org.quorate.reports.word.WordDocument;
import org.quorate.reports.word.WordStyle;
import org.quorate.reports.word.WordTable;
import org.quorate.reports.word.WordTemplate;

/** A report of lettered recommendations in Word: title lines, header table, numbered sections, lead-ins and the lettered list, numbered by Word itself. */
public final class LetteredReportDocument {
    private static final String BULLET = "- ";
    private final WordTemplate template;

    /** Prints reports in the styles of the template. */
    public LetteredReportDocument(WordTemplate template) {
        this.template = template;
    }

    /** Writes the report as a .docx; does not close the stream. */
    public void write(Edition<LetteredReportContent> edition, OutputStream out) throws IOException {
        LetteredReportContent report = edition.content();
        String marking = report.exemption() != null && !edition.forPublic() ? Edition.NOT_FOR_PUBLICATION : null;
        DocumentFacts facts = new DocumentFacts(report.title(), report.office(), report.date(), marking);
        try (WordDocument document = new WordDocument(template, facts)) {
            document.paragraph(WordStyle.TITLE, report.title());
            String subtitle = report.subtitle();
            if (subtitle != null) {
                document.paragraph(WordStyle.SUBTITLE, subtitle);
            }
            header(document, report);
            int number = 0;
            for (LetteredReportContent.Section section : report.sections()) {
                number++;
                document.paragraph(WordStyle.HEADING_1, number + ". " + section.heading());
                section.paragraphs().forEach(words -> line(document, words));
            }
            document.paragraph(WordStyle.HEADING_1, (number + 1) + ". Recommendations");
            recommendations(document, report.groups());
            document.write(out);
        }
    }

    private static void header(WordDocument document, LetteredReportContent report) {
        WordTable table = document.table("About this report", "To whom the report goes, its date, its authors, its purpose and what it recommends.",
                List.of("Report", "Details"), List.of(26, 74));
        String to = report.to();
        table.row(List.of("Report To:", to == null ? "" : to));
        table.row(List.of("Date of Report:", DateForm.NUMBERS.format(report.date())));
        table.row(List.of("Report Author(s):", String.join(", ", report.authors())));
        table.row(List.of("Purpose:", cell(report.purpose())));
        table.row(List.of("Recommendation(s):", cell(report.asks())));
    }

    private static String cell(List<String> lines) {
        return String.join("\n", lines.stream().map(line -> line.startsWith(BULLET) ? "• " + line.substring(BULLET.length()) : line).toList());
    }

    private static void line(WordDocument document, String words) {
        if (words.startsWith(BULLET)) {
            document.paragraph(WordStyle.LIST_BULLET, words.substring(BULLET.length()));
        } else {
            document.paragraph(WordStyle.BODY, words);
        }
    }

    private static void recommendations(WordDocument document, List<Group> groups) {
        LetteredList letters = document.letteredList();
        for (Group group : groups) {
            String leadIn = group.leadIn();
            if (leadIn != null) {
                document.paragraph(WordStyle.BODY, leadIn);
                document.keepLastWithNext();
            }
            for (Lettered point : group.points()) {
                letters.letter(point.text());
                for (Sub item : point.subItems()) {
                    if (item.roman()) {
                        letters.roman(item.text());
                    } else {
                        letters.bullet(item.text());
                    }
                }
            }
        }
    }
}
