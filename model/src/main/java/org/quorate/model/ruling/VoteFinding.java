package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;

/**
 * A vote and what it needed; null where it depends on an open setting.
 *
 * @param votesFor votes for that count
 * @param against votes against that count
 * @param abstain abstentions
 * @param base of how many the share is counted
 * @param needed the least number of votes for that carries
 * @param shortBy how many votes for were missing, or 0
 */
public record VoteFinding(int votesFor, int against, int abstain, @Nullable Integer base, @Nullable Integer needed, @Nullable Integer shortBy) {
}
