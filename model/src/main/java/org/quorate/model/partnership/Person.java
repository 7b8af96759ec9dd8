package org.quorate.model.partnership;

import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * Someone who holds a seat, deputises, attends or owns an action.
 *
 * @param name as printed in minutes, title included ("Councillor A Example")
 * @param organisation printed after the name, or nothing
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String organisation,
        @Nullable String jobTitle,
        @Nullable String email,
        int revision) {
    public Person {
        name = Required.text(name, "A person needs a name.");
        organisation = Required.optionalText(organisation);
        jobTitle = Required.optionalText(jobTitle);
        email = Required.optionalText(email);
    }
}
