package org.quorate.model.ruling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quorate.model.charter.QuorumNeed;
import org.quorate.model.charter.Slug;

/** Those who count towards a quorum, group by group, and how many of them are of some constituency, side, role or Partner. */
final class QuorumPresent {

    private final Prepared prepared;
    private final Participation participation;
    private final boolean[] eligible;
    private final int[] counted;
    private final int[] deputies;

    /**
     * Those who count.
     *
     * @param eligible which groups may take part in deciding the matter
     * @param counted how many of each group count towards the quorum
     * @param deputies how many of these sit in for members
     */
    QuorumPresent(Prepared prepared, Participation participation, boolean[] eligible, int[] counted, int[] deputies) {
        this.prepared = prepared;
        this.participation = participation;
        this.eligible = eligible;
        this.counted = counted;
        this.deputies = deputies;
    }

    boolean mayDecide(int index) {
        return eligible[index];
    }

    int counted(int index) {
        return counted[index];
    }

    int all() {
        int all = 0;
        for (int number : counted) {
            all += number;
        }
        return all;
    }

    /** How many of some are here. */
    int of(List<String> keys) {
        int here = 0;
        List<Group> groups = prepared.groups();
        for (int index = 0; index < groups.size(); index++) {
            here += isOfAny(groups.get(index), keys) ? counted[index] : keys.contains(QuorumNeed.DEPUTIES) ? deputies[index] : 0;
        }
        return here;
    }

    /** Refuses a case whose numbers do not tell whether anyone else here is one of those asked for. */
    void requireTold(List<String> keys) {
        List<Group> groups = prepared.groups();
        for (int index = 0; index < groups.size(); index++) {
            Group group = groups.get(index);
            if (counted[index] > 0 && !isOfAny(group, keys)) {
                keys.forEach(key -> prepared.requireTold(group, key));
            }
        }
    }

    /** How many Partners have a member who counts here. */
    int partnersHere(List<String> among) {
        Set<String> partners = new LinkedHashSet<>();
        for (int index = 0; index < counted.length; index++) {
            Group group = prepared.groups().get(index);
            String partner = isAmong(group, among) ? group.partner() : null;
            if (partner != null && counted[index] > 0) {
                partners.add(Slug.of(partner));
            }
        }
        return partners.size();
    }

    /** How many Partners have a member in office. */
    int partnersInOffice(List<String> among) {
        Set<String> partners = new LinkedHashSet<>();
        for (Group group : prepared.groups()) {
            String partner = isAmong(group, among) ? group.partner() : null;
            if (partner != null && group.filled() > 0 && participation.isMember(group)) {
                partners.add(Slug.of(partner));
            }
        }
        return partners.size();
    }

    /** Refuses a case whose numbers do not tell for which Partner each member speaks. */
    void requirePartnersTold(List<String> among) {
        for (Group group : prepared.groups()) {
            if (isAmong(group, among) && !group.single() && group.filled() > 0 && participation.isMember(group)) {
                throw new UnusableCase(List.of(new UnusableCase.Reason("counts." + group.label(),
                        "The quorum asks for members of different Partners, and numbers"
                        + " do not tell for which Partner each of " + group.label() + " speaks. Write the seats one by one with their Partners.")));
            }
        }
    }

    private boolean isAmong(Group group, List<String> among) {
        return among.isEmpty() || isOfAny(group, among);
    }

    private boolean isOfAny(Group group, List<String> keys) {
        return keys.stream().anyMatch(key -> prepared.isOf(group, key));
    }
}
