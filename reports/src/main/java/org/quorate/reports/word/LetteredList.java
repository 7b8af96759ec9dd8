package org.quorate.reports.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A list whose points are lettered and whose sub-items are numbered in roman figures or bulleted, all by Word itself. Lettering runs on over whatever
 * stands between the points; the roman figures begin again under each letter.
 */
public final class LetteredList {
    private static final int STEP = 709;
    private static final int LETTER = 0;
    private static final int ROMAN = 1;
    private static final int BULLET = 2;

    private final WordDocument document;
    private final BigInteger number;

    LetteredList(WordDocument document) {
        this.document = document;
        XWPFNumbering numbering = document.poi().createNumbering();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(Lists.nextId(numbering));
        list.addNewMultiLevelType().setVal(STMultiLevelType.MULTILEVEL);
        level(list, LETTER, STNumberFormat.UPPER_LETTER, "%1.", STEP);
        level(list, ROMAN, STNumberFormat.LOWER_ROMAN, "%2.", 2 * STEP);
        level(list, BULLET, STNumberFormat.BULLET, "•", 2 * STEP);
        number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void level(CTAbstractNum list, int depth, STNumberFormat.Enum format, String text, int left) {
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        level.addNewLvlJc().setVal(STJc.LEFT);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(left));
        indent.setHanging(BigInteger.valueOf(STEP));
    }

    /** Adds the next lettered point. */
    public void letter(String words) {
        document.paragraph(WordStyle.LIST_NUMBER, words).number(number, LETTER);
    }

    /** Adds a sub-item numbered in roman figures. */
    public void roman(String words) {
        document.paragraph(WordStyle.LIST_NUMBER, words).number(number, ROMAN);
    }

    /** Adds a sub-item with a bullet. */
    public void bullet(String words) {
        document.paragraph(WordStyle.LIST_NUMBER, words).number(number, BULLET);
    }
}
