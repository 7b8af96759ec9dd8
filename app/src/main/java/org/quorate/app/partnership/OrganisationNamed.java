package org.quorate.app.partnership;

import org.quorate.model.partnership.Organisation;
import org.quorate.persistence.store.ReadSession;

/** Finds the organisation a person means. */
public final class OrganisationNamed {
    private OrganisationNamed() {}

    /** The partner that goes, or went, by a name, under the name it has now; an organisation that is no partner keeps the name given. */
    public static Organisation in(ReadSession session, String name) {
        return session.partners().all().stream().filter(partner -> partner.isKnownAs(name)).findFirst()
                .map(partner -> new Organisation(partner.id(), partner.name())).orElseGet(() -> new Organisation(null, name));
    }
}
