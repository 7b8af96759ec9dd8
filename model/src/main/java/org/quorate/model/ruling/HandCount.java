package org.quorate.model.ruling;

/**
 * Votes counted by show of hands.
 *
 * @param votesFor hands for
 * @param against hands against
 * @param abstain abstentions
 */
public record HandCount(int votesFor, int against, int abstain) {

    public HandCount {
        if (votesFor < 0 || against < 0 || abstain < 0) {
            throw new IllegalArgumentException("A count of votes cannot be below nought.");
        }
    }
}
