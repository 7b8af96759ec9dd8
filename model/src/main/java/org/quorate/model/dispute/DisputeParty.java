package org.quorate.model.dispute;

import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.partnership.PartnerId;

/**
 * An organisation in a dispute.
 *
 * @param partner the partner on record, or nothing where it is not one
 * @param name the name it went by when it came into the dispute; history keeps it when the partner is renamed or merged (CM-39)
 * @param affected whether it was decided to be affected
 */
public record DisputeParty(@Nullable PartnerId partner, String name, boolean affected) {
    public DisputeParty {
        name = Required.text(name, "A party to a dispute needs a name.");
    }
}
