package org.quorate.model.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.partnership.PersonId;

/** An entry in the register of interests; a sensitive one is withheld from everything printed for the public. */
public record Interest(
        InterestId id,
        PersonId person,
        InterestKind kind,
        String nature,
        LocalDate registeredOn,
        @Nullable LocalDate endedOn,
        boolean sensitive,
        int revision) {
    public Interest {
        nature = Required.text(nature, "Say what the interest is.");
        Required.that(endedOn == null || !endedOn.isBefore(registeredOn), "An interest cannot end before it was registered.");
    }
}
