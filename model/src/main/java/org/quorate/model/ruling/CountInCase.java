package org.quorate.model.ruling;

import org.jspecify.annotations.Nullable;

/**
 * A constituency as counted at the moment of a ruling. States exclude each other: {@code present} are those in the room in person; the filled seats
 * not
 * in any state are absent. Null means not given.
 *
 * @param constituency the constituency by key or name
 * @param seats how many seats it has; null takes the charter's number
 * @param filled how many are filled; null takes all
 * @param present in the room in person; null takes as many as took a position or voted
 * @param remote attending remotely
 * @param deputies deputies in the seats of members away
 * @param steppedOut out of the room for this item, for an interest
 * @param agree agree
 * @param reservations agree with reservations
 * @param standAside stand aside
 * @param object object
 * @param notStated said nothing
 * @param votesFor for
 * @param against against
 * @param abstain abstained
 * @param proxies members away whose proxy holds
 */
public record CountInCase(String constituency, @Nullable Integer seats, @Nullable Integer filled, @Nullable Integer present, int remote,
        int deputies, int steppedOut,
                          int agree, int reservations, int standAside, int object, int notStated, int votesFor, int against, int abstain,
                          int proxies) {

    /** A count without proxies. */
    public CountInCase(String constituency, @Nullable Integer seats, @Nullable Integer filled, @Nullable Integer present, int remote, int deputies,
            int steppedOut, int agree, int reservations, int standAside, int object, int notStated, int votesFor, int against, int abstain) {
        this(constituency, seats, filled, present, remote, deputies, steppedOut, agree, reservations, standAside, object, notStated, votesFor, against,
                abstain, 0);
    }

    public CountInCase {
        if (remote < 0 || deputies < 0 || steppedOut < 0 || agree < 0 || reservations < 0 || standAside < 0 || object < 0 || notStated < 0
                || votesFor < 0
                || against < 0 || abstain < 0 || proxies < 0) {
            throw new IllegalArgumentException("A count cannot be negative (" + constituency + ").");
        }
    }
}
