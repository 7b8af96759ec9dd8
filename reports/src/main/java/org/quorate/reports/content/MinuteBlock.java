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
     * A table.
     *
     * @param title what it holds, for readers who cannot see it
     * @param headings the headings of its columns, at least one
     * @param rows its rows; each has a cell for every column
     */
    record Table(String title, List<String> headings, List<List<String>> rows) implements MinuteBlock {
        public Table {
            title = Words.required(title, "The title of a table in the minutes");
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            int width = headings.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("The table \"" + title + "\" needs a heading for every column and a"
                        + " cell for every heading.");
            }
        }
    }

    /**
     * A declaration of interest; a sensitive one, and what one on Part 2 business says, is never printed for the public.
     *
     * @param person who declared
     * @param text the whole sentence the minutes carry
     * @param access whether the public may read its details
     */
    record Declaration(String person, String text, Access access) implements MinuteBlock {
        public Declaration {
            person = Words.required(person, "The name of the person who declared an interest");
            text = Words.required(text, "The words of the declaration");
        }
    }

    /** Whether the public may read the details of a declaration. */
    enum Access {
        PUBLIC,
        SENSITIVE,
        /** Declared on business taken in the absence of the public and press. */
        PART_TWO
    }
}
