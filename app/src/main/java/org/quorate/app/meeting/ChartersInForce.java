package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.quorate.model.charter.Charter;
import org.quorate.persistence.store.ReadSession;

/** Gives the charter in force on a day, read from the store at hand; nothing where none was adopted. */
@FunctionalInterface
public interface ChartersInForce {
    Optional<Charter> on(ReadSession session, LocalDate day);
}
