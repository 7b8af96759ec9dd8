package org.quorate.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.Charter;
import org.quorate.model.partnership.FormerName;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.importing.ImportFile;

/** Puts the partnership's name, its charter, its partners and its people on record. */
final class PartnershipImport {
    private final ImportAct act;

    PartnershipImport(ImportAct act) {
        this.act = act;
    }

    void profile(ImportFile.@Nullable Profile profile, String otherwise) {
        Partnership known = act.session().profile().find().orElse(null);
        if (profile == null && known != null) {
            return;
        }
        String name = profile == null ? otherwise : profile.name();
        String office = profile == null ? "Secretary's office" : profile.office();
        act.keep(known, new Partnership(name, office, known == null ? 0 : known.revision()), act.session().profile()::save,
            "partnership", "partnerships");
    }

    /** Adopts the charter where none is in force; one in force is never replaced by an import. */
    void charter(ImportFile.@Nullable CharterChoice choice, @Nullable Charter charter) {
        if (choice == null || charter == null || !act.session().charters().all().isEmpty()) {
            return;
        }
        LocalDate from = choice.inForceFrom() == null ? act.dayOne() : choice.inForceFrom();
        Charter adopted = (choice.acceptStarters() ? charter.acceptStarters(act.acting().name(), act.acting().today()) : charter).withVersion("v1");
        act.session().charters().add(new AdoptedCharter(1, CharterYaml.write(adopted), from, act.acting().name(), "Imported with the partnership"));
        act.tally().added("charter", "charters");
    }

    void partner(ImportFile.PartnerEntry entry) {
        Partner known = act.partner(entry.name()).orElse(null);
        if (known == null && entry.type() == null) {
            throw new Refused("The partner " + entry.name() + " is new and needs a \"type\", for example \"Local authority\".");
        }
        List<FormerName> former = new ArrayList<>(known == null ? List.of() : known.formerNames());
        for (String name : entry.formerNames()) {
            if (known == null || !known.isKnownAs(name)) {
                act.partner(name).filter(other -> !other.equals(known)).ifPresent(other -> {
                    throw new Refused("\"" + name + "\" is a name of the partner " + other.name() + " already.");
                });
                former.add(new FormerName(name, null));
            }
        }
        Partner wanted = new Partner(
            known == null ? new PartnerId(act.nextId()) : known.id(),
            known == null ? entry.name() : known.name(),
            entry.type() != null ? entry.type() : known == null ? "Partner" : known.type(),
            entry.column() != null ? entry.column() : known == null ? null : known.column(),
            former,
            entry.places().isEmpty() && known != null ? known.places() : entry.places(),
            known == null ? 0 : known.revision());
        act.keep(known, wanted, act.session().partners()::save, "partner", "partners");
    }
}
