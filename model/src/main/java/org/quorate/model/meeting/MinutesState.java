package org.quorate.model.meeting;

import java.util.Map;
import java.util.Set;
import org.quorate.model.Move;

/** How far a meeting's minutes have come: draft, then unconfirmed (sent out), then confirmed at a later meeting. */
public enum MinutesState {
    NONE("Not begun"),
    DRAFT("Draft"),
    UNCONFIRMED("Unconfirmed"),
    CONFIRMED("Confirmed");

    private static final Map<MinutesState, Set<MinutesState>> MOVES = Map.of(
            NONE, Set.of(DRAFT),
            DRAFT, Set.of(UNCONFIRMED, NONE),
            UNCONFIRMED, Set.of(CONFIRMED, DRAFT),
            CONFIRMED, Set.of());

    private final String words;

    MinutesState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether minutes may pass from this state to {@code next}. */
    public Move to(MinutesState next) {
        if (MOVES.getOrDefault(this, Set.of()).contains(next)) {
            return new Move.Allowed();
        }
        return new Move.NotAllowed(switch (this) {
            case NONE -> "There are no minutes yet: begin the draft first.";
            case DRAFT -> "The minutes are still a draft: send them out as unconfirmed first.";
            case UNCONFIRMED -> "The minutes are unconfirmed: a later meeting confirms them, or they go back to draft.";
            case CONFIRMED -> "The minutes are confirmed; a correction is made by resolution of a later meeting.";
        });
    }
}
