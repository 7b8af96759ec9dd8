package org.quorate.model.ruling;

/**
 * Someone away who could bring a room nearer to its quorum.
 *
 * @param seat the seat
 * @param inPerson whether its holder would do
 * @param byDeputy whether a deputy for them would do
 * @param enough whether the room is quorate once they come, with nobody else
 */
public record QuorumHelp(String seat, boolean inPerson, boolean byDeputy, boolean enough) {
}
