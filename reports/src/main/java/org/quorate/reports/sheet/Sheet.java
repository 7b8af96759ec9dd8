package org.quorate.reports.sheet;

import java.util.List;

/**
 * One sheet of a workbook, its empty rows left out.
 *
 * @param name as on its tab
 * @param cut whether rows after the last one kept were left unread because there were too many
 */
public record Sheet(String name, List<SheetRow> rows, boolean cut) {
    public Sheet {
        rows = List.copyOf(rows);
    }
}
