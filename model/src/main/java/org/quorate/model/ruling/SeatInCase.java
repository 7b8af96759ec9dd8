package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.SeatClass;

/**
 * One seat as it stands at the moment of a ruling.
 *
 * @param name who holds it, or what the seat is called
 * @param constituency its constituency by key or name, or null when it belongs to none
 * @param seatClass its class, or null to take the constituency's
 * @param partner the partner it speaks for, or null
 * @param column the column of the matrix, or null to take the constituency's
 * @param state where its holder is
 * @param reason why they are out or what they declared ("interest"), or null
 * @param position what they took when consensus was tested
 * @param vote how they voted
 * @param particulars what else is said of it
 */
public record SeatInCase(String name, @Nullable String constituency, @Nullable SeatClass seatClass, @Nullable String partner, @Nullable String column,
                         SeatState state, @Nullable String reason, Position position, VoteCast vote, SeatParticulars particulars) {

    /** A seat of which no more is said. */
    public SeatInCase(String name, @Nullable String constituency, @Nullable SeatClass seatClass, @Nullable String partner, @Nullable String column,
                      SeatState state, @Nullable String reason, Position position, VoteCast vote) {
        this(name, constituency, seatClass, partner, column, state, reason, position, vote, SeatParticulars.NONE);
    }

    /** A seat whose holder is in a state and has neither spoken nor voted yet. */
    public static SeatInCase of(String name, String constituency, SeatState state) {
        return new SeatInCase(name, constituency, null, null, null, state, null, Position.NOT_STATED, VoteCast.NONE);
    }

    /** The same seat with its holder in another state. */
    public SeatInCase in(SeatState newState) {
        return new SeatInCase(name, constituency, seatClass, partner, column, newState, reason, position, vote, particulars);
    }

    /** The same seat with a reason. */
    public SeatInCase because(String newReason) {
        return new SeatInCase(name, constituency, seatClass, partner, column, state, newReason, position, vote, particulars);
    }

    /** The same seat with a position. */
    public SeatInCase taking(Position newPosition) {
        return new SeatInCase(name, constituency, seatClass, partner, column, state, reason, newPosition, vote, particulars);
    }

    /** The same seat with a vote. */
    public SeatInCase voting(VoteCast newVote) {
        return new SeatInCase(name, constituency, seatClass, partner, column, state, reason, position, newVote, particulars);
    }

    /** The same seat with more said of it. */
    public SeatInCase with(SeatParticulars more) {
        return new SeatInCase(name, constituency, seatClass, partner, column, state, reason, position, vote, more);
    }

    /** Whether an interest was declared: stepping out without another reason given counts as one. */
    boolean hasInterest() {
        return particulars.interest() != null || (reason == null ? state == SeatState.STEPPED_OUT : reason.toLowerCase(java.util.Locale.ROOT)
                .matches(".*(interest|conflict|pecuniary).*"));
    }
}
