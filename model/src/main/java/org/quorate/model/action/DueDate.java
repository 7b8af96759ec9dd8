package org.quorate.model.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/** A date by which an action was to be done, when it was set, and why it was changed (nothing for the first). */
public record DueDate(LocalDate due, LocalDate setOn, @Nullable String why) {
    public DueDate {
        why = Required.optionalText(why);
    }
}
