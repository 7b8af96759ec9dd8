package org.quorate.reports.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word's own numbering and bullets, tied to the list styles. */
final class Lists {
    private static final String SYMBOL_BULLET = "•";

    private Lists() {
    }

    /** Gives the two list styles a numbering where the template has none. */
    static void prepare(XWPFDocument document, StyleNames names) {
        tie(document, names.id(WordStyle.LIST_NUMBER), STNumberFormat.DECIMAL, "%1.", 709, 709);
        tie(document, names.id(WordStyle.LIST_BULLET), STNumberFormat.BULLET, SYMBOL_BULLET, 709, 352);
    }

    /** A new run of numbers in the manner of the style, beginning at {@code first}. */
    static BigInteger start(XWPFDocument document, String styleId, int first) {
        XWPFNumbering numbering = document.getNumbering();
        BigInteger model = numberOf(document, styleId);
        if (model == null) {
            throw new IllegalStateException("The list style has no numbering.");
        }
        BigInteger added = numbering.addNum(numbering.getAbstractNumID(model));
        CTNumLvl level = numbering.getNum(added).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.valueOf(first));
        return added;
    }

    private static @Nullable BigInteger numberOf(XWPFDocument document, String styleId) {
        CTStyle style = StyleNames.live(document, styleId);
        CTPPrGeneral paragraph = style.getPPr();
        CTNumPr number = paragraph == null ? null : paragraph.getNumPr();
        return number == null || number.getNumId() == null ? null : number.getNumId().getVal();
    }

    private static void tie(XWPFDocument document, String styleId, STNumberFormat.Enum format, String text, int left,
            int hanging) {
        XWPFNumbering numbering = document.createNumbering();
        BigInteger present = numberOf(document, styleId);
        if (present != null && numbering.numExist(present)) {
            return;
        }
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(nextId(numbering));
        list.addNewMultiLevelType().setVal(STMultiLevelType.SINGLE_LEVEL);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewPStyle().setVal(styleId);
        level.addNewLvlText().setVal(text);
        level.addNewLvlJc().setVal(STJc.LEFT);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(left));
        indent.setHanging(BigInteger.valueOf(hanging));
        BigInteger number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        CTStyle style = StyleNames.live(document, styleId);
        CTPPrGeneral paragraph = style.isSetPPr() ? style.getPPr() : style.addNewPPr();
        CTNumPr tie = paragraph.isSetNumPr() ? paragraph.getNumPr() : paragraph.addNewNumPr();
        (tie.isSetNumId() ? tie.getNumId() : tie.addNewNumId()).setVal(number);
    }

    static BigInteger nextId(XWPFNumbering numbering) {
        return numbering.getAbstractNums().stream().map(list -> list.getCTAbstractNum().getAbstractNumId())
                .max(BigInteger::compareTo).map(BigInteger.ONE::add).orElse(BigInteger.ZERO);
    }
}
