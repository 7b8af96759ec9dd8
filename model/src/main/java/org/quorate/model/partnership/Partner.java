package org.quorate.model.partnership;

import java.util.List;
import java.util.Locale;
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

    /** Whether this partner goes, or has gone, by that name; capitals do not matter. */
    public boolean isKnownAs(String text) {
        String wanted = text.strip().toLowerCase(Locale.UK);
        return name.toLowerCase(Locale.UK).equals(wanted)
                || formerNames.stream().anyMatch(former -> former.name().toLowerCase(Locale.UK).equals(wanted));
    }
}
