package org.quorate.reports.word;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.PositionInParagraph;
import org.apache.poi.xwpf.usermodel.TextSegment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.output.Characters;

/** Puts the title and the marking where the template's header and footer ask for them. */
final class HeaderAndFooter {
    private HeaderAndFooter() {
    }

    static void fill(XWPFDocument document, StyleNames names, DocumentFacts facts) {
        boolean marked = false;
        for (XWPFHeaderFooter part : parts(document)) {
            for (XWPFParagraph paragraph : paragraphs(part)) {
                replace(paragraph, StandardTemplate.TITLE, facts.title());
                marked |= replace(paragraph, StandardTemplate.MARKING, facts.marking());
            }
        }
        String marking = facts.marking();
        if (marking != null && !marked) {
            addMarking(document, names, marking);
        }
    }

    private static void addMarking(XWPFDocument document, StyleNames names, String marking) {
        List<XWPFHeader> headers = document.getHeaderList().isEmpty()
                ? List.of(document.createHeader(HeaderFooterType.DEFAULT)) : document.getHeaderList();
        for (XWPFHeader header : headers) {
            XWPFParagraph paragraph = header.createParagraph();
            paragraph.setStyle(names.id(WordStyle.MARKING));
            paragraph.createRun().setText(Characters.printable(marking));
        }
    }

    private static List<XWPFHeaderFooter> parts(XWPFDocument document) {
        return Stream.<XWPFHeaderFooter>concat(document.getHeaderList().stream(), document.getFooterList().stream())
                .toList();
    }

    private static List<XWPFParagraph> paragraphs(XWPFHeaderFooter part) {
        Stream<XWPFParagraph> inTables = part.getTables().stream().map(XWPFTable::getRows).flatMap(List::stream)
                .flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(part.getParagraphs().stream(), inTables).toList();
    }

    private static boolean replace(XWPFParagraph paragraph, String placeholder, @Nullable String words) {
        TextSegment found = paragraph.searchText(placeholder, new PositionInParagraph());
        if (found == null) {
            return false;
        }
        List<XWPFRun> runs = paragraph.getRuns();
        StringBuilder whole = new StringBuilder();
        for (int i = found.getBeginRun(); i <= found.getEndRun(); i++) {
            whole.append(runs.get(i).text());
            runs.get(i).setText("", 0);
        }
        String replaced = whole.toString().replace(placeholder, words == null ? "" : Characters.printable(words));
        runs.get(found.getBeginRun()).setText(replaced, 0);
        return true;
    }
}
