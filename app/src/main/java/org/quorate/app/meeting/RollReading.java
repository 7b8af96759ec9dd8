package org.quorate.app.meeting;

import java.time.LocalDate;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Roll;
import org.quorate.persistence.store.ReadSession;

/** Reads a body's roll on a day from the store. */
public final class RollReading {
    private RollReading() {}

    public static Roll of(ReadSession session, BodyId body, LocalDate day) {
        return Roll.of(
                body,
                day,
                session.seats().constituenciesOf(body),
                session.seats().of(body),
                session.seats().appointmentsOf(body),
                session.seats().deputiesOf(body),
                session.people().all());
    }
}
