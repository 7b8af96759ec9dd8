package org.quorate.model.recommendation;

import java.util.List;
import java.util.Optional;

/** The recommendations on record. */
public interface Recommendations {
    Optional<Recommendation> find(RecommendationId id);

    /** Earliest made first. */
    List<Recommendation> all();

    void save(Recommendation recommendation);

    void remove(RecommendationId id);
}
