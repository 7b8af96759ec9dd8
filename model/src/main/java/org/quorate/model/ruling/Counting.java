package org.quorate.model.ruling;

import java.util.List;

/**
 * Whose votes one condition counts: the seats as usual, every member, every Partner, or every vote by its weight.
 *
 * @param groups the seats, or the Partners
 * @param eligible which of them may take part in deciding the matter, in the same order
 * @param weighted whether votes count by their weight
 */
record Counting(List<Group> groups, boolean[] eligible, boolean weighted) {

    boolean isEligible(int index) {
        return eligible[index];
    }

    /** How much each vote of a group weighs here. */
    int weight(Prepared prepared, Group group) {
        return weighted ? prepared.weightOf(group) : 1;
    }
}
