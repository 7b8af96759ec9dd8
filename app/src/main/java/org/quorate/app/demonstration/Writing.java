package org.quorate.app.demonstration;

import java.time.LocalDate;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.WriteSession;

/** What every part of the demonstration is written with. */
record Writing(WriteSession write, Cast cast, Numbers numbers, Rulings engine, CharterInForce charter, LocalDate today) {}
