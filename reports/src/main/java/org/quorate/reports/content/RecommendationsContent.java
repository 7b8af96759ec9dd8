package org.quorate.reports.content;

/**
 * Everything a register of recommendations prints.
 *
 * @param house how the partnership words its papers
 * @param title the register's title
 * @param note how it was made
 * @param rows the recommendations in order; read once from first to last
 */
public record RecommendationsContent(HouseStyle house, String title, RegisterNote note, Iterable<RecommendationRow> rows) {
    public RecommendationsContent {
        title = Words.required(title, "The title of the register");
    }
}
