package org.quorate.app.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.partnership.Body;
import org.quorate.model.ruling.Step;

/**
 * Everything on record about one decision.
 *
 * @param item the item it was taken on, or nothing where that was since removed
 * @param ruling the ruling as it was kept, or nothing where none was computed
 * @param whyNeeded how the number of votes needed came about, line by line; empty where no vote was taken
 * @param silent what the charter left open
 * @param today what the ruling would be now, or nothing where none was computed
 */
public record DecisionDetail(
        Decision decision,
        Body body,
        Meeting meeting,
        @Nullable AgendaItem item,
        @Nullable KeptRuling ruling,
        List<Step> whyNeeded,
        List<SilentPoint> silent,
        @Nullable Recomputed today) {
    public DecisionDetail {
        whyNeeded = List.copyOf(whyNeeded);
        silent = List.copyOf(silent);
    }

    public boolean isPartTwo() {
        return item != null && item.privacy() != null;
    }

    /** Why its wording cannot be changed any more; empty where it can. */
    public String whyFixed() {
        return meeting.minutes() == MinutesState.CONFIRMED
                ? "The minutes are confirmed; a correction is made by resolution of a later meeting."
                : "";
    }
}
