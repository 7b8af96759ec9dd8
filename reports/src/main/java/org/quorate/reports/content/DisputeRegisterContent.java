package org.quorate.reports.content;

/**
 * Everything a register of disputes prints.
 *
 * @param house how the body words its papers
 * @param title the register's title
 * @param note how it was made
 * @param rows the disputes in order; read once from first to last, so they may be fetched as they are written
 */
public record DisputeRegisterContent(HouseStyle house, String title, RegisterNote note, Iterable<DisputeRow> rows) {
    public DisputeRegisterContent {
        title = Words.required(title, "The title of the register");
    }
}
