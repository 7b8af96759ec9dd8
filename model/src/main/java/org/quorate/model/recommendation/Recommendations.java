package org.quorate.model.recommendation;

import java.util.List;
import java.util.Optional;

/** The recommendations on record. */
public interface Recommendations {
    Optional<Recommendation> find(RecommendationId id);

    Optional<Recommendation> findByReference(String reference);

    /** Earliest made first. */
    List<Recommendation> all();

    /** Keeps a recommendation; what happened to it already may only be added to. */
    void save(Recommendation recommendation);
}
