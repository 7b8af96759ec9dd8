package org.quorate.persistence.importing;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.minutes.MinuteBlock;

/**
 * An item of an agenda, with what the minutes say of it. Items are numbered in the order of the file.
 *
 * @param text the narrative of its minute
 * @param resolved the clauses of its resolution; none where nothing was resolved
 */
public record ItemEntry(
        Spot spot,
        String title,
        StandingItem standing,
        @Nullable String matter,
        Purpose purpose,
        @Nullable String purposeText,
        List<String> paragraphs,
        @Nullable Privacy privacy,
        @Nullable String presenter,
        int plannedMinutes,
        @Nullable PageRange pages,
        @Nullable Integer minuteNumber,
        List<MinuteBlock> text,
        List<String> resolved,
        @Nullable DecisionEntry decision,
        List<ActionEntry> actions) {
    public ItemEntry {
        paragraphs = List.copyOf(paragraphs);
        text = List.copyOf(text);
        resolved = List.copyOf(resolved);
        actions = List.copyOf(actions);
    }

    /**
     * How the item was decided; where it is left out, a resolution was taken by assent and its outcome is read from its words.
     *
     * @param declaredBy who declared the outcome, or nothing
     */
    public record DecisionEntry(
            Spot spot,
            @Nullable String title,
            @Nullable DecisionOutcome outcome,
            DecisionMethod method,
            @Nullable String declaredBy,
            @Nullable LocalTime at) {}
}
