package org.quorate.model.assurance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.partnership.Organisation;

/**
 * An organisation placed at a level of assurance, or moved to another. Never changed and never removed.
 *
 * @param organisation whose level it is
 * @param level the charter's key of the level ("enhanced")
 * @param title the level as people say it, as it was then
 * @param on the day it took effect
 * @param authorisedBy who authorised it, or nothing where that was not said
 * @param reason why, or nothing
 * @param riskProfile what the risks are that the level answers, or nothing
 * @param plan the action or improvement plan, or nothing
 * @param ruling whether the charter permitted it, in one paragraph, as it was ruled then
 * @param outcome the outcome of that ruling: "permitted", "silent"
 */
public record AssuranceMove(
        AssuranceMoveId id,
        Organisation organisation,
        String level,
        String title,
        LocalDate on,
        @Nullable String authorisedBy,
        @Nullable String reason,
        @Nullable String riskProfile,
        @Nullable String plan,
        @Nullable String ruling,
        @Nullable String outcome,
        @Nullable Integer charterVersion,
        LocalDate recordedOn,
        String recordedBy) {
    public AssuranceMove {
        level = Required.text(level, "Say to which level of assurance.");
        title = Required.text(title, "A level of assurance needs a title.");
        authorisedBy = Required.optionalText(authorisedBy);
        reason = Required.optionalText(reason);
        riskProfile = Required.optionalText(riskProfile);
        plan = Required.optionalText(plan);
        recordedBy = Required.text(recordedBy, "Say who puts it on record.");
    }

    /** The same move as it was ruled on. */
    public AssuranceMove ruled(String text, String word, int version) {
        return new AssuranceMove(id, organisation, level, title, on, authorisedBy, reason, riskProfile, plan, text, word, version, recordedOn, recordedBy);
    }
}
