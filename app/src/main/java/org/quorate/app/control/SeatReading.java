package org.quorate.app.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a seat meter shows.
 *
 * @param marks one for each eligible seat, in order
 * @param needed how many are needed: the bar stands after that block; 0 when no number is known
 * @param words the whole in words, as in "9 of 8 needed, quorate"
 */
public record SeatReading(List<SeatMark> marks, int needed, String words) {

    public SeatReading {
        marks = List.copyOf(marks);
        if (needed < 0) {
            throw new IllegalArgumentException("The number needed cannot be below nought");
        }
    }

    /** Who is here: ticks first, then stepped out, away and no reply. */
    public static SeatReading ofQuorum(int here, int out, int away, int unknown, int needed, String words) {
        List<SeatMark> marks = new ArrayList<>();
        marks.addAll(Collections.nCopies(here, SeatMark.ON));
        marks.addAll(Collections.nCopies(out, SeatMark.OUT));
        marks.addAll(Collections.nCopies(away, SeatMark.AWAY));
        marks.addAll(Collections.nCopies(unknown, SeatMark.UNKNOWN));
        return new SeatReading(marks, needed, words);
    }

    /** A vote: for from the left, the seats that are short up to the bar, against from the far end. */
    public static SeatReading ofVote(int inFavour, int against, int base, int needed, String words) {
        List<SeatMark> marks = new ArrayList<>(Collections.nCopies(inFavour, SeatMark.ON));
        int lastBeforeAgainst = Math.max(inFavour, base - against);
        for (int seat = inFavour; seat < lastBeforeAgainst; seat++) {
            marks.add(seat < needed ? SeatMark.SHORT : SeatMark.AWAY);
        }
        marks.addAll(Collections.nCopies(against, SeatMark.AGAINST));
        return new SeatReading(marks, needed, words);
    }

    int count(SeatMark mark) {
        return Collections.frequency(marks, mark);
    }
}
