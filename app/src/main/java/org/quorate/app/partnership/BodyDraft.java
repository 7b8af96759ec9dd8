package org.quorate.app.partnership;

import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.HouseStyle;

/** A body as it is entered. */
public record BodyDraft(
        String name,
        String shortName,
        @Nullable String charterKey,
        @Nullable BodyId reportsTo,
        @Nullable BodyId heldToAccountBy,
        String cadence,
        HouseStyle style) {
    /** A body of which only its names are known. */
    public static BodyDraft of(String name, String shortName) {
        return new BodyDraft(name, shortName, null, null, null, "", HouseStyle.plain());
    }
}
