package org.quorate.reports.minutes;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.HouseStyle;
import org.quorate.reports.content.MinuteBlock;
import org.quorate.reports.content.MinuteItem;
import org.quorate.reports.content.Resolution;
import org.quorate.reports.content.RichText;
import org.quorate.reports.word.WordDocument;
import org.quorate.reports.word.WordParagraph;
import org.quorate.reports.word.WordStyle;
import org.quorate.reports.word.WordTable;

/** Prints one minute: number and heading, narrative, resolution. */
final class PrintedMinute {
    private final WordDocument document;
    private final HouseStyle house;

    PrintedMinute(WordDocument document, HouseStyle house) {
        this.document = document;
        this.house = house;
    }

    void print(MinuteItem item) {
        // The number is text, not a Word list: a minute is cited by it for ever, wherever it is copied to.
        document.paragraph(WordStyle.MINUTE_HEADING).text(item.number()).tab().text(item.headingInCapitals());
        Exemption exemption = item.exemption();
        if (exemption != null) {
            document.paragraph(WordStyle.BODY).text("Reason: ", true, false).text(exemption.reason());
        }
        item.narrative().forEach(this::block);
        if (item.voteSentence() != null) {
            document.paragraph(WordStyle.BODY, item.voteSentence());
        }
        item.resolutions().forEach(this::resolution);
    }

    private void block(MinuteBlock block) {
        switch (block) {
            case MinuteBlock.Paragraph paragraph -> rich(document.paragraph(WordStyle.BODY), paragraph.text());
            case MinuteBlock.Bullets bullets -> bullets(bullets.items());
            case MinuteBlock.Numbered numbered -> numbers(numbered.items());
            case MinuteBlock.Table table -> table(table);
            case MinuteBlock.Declaration declaration -> document.paragraph(WordStyle.BODY, declaration.text());
        }
    }

    private void table(MinuteBlock.Table table) {
        document.paragraph(WordStyle.CAPTION, table.title());
        WordTable printed = document.table(table.title(), table.title(), table.headings(),
                Collections.nCopies(table.headings().size(), 1));
        table.rows().forEach(printed::row);
    }

    private void bullets(List<RichText> points) {
        for (RichText point : points) {
            rich(document.paragraph(WordStyle.LIST_BULLET), point);
        }
    }

    private void numbers(List<RichText> points) {
        document.restartNumbers();
        for (int i = 0; i < points.size(); i++) {
            rich(document.numbered(WordStyle.LIST_NUMBER, i + 1), points.get(i));
        }
    }

    private static void rich(WordParagraph paragraph, RichText words) {
        words.spans().forEach(span -> paragraph.text(span.text(), span.bold(), span.italic()));
    }

    private void resolution(Resolution resolution) {
        String verb = Objects.requireNonNullElse(resolution.verb(), house.resolvedVerb());
        if (!resolution.numbered()) {
            document.paragraph(WordStyle.RESOLVED, verb + ":");
            document.paragraph(WordStyle.RESOLUTION, resolution.sentence());
            return;
        }
        document.paragraph(WordStyle.RESOLVED, verb + ": That");
        List<String> clauses = resolution.numberedClauses();
        for (int i = 0; i < clauses.size(); i++) {
            // Numbers as text for the same reason: a resolution is cited by its clause.
            document.paragraph(WordStyle.RESOLUTION_CLAUSE).text(String.valueOf(i + 1)).tab().text(clauses.get(i));
        }
    }
}
