package org.quorate.model.charter.check;

import java.util.List;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.Setting;
import org.quorate.model.partnership.SeatClass;

/**
 * How many seats of a body take part in a row of the matrix, counted with the greatest number of seats the charter allows.
 *
 * @param certain how many certainly do
 * @param open how many more might, because the column they fall under is not settled
 * @param limited whether the charter sets a greatest number for every block of seats
 */
public record EligibleSeats(int certain, int open, boolean limited) {

    /** Counts the seats of a body on a row. */
    public static EligibleSeats of(Charter charter, CharterBody body, Applicability.Row row) {
        int certain = 0;
        int open = 0;
        boolean limited = true;
        boolean everyone = row.ticked().size() == charter.applicability().columns().size();
        for (Constituency block : voting(body)) {
            Integer most = block.most();
            limited &= most != null;
            int seats = most == null ? block.fewest() : most;
            Setting column = charter.setting(body.key() + "." + block.key() + ".column").orElse(null);
            boolean silent = column == null || column.isSilent();
            if (everyone || (column != null && (column.valueText().equals("every") || row.ticked().contains(column.valueText())))) {
                certain += seats;
            } else if (silent) {
                open += seats;
            }
        }
        return new EligibleSeats(certain, open, limited);
    }

    private static List<Constituency> voting(CharterBody body) {
        return body.constituencies().stream().filter(block -> block.seatClass() == SeatClass.VOTING).toList();
    }

    /** How many there may be at most. */
    int possible() {
        return certain + open;
    }
}
