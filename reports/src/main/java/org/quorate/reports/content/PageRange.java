package org.quorate.reports.content;

/**
 * The pages of the pack that hold an item's papers, both ends included, counted from 1.
 *
 * @param first the first page
 * @param last the last page; the same as the first for a single page
 */
public record PageRange(int first, int last) {
    public PageRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("Pages " + first + " - " + last
                    + " are not a range: the first page is 1 or more and the last is not before the first.");
        }
    }

    /** As the agenda prints it: "(Pages 3 - 6)". */
    public String printed() {
        return first == last ? "(Page " + first + ")" : "(Pages " + first + " - " + last + ")";
    }
}
