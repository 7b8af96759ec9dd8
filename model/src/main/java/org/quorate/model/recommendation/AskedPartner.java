package org.quorate.model.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.partnership.PartnerId;

/**
 * One of the partners that have each to answer.
 *
 * @param partner the partner on record, or nothing where it is not one
 * @param name the name it went by when it was asked; history keeps it when the partner is renamed or merged (CM-39)
 * @param collective whether the entry stands for many ("All PCNs")
 * @param members for whom it stands, where that was said
 */
public record AskedPartner(@Nullable PartnerId partner, String name, boolean collective, List<String> members) {
    public AskedPartner {
        name = Required.text(name, "A partner that is asked needs a name.");
        members = List.copyOf(members);
    }

    /** A partner that stands for itself. */
    public static AskedPartner of(@Nullable PartnerId partner, String name) {
        return new AskedPartner(partner, name, false, List.of());
    }
}
