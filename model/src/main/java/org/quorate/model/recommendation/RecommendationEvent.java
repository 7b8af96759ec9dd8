package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/**
 * Something that happened to a recommendation, as it was put on record. Never changed and never removed; what was mistaken is struck out by a later entry.
 *
 * @param what what happened
 * @param on the day it happened
 * @param reason why, or what was said with it
 * @param evidence references to what shows it: minutes, papers, letters received
 * @param charterVersion the version of the charter in force that day, or nothing where none was
 * @param recordedOn the day it was put on record
 * @param recordedBy who put it there
 */
public record RecommendationEvent(
        Happened what, LocalDate on, @Nullable String reason, List<String> evidence,
        @Nullable Integer charterVersion, LocalDate recordedOn, String recordedBy) {
    public RecommendationEvent {
        reason = Required.optionalText(reason);
        evidence = List.copyOf(evidence);
        recordedBy = Required.text(recordedBy, "Say who puts it on record.");
    }
}
