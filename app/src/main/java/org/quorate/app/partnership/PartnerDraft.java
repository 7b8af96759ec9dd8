package org.quorate.app.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner as it is entered. */
public record PartnerDraft(String name, String type, @Nullable String column, List<String> places) {
    public PartnerDraft {
        places = List.copyOf(places);
    }

    /** A partner of which only name and type are known. */
    public static PartnerDraft of(String name, String type) {
        return new PartnerDraft(name, type, null, List.of());
    }
}
