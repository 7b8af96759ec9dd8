package org.quorate.reports.content;

/**
 * Everything an action log prints.
 *
 * @param house how the body words its papers
 * @param title the log's title: "Action log, Partnership Board"
 * @param note how it was made
 * @param rows the actions in order; read once from first to last, so they may be fetched as they are written
 */
public record ActionLogContent(HouseStyle house, String title, RegisterNote note, Iterable<ActionRow> rows) {
    public ActionLogContent {
        title = Words.required(title, "The title of the log");
    }
}
