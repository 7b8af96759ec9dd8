package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Slug;

/** Counts organisations instead of people where the rule says so (CM-14): of several seats for one partner, one speaks for it. */
final class OnePartnerOneVote {

    private OnePartnerOneVote() {
    }

    /**
     * The seats with those of one Partner brought together.
     *
     * @param way how a Partner votes whose members differ ({@code most}, {@code all}, {@code any}), or null where the charter does not say
     */
    static List<Group> of(List<Group> seats, @Nullable String way, List<UnusableCase.Reason> wrong) {
        Map<String, List<Group>> partners = new LinkedHashMap<>();
        List<Group> others = new ArrayList<>();
        for (Group seat : seats) {
            String partner = seat.partner();
            if (partner == null || !seat.isVoting()) {
                others.add(seat);
            } else {
                partners.computeIfAbsent(Slug.of(partner), key -> new ArrayList<>()).add(seat);
            }
        }
        List<Group> all = new ArrayList<>();
        partners.values().forEach(members -> all.add(together(members, way, wrong)));
        all.addAll(others);
        return all;
    }

    private static Group together(List<Group> members, @Nullable String way, List<UnusableCase.Reason> wrong) {
        Group first = members.stream().filter(OnePartnerOneVote::spoke).filter(seat -> seat.here() > 0).findFirst()
                .or(() -> members.stream().filter(OnePartnerOneVote::spoke).findFirst()).or(() -> members.stream().filter(seat -> seat.here() > 0).findFirst())
                .orElse(members.getFirst());
        List<Group> spoke = members.stream().filter(OnePartnerOneVote::spoke).toList();
        Optional<Group> other = spoke.stream().filter(seat -> !seat.tally().equals(first.tally())).findFirst();
        if (other.isEmpty()) {
            return first;
        }
        if (way == null) {
            wrong.add(new UnusableCase.Reason("seats", first.partner() + " has one vote, but its members " + first.label() + " and " + other.get().label()
                    + " took different sides. How it votes then is the setting partner-vote."));
            return first;
        }
        return first.speaking(tally(spoke, way));
    }

    /** The one side that several members of a Partner take between them. */
    private static Group.Tally tally(List<Group> members, String way) {
        int votes = side(members.stream().mapToInt(seat -> seat.tally().votesFor()).sum(), members.stream().mapToInt(seat -> seat.tally().against()).sum(),
                way);
        int abstained = members.stream().mapToInt(seat -> seat.tally().abstain()).sum();
        List<Group.Tally> agreeing = members.stream().map(Group::tally).filter(tally -> tally.stated() > 0 && tally.object() == 0).toList();
        int position = side(agreeing.size(), members.stream().mapToInt(seat -> seat.tally().object()).sum(), way);
        Group.Tally agreed = agreeing.isEmpty() ? Group.Tally.NOTHING : agreeing.getFirst();
        boolean voted = members.stream().anyMatch(seat -> seat.tally().votes() > 0);
        return new Group.Tally(position > 0 ? agreed.agree() : 0, position > 0 ? agreed.reservations() : 0, position > 0 ? agreed.standAside() : 0,
                position < 0 ? 1 : 0, votes > 0 ? 1 : 0, votes < 0 ? 1 : 0, votes == 0 && (abstained > 0 || voted) ? 1 : 0);
    }

    /** One when it is for, minus one when it is against, nothing when it is neither. */
    private static int side(int forIt, int against, String way) {
        return forIt == 0 && against == 0 ? 0 : switch (way) {
            case "any" -> forIt > 0 ? 1 : -1;
            case "all" -> against == 0 ? 1 : -1;
            default -> Integer.compare(forIt, against);
        };
    }

    private static boolean spoke(Group seat) {
        return seat.tally().stated() + seat.tally().votes() > 0;
    }
}
