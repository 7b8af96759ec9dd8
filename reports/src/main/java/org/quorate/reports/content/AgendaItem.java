package org.quorate.reports.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One numbered item of an agenda.
 *
 * @param number the item's number, from 1
 * @param title its title; for Part 2 the full title, which the public does not see
 * @param pages the pages of its papers, or absent
 * @param purpose the sentence that says what the meeting is asked to do ("To approve…"), or absent
 * @param standing paragraphs printed at every meeting, such as the rules of public speaking; may be empty
 * @param exemption present when, and only when, the item is taken in Part 2
 */
public record AgendaItem(int number, String title, @Nullable PageRange pages, @Nullable String purpose,
        List<String> standing, @Nullable Exemption exemption) {
    public AgendaItem {
        if (number < 1) {
            throw new IllegalArgumentException("Agenda items are numbered from 1, not " + number + ".");
        }
        title = Words.required(title, "The title of item " + number);
        purpose = Words.optional(purpose);
        standing = List.copyOf(standing);
    }

    /** An item of Part 1 with its purpose. */
    public static AgendaItem inPublic(int number, String title, @Nullable PageRange pages, @Nullable String purpose) {
        return new AgendaItem(number, title, pages, purpose, List.of(), null);
    }

    /** Part 2 when there is a reason to take it in private, otherwise Part 1. */
    public Part part() {
        return exemption == null ? Part.ONE : Part.TWO;
    }
}
