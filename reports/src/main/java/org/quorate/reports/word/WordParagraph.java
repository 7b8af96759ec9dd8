package org.quorate.reports.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;
import org.quorate.reports.output.Characters;

/** A paragraph being filled, word by word; every method returns the paragraph itself. */
public final class WordParagraph {
    private final XWPFParagraph paragraph;

    WordParagraph(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** Adds words as the style shows them. */
    public WordParagraph text(String words) {
        fill(paragraph.createRun(), words);
        return this;
    }

    /** Adds words with emphasis. */
    public WordParagraph text(String words, boolean bold, boolean italic) {
        XWPFRun run = paragraph.createRun();
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
        fill(run, words);
        return this;
    }

    /** Adds words that are not bold although the style is. */
    public WordParagraph light(String words) {
        XWPFRun run = paragraph.createRun();
        run.setBold(false);
        fill(run, words);
        return this;
    }

    /** Moves to the next tab stop. */
    public WordParagraph tab() {
        paragraph.createRun().addTab();
        return this;
    }

    /** Adds words that open an address when clicked. */
    public WordParagraph link(String words, String address) {
        XWPFRun run = paragraph.createHyperlinkRun(address);
        run.setUnderline(UnderlinePatterns.SINGLE);
        run.setColor("0B5394");
        fill(run, words);
        return this;
    }

    /** Keeps this paragraph on the page of the next one. */
    public WordParagraph keepWithNext() {
        paragraph.setKeepNext(true);
        return this;
    }

    /** Puts this paragraph into the frame at the foot of its page; neighbouring ones share it. */
    public WordParagraph atFootOfPage(int width) {
        CTFramePr frame = paragraph.getCTPPr().addNewFramePr();
        frame.setW(BigInteger.valueOf(width));
        frame.setHSpace(BigInteger.valueOf(180));
        frame.setVSpace(BigInteger.valueOf(180));
        frame.setWrap(STWrap.AROUND);
        frame.setVAnchor(STVAnchor.MARGIN);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setXAlign(STXAlign.CENTER);
        frame.setYAlign(STYAlign.BOTTOM);
        return this;
    }

    void number(BigInteger list) {
        number(list, 0);
    }

    void number(BigInteger list, int level) {
        CTNumPr number = paragraph.getCTPPr().addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(level));
        number.addNewNumId().setVal(list);
    }

    private static void fill(XWPFRun run, String words) {
        String[] lines = Characters.printable(words).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
