package org.quorate.model.charter.check;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

/**
 * A row of the matrix before a body that decides matters of that row.
 *
 * @param rules the settings that say how those matters are decided
 */
record BodyRows(BodySettings body, Applicability.Row row, EligibleSeats eligible, List<Setting> rules) {

    /** Every pair of a body and a row of which it decides something. */
    static Stream<BodyRows> all(Charter charter) {
        return BodySettings.all(charter).flatMap(body -> charter.applicability().rows().stream().map(row -> new BodyRows(body, row,
                EligibleSeats.of(charter, body.body(), row), body.matters().stream().filter(matter -> row.key().equals(matter.row()))
                        .map(matter -> body.named(matter.key() + ".rule")).toList()))).filter(pair -> !pair.rules().isEmpty());
    }
}
