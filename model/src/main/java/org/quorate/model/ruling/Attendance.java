package org.quorate.model.ruling;

import java.util.List;

/** Who is there for a decision: seat by seat, or counted by constituency. */
public sealed interface Attendance {

    /** Seat by seat. */
    record Seats(List<SeatInCase> seats) implements Attendance {
        public Seats {
            seats = List.copyOf(seats);
        }
    }

    /** Counted. */
    record Counts(List<CountInCase> counts) implements Attendance {
        public Counts {
            counts = List.copyOf(counts);
        }
    }
}
