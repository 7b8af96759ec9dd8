package org.quorate.model.partnership;

import java.util.List;
import java.util.Optional;

/** The bodies on record. */
public interface Bodies {
    Optional<Body> find(BodyId id);

    /** In the order the partnership lists them. */
    List<Body> all();

    void save(Body body);

    void remove(BodyId id);
}
