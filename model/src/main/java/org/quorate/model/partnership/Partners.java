package org.quorate.model.partnership;

import java.util.List;
import java.util.Optional;

/** The partners on record. */
public interface Partners {
    Optional<Partner> find(PartnerId id);

    /** In order of name. */
    List<Partner> all();

    /** Keeps a new partner, or a changed one; refused as stale where another change came first. */
    void save(Partner partner);

    void remove(PartnerId id);
}
