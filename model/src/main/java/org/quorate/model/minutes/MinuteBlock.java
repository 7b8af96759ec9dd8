package org.quorate.model.minutes;

import java.util.List;
import java.util.stream.Collectors;

/** One block of a minute's narrative. */
public sealed interface MinuteBlock {
    List<TextRun> runs();

    /** The block's words without their style. */
    default String text() {
        return runs().stream().map(TextRun::text).collect(Collectors.joining());
    }

    /** A paragraph of narrative. */
    record Paragraph(List<TextRun> runs) implements MinuteBlock {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(TextRun.plain(text)));
        }
    }

    /** An entry of a bulleted list. */
    record Bullet(List<TextRun> runs) implements MinuteBlock {
        public Bullet {
            runs = List.copyOf(runs);
        }

        public static Bullet of(String text) {
            return new Bullet(List.of(TextRun.plain(text)));
        }
    }

    /** An entry of a numbered list; numbers run on while numbered entries follow each other. */
    record Numbered(List<TextRun> runs) implements MinuteBlock {
        public Numbered {
            runs = List.copyOf(runs);
        }

        public static Numbered of(String text) {
            return new Numbered(List.of(TextRun.plain(text)));
        }
    }
}
