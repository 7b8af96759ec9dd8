package org.quorate.model.dispute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.ruling.VoteCast;

/**
 * Something that happened in a dispute, as it was put on record. Never changed and never removed; what was mistaken is put right by a later event.
 *
 * @param what what happened, on which day
 * @param votes how each organisation voted, where there was a vote, by the name it went by then
 * @param evidence references to what shows it: minutes, papers, letters received
 * @param ruling whether the charter permitted it, in one paragraph, as it was ruled then
 * @param outcome the outcome of that ruling: "permitted", "silent"
 * @param charterVersion the version of the charter it was ruled under
 * @param recordedOn the day it was put on record
 * @param recordedBy who put it there
 */
public record DisputeEvent(
        ProcedureEvent what,
        Map<String, VoteCast> votes,
        List<String> evidence,
        @Nullable String ruling,
        @Nullable String outcome,
        @Nullable Integer charterVersion,
        LocalDate recordedOn,
        String recordedBy) {
    public DisputeEvent {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        evidence = List.copyOf(evidence);
        recordedBy = Required.text(recordedBy, "Say who puts it on record.");
        Required.that(what.on() != null, "Say on which day it happened.");
    }

    /** The day it happened. */
    public LocalDate on() {
        LocalDate day = what.on();
        return day == null ? recordedOn : day;
    }
}
