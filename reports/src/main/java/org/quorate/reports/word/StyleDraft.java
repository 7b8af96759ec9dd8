package org.quorate.reports.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Builds one paragraph style. Lengths are in twentieths of a point, as Word counts them; 567 is one centimetre. */
final class StyleDraft {
    private final CTStyle style = CTStyle.Factory.newInstance();
    private final CTPPrGeneral paragraph;
    private final CTRPr letters;

    StyleDraft(WordStyle kind, String basedOn) {
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(kind.ownId());
        style.addNewName().setVal(kind.styleName());
        style.addNewBasedOn().setVal(basedOn);
        style.addNewQFormat();
        paragraph = style.addNewPPr();
        letters = style.addNewRPr();
    }

    StyleDraft next(WordStyle following) {
        style.addNewNext().setVal(following.ownId());
        return this;
    }

    StyleDraft points(int points) {
        letters.addNewSz().setVal(BigInteger.valueOf(points * 2L));
        letters.addNewSzCs().setVal(BigInteger.valueOf(points * 2L));
        return this;
    }

    StyleDraft bold(boolean on) {
        letters.addNewB().setVal(on);
        letters.addNewBCs().setVal(on);
        return this;
    }

    StyleDraft colour(String hex) {
        letters.addNewColor().setVal(hex);
        return this;
    }

    StyleDraft space(int before, int after) {
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        return this;
    }

    /** No space between paragraphs of this style, only around them. */
    StyleDraft tight() {
        paragraph.addNewContextualSpacing().setVal(true);
        return this;
    }

    /** Space between paragraphs of this style although the style it is based on has none. */
    StyleDraft loose() {
        paragraph.addNewContextualSpacing().setVal(false);
        return this;
    }

    StyleDraft singleSpaced() {
        var spacing = paragraph.isSetSpacing() ? paragraph.getSpacing() : paragraph.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(240));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return this;
    }

    StyleDraft indent(int left, int hanging) {
        var indent = paragraph.addNewInd();
        indent.setLeft(BigInteger.valueOf(left));
        indent.setHanging(BigInteger.valueOf(hanging));
        return this;
    }

    StyleDraft centred() {
        paragraph.addNewJc().setVal(STJc.CENTER);
        return this;
    }

    StyleDraft keepWithNext() {
        paragraph.addNewKeepNext();
        return this;
    }

    StyleDraft keepTogether() {
        paragraph.addNewKeepLines();
        return this;
    }

    StyleDraft outline(int level) {
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return this;
    }

    StyleDraft tab(int position) {
        var tab = paragraph.addNewTabs().addNewTab();
        tab.setVal(STTabJc.LEFT);
        tab.setPos(BigInteger.valueOf(position));
        return this;
    }

    StyleDraft boxed() {
        CTPBdr box = paragraph.addNewPBdr();
        line(box.addNewTop());
        line(box.addNewLeft());
        line(box.addNewBottom());
        line(box.addNewRight());
        return this;
    }

    CTStyle done() {
        return style;
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(6));
        border.setSpace(BigInteger.valueOf(6));
        border.setColor("808080");
    }
}
