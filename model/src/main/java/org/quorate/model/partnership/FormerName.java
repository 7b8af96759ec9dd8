package org.quorate.model.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/** A name that a partner has gone by; {@code until} is its last day, or nothing where it is only another spelling (CM-39). */
public record FormerName(String name, @Nullable LocalDate until) {
    public FormerName {
        name = Required.text(name, "A former name needs its text.");
    }
}
