package org.quorate.model.dispute;

import java.util.List;
import java.util.Optional;

/** The disputes on record. */
public interface Disputes {
    Optional<Dispute> find(DisputeId id);

    Optional<Dispute> findByReference(String reference);

    /** Earliest opened first. */
    List<Dispute> all();

    /** Keeps a dispute; what is on record of it already may only be added to. */
    void save(Dispute dispute);
}
