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

    /** Links to a partner what is linked to another: escalations, levels of assurance, segments. The names written there stay (CM-39). */
    void relink(PartnerId from, PartnerId to);

    void remove(PartnerId id);
}
