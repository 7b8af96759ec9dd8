package org.quorate.model.ruling;

import java.util.List;

/** Whose votes one condition counts, and how much each weighs: the seats as usual, every member, every Partner, or every vote by its weight. */
final class Counting {

    private final List<Group> groups;
    private final boolean[] eligible;
    private final boolean weighted;

    /**
     * What is counted.
     *
     * @param groups the seats, or the Partners
     * @param eligible which of them may take part in deciding the matter, in the same order
     * @param weighted whether votes count by their weight
     */
    Counting(List<Group> groups, boolean[] eligible, boolean weighted) {
        this.groups = groups;
        this.eligible = eligible;
        this.weighted = weighted;
    }

    List<Group> groups() {
        return groups;
    }

    boolean isEligible(int index) {
        return eligible[index];
    }

    /** How much each vote of a group weighs here. */
    int weight(Prepared prepared, Group group) {
        return weighted ? prepared.weightOf(group) : 1;
    }
}
