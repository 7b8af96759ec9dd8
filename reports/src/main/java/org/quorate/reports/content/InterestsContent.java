package org.quorate.reports.content;

/**
 * Everything a register of interests prints.
 *
 * @param rows read once from first to last
 */
public record InterestsContent(HouseStyle house, String title, RegisterNote note, Iterable<InterestRow> rows) {
    public InterestsContent {
        title = Words.required(title, "The title of the register");
    }
}
