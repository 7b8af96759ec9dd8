package org.quorate.reports.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Makes the standard template: A4, one typeface, a header for markings and a footer with page x of y. */
final class StandardTemplate {
    static final String MARKING = "{marking}";
    static final String TITLE = "{title}";
    private static final String TYPEFACE = "Arial";

    private StandardTemplate() {
    }

    /** The bytes of the template's .docx. */
    static byte[] build() {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            styles(document.createStyles());
            Lists.prepare(document, StyleNames.of(document));
            page(document);
            headerAndFooter(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The standard template could not be made.", e);
        }
    }

    private static void styles(XWPFStyles styles) {
        CTStyles all = CTStyles.Factory.newInstance();
        CTRPr letters = all.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        typeface(letters.addNewRFonts());
        letters.addNewSz().setVal(BigInteger.valueOf(24));
        letters.addNewSzCs().setVal(BigInteger.valueOf(24));
        letters.addNewLang().setVal(WordTemplate.LANGUAGE);
        lineSpacing(all.getDocDefaults().addNewPPrDefault().addNewPPr().addNewSpacing());
        all.addNewStyle().set(normal());
        for (WordStyle style : WordStyle.values()) {
            all.addNewStyle().set(StandardStyles.of(style));
        }
        styles.setStyles(all);
    }

    private static CTStyle normal() {
        CTStyle normal = CTStyle.Factory.newInstance();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId(StandardStyles.NORMAL);
        normal.addNewName().setVal("Normal");
        normal.addNewQFormat();
        return normal;
    }

    private static void typeface(CTFonts fonts) {
        fonts.setAscii(TYPEFACE);
        fonts.setHAnsi(TYPEFACE);
        fonts.setCs(TYPEFACE);
        fonts.setEastAsia(TYPEFACE);
    }

    private static void lineSpacing(CTSpacing spacing) {
        spacing.setLine(BigInteger.valueOf(264));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1304));
        margins.setBottom(BigInteger.valueOf(1304));
        margins.setLeft(BigInteger.valueOf(1418));
        margins.setRight(BigInteger.valueOf(1418));
        margins.setHeader(BigInteger.valueOf(624));
        margins.setFooter(BigInteger.valueOf(624));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void headerAndFooter(XWPFDocument document) {
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle(WordStyle.MARKING.ownId());
        header.createRun().setText(MARKING);
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle(WordStyle.FOOTER.ownId());
        footer.createRun().setText(TITLE + " · Page ");
        Fields.append(footer, "PAGE");
        footer.createRun().setText(" of ");
        Fields.append(footer, "NUMPAGES");
    }
}
