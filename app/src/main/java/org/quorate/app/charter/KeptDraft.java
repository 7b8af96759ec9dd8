package org.quorate.app.charter;

import org.quorate.app.control.DateWords;
import org.quorate.app.control.TimeWords;
import org.quorate.model.charter.DraftCharter;

/**
 * A draft as it was found in the store.
 *
 * @param base the version it began from
 * @param reading its charter, or what is wrong with its text where this program cannot use it
 */
public record KeptDraft(DraftCharter kept, CharterInForce base, CharterReading reading) {

    /** "Begun by R. Clerk on Mon 18 Jan 2027 from v2; last changed by A. Deputy on Tue 19 Jan 2027 at 14:02 (settled: …)." */
    public String words() {
        return "Begun by " + kept.begunBy() + " on " + DateWords.words(kept.begunAt().toLocalDate()) + " from v" + kept.begunFrom() + "; last changed by "
                + kept.changedBy() + " on " + DateWords.words(kept.changedAt().toLocalDate()) + " at " + TimeWords.words(kept.changedAt().toLocalTime())
                + " (" + kept.lastChange() + ").";
    }
}
