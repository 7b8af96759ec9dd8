package org.quorate.model.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.paper.AttachedFile;

/**
 * What shows that an action was done: a file, or words that say where it is kept; evidence is added, never changed.
 *
 * @param on the day it was put on record
 * @param by who put it there
 * @param what as in "Letter of 9 February, signed copy in the office's file 12/4"
 * @param file the file itself, or nothing where it is kept elsewhere
 */
public record Evidence(EvidenceId id, ActionId action, LocalDate on, String by, String what, @Nullable AttachedFile file) {
    public Evidence {
        by = Required.text(by, "Say who puts the evidence on record.");
        what = Required.text(what, "Say what shows that it was done, and where that is kept.");
    }
}
