package org.quorate.model.segment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.partnership.Organisation;

/**
 * A segment recommended, decided or self-assessed for one quarter. Never changed and never removed; a later entry of the same kind takes its place.
 *
 * @param organisation for whom; nothing means the system as a whole
 * @param segment 1 (consistently high performing) to 4 (very serious, complex issues)
 * @param by who recommended, decided or assessed it
 * @param on the day that was done
 * @param meeting from which meeting it comes, as people name it, or nothing
 * @param themes the oversight themes of concern behind it
 * @param reason why, or nothing
 * @param ruling whether the charter lets them, in one paragraph, as it was ruled then
 * @param outcome the outcome of that ruling: "permitted", "silent"
 */
public record SegmentEntry(
        SegmentEntryId id,
        @Nullable Organisation organisation,
        Quarter quarter,
        SegmentKind kind,
        int segment,
        String by,
        LocalDate on,
        @Nullable String meeting,
        List<String> themes,
        @Nullable String reason,
        @Nullable String ruling,
        @Nullable String outcome,
        @Nullable Integer charterVersion,
        LocalDate recordedOn,
        String recordedBy) {
    /** What the system as a whole is called among organisations. */
    public static final String SYSTEM = "The system";

    public SegmentEntry {
        Required.that(segment >= 1 && segment <= 4, "A segment is 1, 2, 3 or 4, not " + segment + ".");
        by = Required.text(by, "Say who " + switch (kind) {
            case RECOMMENDATION -> "recommends it.";
            case DECISION -> "decided it.";
            case SELF_ASSESSMENT -> "assessed it.";
        });
        meeting = Required.optionalText(meeting);
        themes = List.copyOf(themes);
        reason = Required.optionalText(reason);
        recordedBy = Required.text(recordedBy, "Say who puts it on record.");
    }

    /** For whom it is, by name. */
    public String subject() {
        return organisation == null ? SYSTEM : organisation.name();
    }

    /** Whether both are about the same organisation, or both about the system. */
    public boolean isAbout(@Nullable Organisation other) {
        return organisation == null ? other == null : other != null && organisation.isSameAs(other);
    }

    /** The same entry as it was ruled on. */
    public SegmentEntry ruled(String text, String word, int version) {
        return new SegmentEntry(id, organisation, quarter, kind, segment, by, on, meeting, themes, reason, text, word, version, recordedOn, recordedBy);
    }
}
