package org.quorate.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.quorate.reports.agenda.AgendaDocument;
import org.quorate.reports.content.AgendaContent;
import org.quorate.reports.content.MinutesContent;
import org.quorate.reports.minutes.MinutesDocument;
import org.quorate.reports.output.Writing;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.word.WordTemplate;

/** A printed Word document, opened again. */
public final class PrintedWord {
    private final byte[] bytes;
    private final XWPFDocument document;

    private PrintedWord(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.document = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public XWPFDocument document() {
        return document;
    }

    public static PrintedWord of(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return new PrintedWord(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PrintedWord agenda(Edition<AgendaContent> edition) {
        return of(out -> new AgendaDocument(WordTemplate.standard()).write(edition, out));
    }

    public static PrintedWord minutes(Edition<MinutesContent> edition) {
        return of(out -> new MinutesDocument(WordTemplate.standard()).write(edition, out));
    }

    /** The paragraphs' words, tabs as they are. */
    public List<String> lines() {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    /** The words of the paragraphs in a style. */
    public List<String> in(String styleName) {
        return paragraphsIn(styleName).stream().map(XWPFParagraph::getText).toList();
    }

    public List<XWPFParagraph> paragraphsIn(String styleName) {
        return document.getParagraphs().stream().filter(paragraph -> styleName.equals(styleName(paragraph))).toList();
    }

    public String styleName(XWPFParagraph paragraph) {
        return document.getStyles().getStyle(paragraph.getStyle()).getName();
    }

    public String header() {
        return document.getHeaderList().stream().flatMap(header -> header.getParagraphs().stream())
                .map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }
}
