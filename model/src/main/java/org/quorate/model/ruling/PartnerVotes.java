package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Bloc;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.Slug;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Finds how each Partner votes from the votes of its members, for a rule that counts Partners beside members. */
final class PartnerVotes {

    private static final List<Candidate> WAYS = Stream.of("most", "all", "any").map(word -> new Candidate(word, new Word(word))).toList();

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Participation participation;

    PartnerVotes(Prepared prepared, OpenReadings readings, Participation participation) {
        this.prepared = prepared;
        this.readings = readings;
        this.participation = participation;
    }

    /** The Partners that have members among some, each with one vote; a seat that speaks for no Partner is none. */
    Counting among(@Nullable Bloc bloc) {
        boolean[] eligible = participation.eligible(prepared.members());
        Map<String, Tallied> partners = new LinkedHashMap<>();
        for (int index = 0; index < prepared.members().size(); index++) {
            Group seat = prepared.members().get(index);
            String partner = seat.partner();
            requireTold(seat);
            if (partner != null && seat.isVoting() && (bloc == null || bloc.anyOf().stream().anyMatch(key -> prepared.isOf(seat, key)))) {
                partners.computeIfAbsent(Slug.of(partner), key -> new Tallied(partner)).add(seat, eligible[index],
                        eligible[index] ? participation.entitled(seat) : 0);
            }
        }
        List<Group> groups = new ArrayList<>();
        boolean[] flags = new boolean[partners.size()];
        for (Tallied tallied : partners.values()) {
            flags[groups.size()] = tallied.eligible;
            groups.add(group(tallied));
        }
        return new Counting(groups, flags, false);
    }

    private static void requireTold(Group seat) {
        if (!seat.single() && seat.isVoting() && seat.tally().votes() > 0) {
            throw new UnusableCase(List.of(new UnusableCase.Reason("counts." + seat.label(),
                    "The rule counts Partners, and numbers do not tell for which Partner"
                    + " each of " + seat.label() + " voted. Write the seats one by one with their Partners.")));
        }
    }

    private Group group(Tallied partner) {
        int here = partner.here > 0 ? 1 : 0;
        int filled = partner.filled > 0 ? 1 : 0;
        return new Group(partner.name, null, SeatClass.VOTING, null, true, 1, filled, here, 0, 0, here == 0 && partner.out > 0 ? 1 : 0, 0, 0, false,
                vote(partner), partner.name, false, SeatParticulars.NONE, 0);
    }

    private Group.Tally vote(Tallied partner) {
        int votesFor = partner.votesFor;
        int against = partner.against;
        if (votesFor > 0 && against > 0) {
            String way = readings.ask(prepared.ofBody("partner-vote"), () -> WAYS).text();
            return switch (way) {
                case "any" -> cast(1, 0, 0);
                case "all" -> cast(0, 1, 0);
                default -> votesFor > against ? cast(1, 0, 0) : votesFor < against ? cast(0, 1, 0) : cast(0, 0, 1);
            };
        }
        return votesFor > 0 ? cast(1, 0, 0) : against > 0 ? cast(0, 1, 0) : partner.abstain > 0 ? cast(0, 0, 1) : Group.Tally.NOTHING;
    }

    private static Group.Tally cast(int votesFor, int against, int abstain) {
        return new Group.Tally(0, 0, 0, 0, votesFor, against, abstain);
    }

    /** The members of one Partner added up. */
    private static final class Tallied {
        private final String name;
        private boolean eligible;
        private int filled;
        private int here;
        private int out;
        private int votesFor;
        private int against;
        private int abstain;

        private Tallied(String name) {
            this.name = name;
        }

        private void add(Group seat, boolean mayDecide, int entitled) {
            eligible |= mayDecide;
            filled += mayDecide ? seat.filled() : 0;
            here += entitled;
            out += seat.steppedOut();
            if (entitled > 0) {
                votesFor += seat.tally().votesFor();
                against += seat.tally().against();
                abstain += seat.tally().abstain();
            }
        }
    }
}
