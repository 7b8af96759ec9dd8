package org.quorate.persistence.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.minutes.MinuteBlock;

/** Reads the narrative of a minute: paragraphs parted by empty lines, "- " for a bullet, "1. " for a numbered entry. */
final class MinuteText {
    private static final String NUMBERED = "\\d{1,3}[.)]\\s+.*";

    private MinuteText() {}

    static List<MinuteBlock> blocks(@Nullable String text) {
        List<MinuteBlock> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : (text == null ? "" : text).lines().map(String::strip).toList()) {
            boolean begins = line.startsWith("- ") || line.matches(NUMBERED);
            if (line.isEmpty() || begins) {
                close(open, blocks);
            }
            open.append(open.isEmpty() ? "" : " ").append(line);
        }
        close(open, blocks);
        return List.copyOf(blocks);
    }

    private static void close(StringBuilder open, List<MinuteBlock> blocks) {
        String block = open.toString().strip();
        open.setLength(0);
        if (block.startsWith("- ")) {
            blocks.add(MinuteBlock.Bullet.of(block.substring(2).strip()));
        } else if (block.matches(NUMBERED)) {
            blocks.add(MinuteBlock.Numbered.of(block.replaceFirst("^\\d+[.)]\\s+", "")));
        } else if (!block.isEmpty()) {
            blocks.add(MinuteBlock.Paragraph.of(block));
        }
    }
}
