package org.quorate.model.partnership;

import java.util.Optional;

/** The one partnership of the store. */
public interface PartnershipProfile {
    /** Nothing until the partnership has been named. */
    Optional<Partnership> find();

    void save(Partnership partnership);
}
