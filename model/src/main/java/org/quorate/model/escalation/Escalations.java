package org.quorate.model.escalation;

import java.util.List;
import java.util.Optional;

/** The escalations and early concerns on record. */
public interface Escalations {
    Optional<Escalation> findByReference(String reference);

    /** Earliest on record first. */
    List<Escalation> all();

    /** Keeps an escalation; what is on record of it already may only be added to. */
    void save(Escalation escalation);
}
