package org.quorate.reports.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A document being written from top to bottom in the styles of a template. */
public final class WordDocument implements AutoCloseable {
    private static final int A4_TEXT_WIDTH = 9070;
    private static final int SPACE_AFTER_TABLE = 200;
    private static final Set<WordStyle> TOUCHING = Set.of(WordStyle.BODY, WordStyle.LIST_NUMBER, WordStyle.LIST_BULLET);
    private final XWPFDocument document;
    private final StyleNames names;
    private final DocumentFacts facts;
    private @Nullable BigInteger numbers;
    private int lastNumber;
    private boolean afterTable;

    /** Starts an empty document. */
    public WordDocument(WordTemplate template, DocumentFacts facts) {
        this.document = template.open();
        this.names = StyleNames.of(document);
        this.facts = facts;
    }

    /** Adds an empty paragraph to be filled. */
    public WordParagraph paragraph(WordStyle style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(names.id(style));
        if (afterTable && TOUCHING.contains(style)) {
            paragraph.setSpacingBefore(SPACE_AFTER_TABLE);
        }
        afterTable = false;
        return new WordParagraph(paragraph);
    }

    /** Adds a paragraph of plain words. */
    public WordParagraph paragraph(WordStyle style, String text) {
        return paragraph(style).text(text);
    }

    /**
     * Adds a paragraph numbered by Word itself. The number goes on from the one before; where it does not follow it, the
     * numbering starts again at it.
     *
     * @param number the number Word will show, from 1
     */
    public WordParagraph numbered(WordStyle style, int number) {
        BigInteger list = numbers;
        if (list == null || number != lastNumber + 1) {
            list = Lists.start(document, names.id(WordStyle.LIST_NUMBER), number);
            numbers = list;
        }
        lastNumber = number;
        WordParagraph paragraph = paragraph(style);
        paragraph.number(list);
        return paragraph;
    }

    /** Begins a list of lettered points. */
    public LetteredList letteredList() {
        return new LetteredList(this);
    }

    /** Makes the next numbered paragraph begin a list of its own. */
    public void restartNumbers() {
        numbers = null;
    }

    /** Keeps the last paragraph on the page of what follows, so that an ending never stands alone. */
    public void keepLastWithNext() {
        if (!document.getParagraphs().isEmpty()) {
            document.getLastParagraph().setKeepNext(true);
        }
    }

    /**
     * Adds a table.
     *
     * @param title its title for screen readers
     * @param description what it holds, in a sentence, for screen readers
     * @param headings the columns' headings
     * @param shares how wide each column is against the others
     */
    public WordTable table(String title, String description, List<String> headings, List<Integer> shares) {
        afterTable = true;
        return new WordTable(this, title, description, headings, shares);
    }

    /** Turns the pages to lie on their long side, as wide tables need. */
    public void landscape() {
        var section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz()) {
            return;
        }
        CTPageSz size = section.getPgSz();
        int width = twips(size.getW());
        int height = twips(size.getH());
        size.setW(BigInteger.valueOf(Math.max(width, height)));
        size.setH(BigInteger.valueOf(Math.min(width, height)));
        size.setOrient(STPageOrientation.LANDSCAPE);
    }

    /** The width between the margins, in twentieths of a point. */
    public int textWidth() {
        var section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return A4_TEXT_WIDTH;
        }
        return twips(section.getPgSz().getW()) - twips(section.getPgMar().getLeft())
                - twips(section.getPgMar().getRight());
    }

    /** Writes the document; its properties, header and footer are filled in first. A stream that fails is said to have failed, whichever way it is told. */
    public void write(OutputStream out) throws IOException {
        HeaderAndFooter.fill(document, names, facts);
        facts.writeTo(document);
        try {
            document.write(out);
        } catch (OpenXML4JRuntimeException failed) {
            throw new IOException("The document could not be written to the end.", failed);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static int twips(Object measure) {
        return new BigInteger(String.valueOf(measure)).intValueExact();
    }

    XWPFDocument poi() {
        return document;
    }

    String id(WordStyle style) {
        return names.id(style);
    }
}
