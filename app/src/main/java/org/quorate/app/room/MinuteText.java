package org.quorate.app.room;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.model.minutes.MinuteBlock;
import org.quorate.model.minutes.TextRun;

/** A minute's narrative as lines of plain text while the meeting goes on; what is not touched keeps its bold and italics. */
final class MinuteText {
    static final String BULLET = "• ";
    static final String NUMBER = "# ";

    private MinuteText() {}

    static String of(List<MinuteBlock> blocks) {
        return blocks.stream().map(MinuteText::line).collect(Collectors.joining("\n"));
    }

    private static String line(MinuteBlock block) {
        return switch (block) {
            case MinuteBlock.Paragraph paragraph -> paragraph.text();
            case MinuteBlock.Bullet bullet -> BULLET + bullet.text();
            case MinuteBlock.Numbered numbered -> NUMBER + numbered.text();
        };
    }

    /** The blocks that the text says; empty lines only part paragraphs. */
    static List<MinuteBlock> blocks(String text, List<MinuteBlock> before) {
        List<MinuteBlock> blocks = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            blocks.add(before.stream()
                    .filter(block -> line(block).equals(line))
                    .findFirst()
                    .orElseGet(() -> block(line)));
        }
        return blocks;
    }

    private static MinuteBlock block(String line) {
        if (line.startsWith(BULLET)) {
            return new MinuteBlock.Bullet(List.of(TextRun.plain(line.substring(BULLET.length()).strip())));
        }
        if (line.startsWith(NUMBER)) {
            return new MinuteBlock.Numbered(List.of(TextRun.plain(line.substring(NUMBER.length()).strip())));
        }
        return new MinuteBlock.Paragraph(List.of(TextRun.plain(line.strip())));
    }
}
