package org.quorate.model.action;

import java.time.LocalDate;
import org.quorate.model.Required;

/** A dated note on how an action is going; notes are added, never changed. */
public record Progress(LocalDate on, String by, String note) {
    public Progress {
        by = Required.text(by, "Say who reported the progress.");
        note = Required.text(note, "A progress note needs its words.");
    }
}
