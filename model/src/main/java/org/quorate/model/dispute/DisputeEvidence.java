package org.quorate.model.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.paper.AttachedFile;

/**
 * What shows something in a dispute. Added, never changed.
 *
 * @param about the place of the event it shows, from 0, or nothing where it goes with the dispute as a whole
 * @param what what it is, in words
 * @param file the file itself, or nothing where it is kept elsewhere
 * @param on the day it was put on record
 * @param by who put it there
 */
public record DisputeEvidence(DisputeEvidenceId id, DisputeId dispute, @Nullable Integer about, String what, @Nullable AttachedFile file, LocalDate on,
        String by) {
    public DisputeEvidence {
        what = Required.text(what, "Say what the evidence is.");
        by = Required.text(by, "Say who puts the evidence on record.");
        Required.that(about == null || about >= 0, "Evidence shows something that happened.");
    }
}
