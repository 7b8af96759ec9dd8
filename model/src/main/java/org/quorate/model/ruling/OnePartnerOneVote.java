package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.model.charter.Slug;

/** Counts organisations instead of people where the rule says so (CM-14): of several seats for one partner, one speaks for it. */
final class OnePartnerOneVote {

    private OnePartnerOneVote() {
    }

    static List<Group> of(List<Group> seats, List<UnusableCase.Reason> wrong) {
        Map<String, Group> partners = new LinkedHashMap<>();
        List<Group> others = new ArrayList<>();
        for (Group seat : seats) {
            String partner = seat.partner();
            if (partner == null || !seat.isVoting()) {
                others.add(seat);
            } else {
                partners.merge(Slug.of(partner), seat, (known, next) -> speaker(known, next, partner, wrong));
            }
        }
        List<Group> all = new ArrayList<>(partners.values());
        all.addAll(others);
        return all;
    }

    private static Group speaker(Group known, Group next, String partner, List<UnusableCase.Reason> wrong) {
        boolean bothSpoke = spoke(known) && spoke(next);
        if (bothSpoke && !known.tally().equals(next.tally())) {
            wrong.add(new UnusableCase.Reason("seats", partner + " has one vote, but its members " + known.label() + " and " + next.label()
                    + " took different sides."));
        }
        if (spoke(known) || !spoke(next)) {
            return known.here() > 0 || next.here() == 0 ? known : next;
        }
        return next;
    }

    private static boolean spoke(Group seat) {
        return seat.tally().stated() + seat.tally().votes() > 0;
    }
}
