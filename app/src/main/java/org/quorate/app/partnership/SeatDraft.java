package org.quorate.app.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatOffice;

/** A seat as it is entered; where several are made at once their titles are numbered. */
public record SeatDraft(
        String title, SeatClass seatClass, SeatOffice office, @Nullable PartnerId partner, @Nullable String column, LocalDate from) {
    /** An ordinary voting seat. */
    public static SeatDraft voting(String title, LocalDate from) {
        return new SeatDraft(title, SeatClass.VOTING, SeatOffice.MEMBER, null, null, from);
    }
}
