package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Constituency;
import org.quorate.model.partnership.SeatClass;

/**
 * Seats that stand alike in a case: one seat, or a counted constituency. Numbers of states exclude each other; who is left of the filled seats is
 * away.
 *
 * @param label the seat or constituency, in words
 * @param constituency the constituency, or null for a seat of the chair that belongs to none
 * @param column the column of the matrix when the case says so, or null
 * @param single whether this is one seat, so that a vote can be told from its state
 * @param steppedOut out for an interest
 * @param outOtherwise out for another reason
 * @param declared how many of those here have a declared interest
 * @param partner the partner it speaks for, or null
 * @param isChairOutside whether this is the seat of whoever chairs, which the charter's constituencies do not hold
 * @param affected whether it speaks for a party affected by the matter
 * @param particulars what else is said of a single seat, its roles and kind of interest by their keys
 * @param proxies how many of those away are represented by a proxy that holds
 */
record Group(String label, @Nullable Constituency constituency, SeatClass seatClass, @Nullable String column, boolean single, int seats, int filled,
        int present,
             int remote, int deputies, int steppedOut, int outOtherwise, int declared, boolean affected, Tally tally, @Nullable String partner,
             boolean isChairOutside, SeatParticulars particulars, int proxies) {

    /** Positions taken and votes cast in a group. */
    record Tally(int agree, int reservations, int standAside, int object, int votesFor, int against, int abstain) {
        static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0);

        int stated() {
            return agree + reservations + standAside + object;
        }

        int votes() {
            return votesFor + against + abstain;
        }
    }

    boolean isVoting() {
        return seatClass == SeatClass.VOTING;
    }

    int here() {
        return present + remote + deputies;
    }

    /** The same seat having voted or taken a position otherwise. */
    Group speaking(Tally other) {
        return new Group(label, constituency, seatClass, column, single, seats, filled, present, remote, deputies, steppedOut, outOtherwise, declared, affected,
                other, partner, isChairOutside, particulars, proxies);
    }

    /** The same seat with nobody in it. */
    Group vacated() {
        return new Group(label, constituency, seatClass, column, single, seats, 0, 0, 0, 0, 0, 0, 0, affected, Tally.NOTHING, partner, isChairOutside,
                particulars, 0);
    }

    /** Here, or represented by a proxy. */
    int represented() {
        return here() + proxies;
    }

    int away() {
        return filled - here() - steppedOut - outOtherwise - proxies;
    }
}
