package org.quorate.reports.content;

import java.util.List;

/** One block of a minute's narrative. */
public sealed interface MinuteBlock {
    /**
     * A paragraph.
     *
     * @param text its words
     */
    record Paragraph(RichText text) implements MinuteBlock {
        /** A paragraph without emphasis. */
        public static Paragraph of(String text) {
            return new Paragraph(RichText.plain(text));
        }
    }

    /**
     * A bulleted list.
     *
     * @param items its points in order
     */
    record Bullets(List<RichText> items) implements MinuteBlock {
        public Bullets {
            items = List.copyOf(items);
        }

        /** A bulleted list without emphasis. */
        public static Bullets of(List<String> items) {
            return new Bullets(items.stream().map(RichText::plain).toList());
        }
    }

    /**
     * A numbered list, starting at 1.
     *
     * @param items its points in order
     */
    record Numbered(List<RichText> items) implements MinuteBlock {
        public Numbered {
            items = List.copyOf(items);
        }

        /** A numbered list without emphasis. */
        public static Numbered of(List<String> items) {
            return new Numbered(items.stream().map(RichText::plain).toList());
        }
    }

    /**
     * A declaration of interest; a sensitive one is never printed for the public.
     *
     * @param person who declared
     * @param text the whole sentence the minutes carry
     * @param sensitive whether its details are withheld from the public
     */
    record Declaration(String person, String text, boolean sensitive) implements MinuteBlock {
        public Declaration {
            person = Words.required(person, "The name of the person who declared an interest");
            text = Words.required(text, "The words of the declaration");
        }
    }
}
