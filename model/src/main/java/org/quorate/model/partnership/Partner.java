package org.quorate.model.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * A member organisation.
 *
 * @param type what kind of organisation it is, in the partnership's own words ("Local authority")
 * @param column its column in the applicability matrix (CM-08), or nothing where it is not assigned
 * @param places where it works, as the partnership names them
 */
public record Partner(
        PartnerId id,
        String name,
        String type,
        @Nullable String column,
        List<FormerName> formerNames,
        List<String> places,
        int revision) {
    public Partner {
        name = Required.text(name, "A partner needs a name.");
        type = Required.text(type, "A partner needs a type, for example \"Local authority\".");
        column = Required.optionalText(column);
        formerNames = List.copyOf(formerNames);
        places = List.copyOf(places);
    }

    /** Whether this partner goes, or has gone, by that name; capitals, accents, punctuation and the usual short forms do not matter. */
    public boolean isKnownAs(String text) {
        NameKey wanted = NameKey.ofOrganisation(text);
        return !wanted.isEmpty()
                && (NameKey.ofOrganisation(name).equals(wanted)
                        || formerNames.stream().anyMatch(former -> NameKey.ofOrganisation(former.name()).equals(wanted)));
    }

    /** The same partner under a new name from a day on; the old one is kept among its former names, so that history still finds it (CM-39). */
    public Partner renamed(String newName, LocalDate from) {
        String wanted = Required.text(newName, "A partner needs a name.");
        Required.that(!wanted.equals(name), "The partner is already called " + name + ".");
        List<FormerName> former = new ArrayList<>(formerNames);
        former.removeIf(old -> old.name().equals(wanted) || old.name().equals(name));
        former.add(new FormerName(name, from.minusDays(1)));
        return new Partner(id, wanted, type, column, former, places, revision);
    }
}
