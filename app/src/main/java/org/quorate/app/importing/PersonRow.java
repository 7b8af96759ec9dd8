package org.quorate.app.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatOffice;

/** One row of a list, understood: everything it says of one person and their seat, and what is wrong with it. */
record PersonRow(
        int number,
        String name,
        @Nullable String organisation,
        @Nullable String jobTitle,
        @Nullable String email,
        @Nullable String body,
        @Nullable String constituency,
        @Nullable String seat,
        @Nullable SeatClass seatClass,
        SeatOffice office,
        @Nullable LocalDate from,
        @Nullable LocalDate termEnds,
        @Nullable String deputy,
        List<CellFinding> findings) {
    PersonRow {
        findings = List.copyOf(findings);
    }
}
