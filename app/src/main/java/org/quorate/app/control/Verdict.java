package org.quorate.app.control;

import org.jspecify.annotations.Nullable;

/**
 * What a ruling card says.
 *
 * @param state gives tone and icon
 * @param words the verdict, as in "Not carried, one short"
 * @param arithmetic one line, as in "Eligible in office 12; 75% of 12 is 9; for 8."
 * @param unchanged what did not change, as in "The base stays 12 while the Clinical Chair is out."; may be empty
 * @param clause the clause, as in "Memorandum 9.4"; may be empty
 * @param reasons behind Why?, or null when there are none to show
 * @param silentOn what the charter is silent on, as in "What follows"; null when it is not
 */
public record Verdict(
        ChipState state,
        String words,
        String arithmetic,
        String unchanged,
        String clause,
        @Nullable Explanation reasons,
        @Nullable String silentOn) {

    public Verdict {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A verdict needs its words");
        }
    }
}
