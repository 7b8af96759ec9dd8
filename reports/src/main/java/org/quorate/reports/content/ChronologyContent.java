package org.quorate.reports.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one dispute, day by day.
 *
 * @param title as in "Chronology of dispute D-3: Community beds"
 * @param note where it stands, and how it was made
 */
public record ChronologyContent(HouseStyle house, String title, RegisterNote note, List<Line> lines) {
    public ChronologyContent {
        title = Words.required(title, "The title of the chronology");
        lines = List.copyOf(lines);
    }

    /**
     * One thing that happened.
     *
     * @param stage the stage at which it happened
     * @param what as in "Recommendation made"
     * @param by who did it, or absent
     * @param words the reason, the terms or the recommendation, or absent
     * @param letters the letters about it and when they went, or absent
     * @param evidence what shows it, or absent
     * @param recorded when it was put on record and by whom
     */
    public record Line(LocalDate on, String stage, String what, @Nullable String by, @Nullable String words, @Nullable String letters,
            @Nullable String evidence, String recorded) {
        public Line {
            stage = Words.required(stage, "The stage");
            what = Words.required(what, "What happened");
            by = Words.optional(by);
            words = Words.optional(words);
            letters = Words.optional(letters);
            evidence = Words.optional(evidence);
        }
    }
}
