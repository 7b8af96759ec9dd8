package org.quorate.model.decision;

import org.quorate.model.Required;

/** A vote as it was counted in the room, where nobody noted who voted how: how many hands were raised for each. */
public record VoteCounts(int inFavour, int against, int abstaining) {
    public VoteCounts {
        Required.that(inFavour >= 0 && against >= 0 && abstaining >= 0, "A count of votes cannot be below nought.");
    }

    public int total() {
        return inFavour + against + abstaining;
    }
}
