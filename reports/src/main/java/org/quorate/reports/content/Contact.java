package org.quorate.reports.content;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask, and whom to send apologies to.
 *
 * @param name the person or office
 * @param telephone the number, or absent
 * @param email the address, or absent
 */
public record Contact(String name, @Nullable String telephone, @Nullable String email) {
    public Contact {
        name = Words.required(name, "The name of the contact for further information");
        telephone = Words.optional(telephone);
        email = Words.optional(email);
    }
}
