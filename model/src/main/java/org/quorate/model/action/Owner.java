package org.quorate.model.action;

import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.partnership.PersonId;

/** Who does an action: a person on record, or an office by name ("Director of Finance"). */
public record Owner(@Nullable PersonId person, String name) {
    public Owner {
        name = Required.text(name, "An action's owner needs a name.");
    }
}
