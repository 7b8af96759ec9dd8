package org.quorate.model.recommendation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quorate.model.Move;

/** How far a recommendation from one body to another has come. */
public enum RecommendationState {
    MADE("Made"),
    RECEIVED("Received"),
    ACCEPTED("Accepted"),
    RETURNED("Returned"),
    WITHDRAWN("Withdrawn");

    private static final Map<RecommendationState, Set<RecommendationState>> MOVES = Map.of(
            MADE, Set.of(RECEIVED, WITHDRAWN),
            RECEIVED, Set.of(ACCEPTED, RETURNED, WITHDRAWN),
            RETURNED, Set.of(MADE, WITHDRAWN),
            ACCEPTED, Set.of(),
            WITHDRAWN, Set.of());

    private final String words;

    RecommendationState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a recommendation may pass from this state to {@code next}. */
    public Move to(RecommendationState next) {
        if (MOVES.getOrDefault(this, Set.of()).contains(next)) {
            return new Move.Allowed();
        }
        return new Move.NotAllowed("A recommendation that is " + words.toLowerCase(Locale.UK)
                + " cannot become " + next.words.toLowerCase(Locale.UK) + ".");
    }
}
