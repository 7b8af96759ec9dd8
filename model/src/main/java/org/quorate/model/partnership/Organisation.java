package org.quorate.model.partnership;

import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * An organisation as a record names it.
 *
 * @param partner the partner on record, or nothing where it is not one
 * @param name the name it went by then; history keeps it when the partner is renamed or merged (CM-39)
 */
public record Organisation(@Nullable PartnerId partner, String name) {
    public Organisation {
        name = Required.text(name, "An organisation needs a name.");
    }

    /** Whether both are the same organisation, whatever it was called then and now. */
    public boolean isSameAs(Organisation other) {
        return (partner != null && other.partner != null) ? partner.equals(other.partner) : name.equalsIgnoreCase(other.name);
    }
}
