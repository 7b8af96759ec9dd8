package org.quorate.model.ruling;

import java.util.List;

/**
 * What a room loses if someone leaves it.
 *
 * @param seat whose holder leaves
 * @param after the quorum without them
 * @param losesQuorum whether it is quorate now and certainly no longer then
 * @param lost what the quorum requires besides its number that is met now and no longer then, in words
 */
public record QuorumLoss(String seat, QuorumFinding after, boolean losesQuorum, List<String> lost) {

    public QuorumLoss {
        lost = List.copyOf(lost);
    }
}
