package org.quorate.app.minutes;

import java.util.List;
import java.util.Optional;
import org.quorate.model.action.Action;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.Resolution;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBlock;

/**
 * One item as the minutes hold it.
 *
 * @param number its minute number; what it would be where the minutes are not begun
 * @param decisions what was decided on it, in the order taken
 * @param actions what is to be done that arose from it; kept beside the minutes, not printed
 * @param proposal what the record suggests for its narrative, or nothing
 * @param proposedResolution the clauses the record suggests; may be none
 */
public record MinuteEntry(
        AgendaItem item,
        int number,
        Minute minute,
        List<Decision> decisions,
        List<Action> actions,
        Optional<List<MinuteBlock>> proposal,
        List<String> proposedResolution) {
    public MinuteEntry {
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        proposedResolution = List.copyOf(proposedResolution);
    }

    public boolean hasResolution() {
        return decisions.stream().anyMatch(decision -> !(decision.resolution() instanceof Resolution.None));
    }

    /** Whether there is neither narrative nor resolution yet. */
    public boolean isEmpty() {
        return minute.blocks().stream().allMatch(block -> block.text().isBlank()) && !hasResolution();
    }

    /** Whether the record has changed since the narrative was proposed from it: same item, other words. */
    public boolean differsFromRecord() {
        return proposal.filter(blocks -> !minute.blocks().isEmpty() && !blocks.equals(minute.blocks())).isPresent();
    }
}
