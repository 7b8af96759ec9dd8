package org.quorate.reports.content;

/**
 * Everything a decision register prints.
 *
 * @param house how the body words its papers
 * @param title the register's title: "Decision register, Partnership Board"
 * @param note how it was made
 * @param rows the decisions in order; read once from first to last, so they may be fetched as they are written
 */
public record DecisionRegisterContent(HouseStyle house, String title, RegisterNote note, Iterable<DecisionRow> rows) {
    public DecisionRegisterContent {
        title = Words.required(title, "The title of the register");
    }
}
