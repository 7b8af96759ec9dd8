package org.quorate.app.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.store.ReadSession;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.HouseStyle;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.content.TimeForm;

/** What every register prints about the partnership and about how it was made. */
public final class RegisterHouse {
    private static final String NO_REASON = "The reason has not been chosen yet";

    private RegisterHouse() {}

    /** The house style of a register that covers every body. */
    public static HouseStyle of(ReadSession session) {
        Partnership partnership = session.profile().find().orElseGet(() -> new Partnership("Partnership", "Partnership office", 0));
        return new HouseStyle(
                partnership.name(), partnership.office(), "Board", "RESOLVED", DateForm.WEEKDAY_ORDINAL,
                DateForm.WEEKDAY_WITH_COMMAS, TimeForm.TWELVE_HOUR);
    }

    /** How the register was made: what was chosen for it, in words, and the charter in force on the day. */
    public static RegisterNote note(ReadSession session, List<String> filters, LocalDate today) {
        return note(session, Period.ALL, filters, today);
    }

    /** The same of a register that covers certain days. */
    public static RegisterNote note(ReadSession session, Period period, List<String> filters, LocalDate today) {
        return new RegisterNote(
                period.words(), filters,
                session.charters().inForceOn(today).map(charter -> "Version " + charter.version()).orElse(null),
                today);
    }

    /** What the public may read of Part 2 business, or nothing for Part 1. */
    public static @Nullable Exemption exemption(@Nullable Privacy privacy) {
        if (privacy == null) {
            return null;
        }
        String reason = privacy.reason();
        return new Exemption(reason == null ? NO_REASON : reason, privacy.publicTitle(), privacy.publicSummary());
    }
}
