package org.quorate.model.partnership;

import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * An Assembly, Board, Group or Executive of the partnership.
 *
 * @param shortName stands before its decision numbers and meeting references ("PB")
 * @param charterKey the body's name in the charter, or nothing where the charter does not know it
 * @param reportsTo the body it reports to, if any
 * @param heldToAccountBy the body that holds it to account, if any (CM-29)
 * @param cadence how often it meets, in words; empty where nothing says
 * @param position its place in lists, from 1
 */
public record Body(
        BodyId id,
        String name,
        String shortName,
        @Nullable String charterKey,
        @Nullable BodyId reportsTo,
        @Nullable BodyId heldToAccountBy,
        String cadence,
        HouseStyle style,
        int position,
        int revision) {
    public Body {
        name = Required.text(name, "A body needs a name.");
        shortName = Required.text(shortName, "A body needs a short name, for example \"PB\".");
        charterKey = Required.optionalText(charterKey);
        cadence = cadence.strip();
        Required.that(!id.equals(reportsTo), name + " cannot report to itself.");
        Required.that(!id.equals(heldToAccountBy), name + " cannot hold itself to account.");
    }
}
