package org.quorate.reports.content;

/**
 * Everything a register of escalations prints.
 *
 * @param house how the partnership words its papers
 * @param note how it was made
 * @param rows the escalations in order; read once from first to last
 */
public record EscalationRegisterContent(HouseStyle house, String title, RegisterNote note, Iterable<EscalationRow> rows) {
    public EscalationRegisterContent {
        title = Words.required(title, "The title of the register");
    }
}
