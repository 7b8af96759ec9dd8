package org.quorate.app.minutes;

import java.util.ArrayList;
import java.util.List;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.RichTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import org.jspecify.annotations.Nullable;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.minutes.TextRun;

/** Turns the blocks of a minute into an editor's text and back; of pasted styles only bold and italic are kept. */
final class MinuteText {
    static final String BULLET = "•";
    private static final double INDENT = 28;
    private static final double GAP = 5;

    private MinuteText() {}

    static RichTextModel model(List<MinuteBlock> blocks) {
        RichTextModel model = new RichTextModel();
        for (int place = 0; place < blocks.size(); place++) {
            if (place > 0) {
                model.replace(null, model.getDocumentEnd(), model.getDocumentEnd(), "\n");
            }
            for (TextRun run : blocks.get(place).runs()) {
                append(model, run);
            }
        }
        for (int place = 0; place < blocks.size(); place++) {
            mark(model, place, blocks.get(place) instanceof MinuteBlock.Bullet ? BULLET : blocks.get(place) instanceof MinuteBlock.Numbered ? "1." : null);
        }
        if (blocks.isEmpty()) {
            mark(model, 0, null);
        }
        renumber(model);
        model.clearUndoRedo();
        return model;
    }

    private static void append(RichTextModel model, TextRun run) {
        StyleAttributeMap style = StyleAttributeMap.builder().setBold(run.bold()).setItalic(run.italic()).build();
        TextPos end = model.getDocumentEnd();
        model.replace(null, end, end, StyledInput.of(run.text(), style));
    }

    /** Makes a paragraph an entry of a list with this mark, or an ordinary paragraph. */
    static void mark(StyledTextModel model, int paragraph, @Nullable String mark) {
        StyleAttributeMap style = StyleAttributeMap.builder()
                .set(StyleAttributeMap.BULLET, mark)
                .set(StyleAttributeMap.SPACE_LEFT, mark == null ? null : INDENT)
                .set(StyleAttributeMap.SPACE_BELOW, GAP)
                .build();
        TextPos start = TextPos.ofLeading(paragraph, 0);
        model.applyStyle(start, start, style, true);
    }

    static @Nullable String markOf(StyledTextModel model, int paragraph) {
        return model.getParagraph(paragraph).getParagraphAttributes().getBullet();
    }

    static boolean isNumber(@Nullable String mark) {
        return mark != null && mark.matches("\\d+\\.");
    }

    /** Numbers run on while numbered entries follow each other. */
    static void renumber(StyledTextModel model) {
        int number = 0;
        for (int place = 0; place < model.size(); place++) {
            String mark = markOf(model, place);
            number = isNumber(mark) ? number + 1 : 0;
            if (number > 0 && !(number + ".").equals(mark)) {
                mark(model, place, number + ".");
            }
        }
    }

    /** The blocks of the text; empty paragraphs at its end are left out. */
    static List<MinuteBlock> blocks(StyledTextModel model) {
        List<MinuteBlock> blocks = new ArrayList<>();
        for (int place = 0; place < model.size(); place++) {
            List<TextRun> runs = runs(model.getParagraph(place));
            String mark = markOf(model, place);
            blocks.add(mark == null
                    ? new MinuteBlock.Paragraph(runs)
                    : isNumber(mark) ? new MinuteBlock.Numbered(runs) : new MinuteBlock.Bullet(runs));
        }
        while (!blocks.isEmpty() && blocks.getLast().text().isBlank()) {
            blocks.removeLast();
        }
        return blocks;
    }

    private static List<TextRun> runs(RichParagraph paragraph) {
        List<TextRun> runs = new ArrayList<>();
        for (int place = 0; place < paragraph.getSegmentCount(); place++) {
            StyledSegment segment = paragraph.getSegment(place);
            String text = segment.getText();
            StyleAttributeMap style = segment.getStyleAttributeMap(null);
            boolean bold = style != null && style.isBold();
            boolean italic = style != null && style.isItalic();
            if (text == null || text.isEmpty()) {
                continue;
            }
            TextRun last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.bold() == bold && last.italic() == italic) {
                runs.removeLast();
                runs.add(new TextRun(last.text() + text, bold, italic));
            } else {
                runs.add(new TextRun(text, bold, italic));
            }
        }
        return runs;
    }
}
