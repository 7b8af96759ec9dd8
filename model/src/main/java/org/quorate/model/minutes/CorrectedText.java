package org.quorate.model.minutes;

import java.util.ArrayList;
import java.util.List;

/** Finds words in a minute and puts others in their place, keeping the style of what stands around them. */
public final class CorrectedText {
    private CorrectedText() {}

    /** How often the words occur in a text, overlapping ones counted once. */
    public static int occurrences(String text, String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }

    /** How often the words occur in the blocks; words that run over from one block to the next are not found. */
    public static int occurrences(List<MinuteBlock> blocks, String words) {
        return blocks.stream().mapToInt(block -> occurrences(block.text(), words)).sum();
    }

    /** The blocks with the first occurrence of the words replaced; a block of which nothing is left is dropped. */
    public static List<MinuteBlock> replaced(List<MinuteBlock> blocks, String was, String becomes) {
        List<MinuteBlock> corrected = new ArrayList<>();
        boolean done = false;
        for (MinuteBlock block : blocks) {
            int at = done ? -1 : block.text().indexOf(was);
            if (at < 0) {
                corrected.add(block);
                continue;
            }
            done = true;
            MinuteBlock now = withRuns(block, replaced(block.runs(), at, at + was.length(), becomes));
            if (!now.text().isBlank()) {
                corrected.add(now);
            }
        }
        return List.copyOf(corrected);
    }

    private static List<TextRun> replaced(List<TextRun> runs, int from, int to, String becomes) {
        List<TextRun> corrected = new ArrayList<>();
        int start = 0;
        for (TextRun run : runs) {
            int end = start + run.text().length();
            String kept = run.text().substring(0, Math.clamp(from - start, 0, run.text().length()));
            String put = start <= from && from < end ? becomes : "";
            String rest = run.text().substring(Math.clamp(to - start, 0, run.text().length()));
            String text = kept + put + rest;
            if (!text.isEmpty()) {
                corrected.add(new TextRun(text, run.bold(), run.italic()));
            }
            start = end;
        }
        return corrected;
    }

    private static MinuteBlock withRuns(MinuteBlock block, List<TextRun> runs) {
        return switch (block) {
            case MinuteBlock.Paragraph ignored -> new MinuteBlock.Paragraph(runs);
            case MinuteBlock.Bullet ignored -> new MinuteBlock.Bullet(runs);
            case MinuteBlock.Numbered ignored -> new MinuteBlock.Numbered(runs);
        };
    }
}
