package org.quorate.model.partnership;

import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/** Whom to ask about a meeting, as printed at the foot of an agenda's first page. */
public record Contact(String name, @Nullable String telephone, @Nullable String email) {
    public Contact {
        name = Required.text(name, "A contact needs a name.");
        telephone = Required.optionalText(telephone);
        email = Required.optionalText(email);
    }
}
