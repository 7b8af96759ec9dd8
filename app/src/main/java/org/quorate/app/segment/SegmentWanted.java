package org.quorate.app.segment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.segment.Quarter;
import org.quorate.model.segment.SegmentKind;

/**
 * A segment to be put on record, as a person says it.
 *
 * @param organisation by name; nothing means the system as a whole
 */
public record SegmentWanted(SegmentKind kind, @Nullable String organisation, Quarter quarter, int segment, String by, LocalDate on,
        @Nullable String meeting, List<String> themes, @Nullable String reason) {
    public SegmentWanted {
        themes = List.copyOf(themes);
    }
}
