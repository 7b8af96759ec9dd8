package org.quorate.app.ruling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.AgendaItem;

/**
 * What to expect of the quorum of an item ahead, and of its vote.
 *
 * @param expected how many are expected to count, without those who have not replied; nothing where that is open
 * @param needed how many are needed; nothing where the charter does not say
 * @param seats where the seats that count are expected to be
 * @param voteNeeded what a vote would need, or nothing where the rule knows none or does not say
 * @param missing what else is missing, in words
 * @param couldHelp whose coming, in person or by deputy, would bring it nearer
 * @param words the forecast in a few words: "8 of 8, a vote needs 9"
 * @param reasons the steps behind it
 */
public record QuorumForecast(
        AgendaItem item,
        Outlook outlook,
        @Nullable Integer expected,
        @Nullable Integer needed,
        SeatTally seats,
        @Nullable Integer voteNeeded,
        List<String> missing,
        List<String> couldHelp,
        String words,
        List<String> reasons) {
    public QuorumForecast {
        missing = List.copyOf(missing);
        couldHelp = List.copyOf(couldHelp);
        reasons = List.copyOf(reasons);
    }

    /** Whether somebody should do something about it. */
    public boolean isWarning() {
        return outlook != Outlook.QUORATE;
    }
}
