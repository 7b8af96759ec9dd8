package org.quorate.model.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every version of the charter that was adopted. */
public interface AdoptedCharters {
    /** Version 1 first. */
    List<AdoptedCharter> all();

    Optional<AdoptedCharter> find(int version);

    /** The version in force on a day: of those in force from that day or earlier, the one adopted last. */
    Optional<AdoptedCharter> inForceOn(LocalDate date);

    void add(AdoptedCharter charter);
}
