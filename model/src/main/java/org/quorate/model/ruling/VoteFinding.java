package org.quorate.model.ruling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vote and what it needed; null where it depends on an open setting, or where the rule asks for nothing of everyone together.
 *
 * @param votesFor votes for that count
 * @param against votes against that count
 * @param abstain abstentions
 * @param base of how many the share is counted
 * @param needed the least number of votes for that carries
 * @param shortBy how many votes for were missing, or 0
 * @param within the votes of each group that had to be in favour on its own
 */
public record VoteFinding(int votesFor, int against, int abstain, @Nullable Integer base, @Nullable Integer needed, @Nullable Integer shortBy,
        List<Within> within) {

    /**
     * The votes of one group.
     *
     * @param group the key of the constituency, side or role, or several joined by "or"
     * @param votesFor votes for
     * @param against votes against
     * @param base of how many its share is counted, or null
     * @param needed the least number of votes for that puts it in favour, or null
     * @param inFavour whether it was in favour, or null where that depends on an open setting
     */
    public record Within(String group, int votesFor, int against, @Nullable Integer base, @Nullable Integer needed, @Nullable Boolean inFavour) {
    }

    public VoteFinding {
        within = List.copyOf(within);
    }

    /** A vote of everyone together. */
    public VoteFinding(int votesFor, int against, int abstain, @Nullable Integer base, @Nullable Integer needed, @Nullable Integer shortBy) {
        this(votesFor, against, abstain, base, needed, shortBy, List.of());
    }
}
