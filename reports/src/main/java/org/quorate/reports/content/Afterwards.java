package org.quorate.reports.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What later meetings did with minutes; printed above the signature.
 *
 * @param confirmedOn the day of the meeting that confirmed them, or absent
 * @param corrections what was corrected in them, in the order recorded
 */
public record Afterwards(@Nullable LocalDate confirmedOn, List<CorrectedWords> corrections) {
    /** Nothing was done with them that is on record. */
    public static final Afterwards NOTHING = new Afterwards(null, List.of());

    public Afterwards {
        corrections = List.copyOf(corrections);
    }

    /** The days of the meetings that agreed corrections, each once, in the order recorded. */
    public List<LocalDate> days() {
        return corrections.stream().map(CorrectedWords::agreedOn).distinct().toList();
    }

    /** The corrections that the meeting of one day agreed. */
    public List<CorrectedWords> agreedOn(LocalDate day) {
        return corrections.stream().filter(each -> each.agreedOn().equals(day)).toList();
    }

    /**
     * One correction.
     *
     * @param place the part of the minutes it is in: "Minute 26"
     * @param change what was changed, as in "“ten” became “eleven”"
     * @param agreedOn the day of the meeting that agreed it
     * @param confidential whether the public may not read what was changed
     */
    public record CorrectedWords(String place, String change, LocalDate agreedOn, boolean confidential) {
        public CorrectedWords {
            place = Words.required(place, "The place of a correction");
            change = Words.required(change, "The words of a correction");
        }
    }
}
