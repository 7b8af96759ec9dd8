package org.quorate.app.ruling;

/** How many seats in office that count for an item are here, out for it, away, or have not replied (before the meeting). */
public record SeatTally(int here, int out, int away, int unknown) {
    public int all() {
        return here + out + away + unknown;
    }
}
