package org.quorate.app.charter;

import org.quorate.app.control.DateWords;
import org.quorate.model.Refused;
import org.quorate.model.charter.AdoptedCharter;

/** A draft cannot be adopted as it is, because somebody adopted another version after it was begun. Nothing of it is lost. */
public final class StaleDraft extends Refused {
    private static final long serialVersionUID = 1L;

    StaleDraft(int begunFrom, AdoptedCharter latest) {
        super("Your draft began from v" + begunFrom + ", and meanwhile " + latest.adoptedBy() + " adopted v" + latest.version() + ", in force from "
                + DateWords.words(latest.inForceFrom()) + " (" + latest.why() + "). Nothing of yours is lost and nothing was adopted: carry your"
                + " changes over to v" + latest.version() + ", look at them once more, and adopt then.");
    }
}
