package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.QuorumAmount;
import org.quorate.model.charter.QuorumBase;
import org.quorate.model.charter.QuorumNeed;
import org.quorate.model.partnership.SeatClass;

/** Finds by how many members the requirements of one quorum are missed. */
final class QuorumNeeds {

    private final Prepared prepared;
    private final Participation participation;
    private final QuorumNumber numbers;
    private final QuorumPresent here;
    private final boolean numberIsThere;

    /**
     * The requirements of one quorum.
     *
     * @param numberIsThere whether enough members are here by number, so that it hangs on who they are
     */
    QuorumNeeds(Prepared prepared, Participation participation, QuorumNumber numbers, QuorumPresent here, boolean numberIsThere) {
        this.prepared = prepared;
        this.participation = participation;
        this.numbers = numbers;
        this.here = here;
        this.numberIsThere = numberIsThere;
    }

    /** How many more members a requirement needs at the least; none when it is met. */
    int missing(QuorumNeed need) {
        return switch (need) {
            case QuorumNeed.Members(QuorumAmount count, List<String> from) -> members(count, from);
            case QuorumNeed.Partners(QuorumAmount count, List<String> among) -> partners(count, among);
            case QuorumNeed.AtMost(QuorumAmount most, List<String> from) -> tooMany(most, from);
            case QuorumNeed.Others(int number, List<String> than) -> Math.max(0, number - others(than));
            case QuorumNeed.Outnumbering(List<String> more, List<String> fewer) -> Math.max(0, here(fewer) + 1 - here(more));
            case QuorumNeed.Blocks(QuorumAmount count, int each, QuorumNeed.Of of) -> blocks(count, each, keys(of));
            case QuorumNeed.ShareOfEach(QuorumAmount.Share share, QuorumNeed.Of of) -> keys(of).stream().mapToInt(key -> Math.max(0,
                    numbers.of(share, List.of(key)) - here(List.of(key)))).sum();
            case QuorumNeed.Holding(QuorumAmount.Share share) -> holding(share);
            case QuorumNeed.Either(List<QuorumNeed> needs) -> needs.stream().mapToInt(this::missing).min().orElse(0);
        };
    }

    /** How many of those here are none of these. */
    int others(List<String> than) {
        return here.all() - here(than);
    }

    /** The weight of the votes of those who count, and of all they are a share of. */
    int[] weights(QuorumAmount.Share share) {
        QuorumBase base = numbers.baseOf(share);
        int whole = 0;
        int held = 0;
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            int weight = participation.isMember(group) ? prepared.weightOf(group) : 0;
            whole += weight * numbers.number(base, group, here.mayDecide(index));
            held += weight * here.counted(index);
        }
        return new int[] {held, whole};
    }

    /** How many of those away it takes at the least to hold the share of the votes, the heaviest first; one more than all of them where none do. */
    private int holding(QuorumAmount.Share share) {
        int[] weights = weights(share);
        List<Integer> away = new ArrayList<>();
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (participation.isMember(group)) {
                away.addAll(Collections.nCopies(Math.max(0, group.filled() - here.counted(index)), prepared.weightOf(group)));
            }
        }
        away.sort(Comparator.reverseOrder());
        int held = weights[0];
        int missing = 0;
        while (!isHeld(share, held, weights[1])) {
            if (missing == away.size()) {
                return missing + 1;
            }
            held += away.get(missing);
            missing++;
        }
        return missing;
    }

    private static boolean isHeld(QuorumAmount.Share share, int held, int whole) {
        return share.moreThan() ? share.fraction().isExceededBy(held, whole) : share.fraction().isReachedBy(held, whole);
    }

    private int partners(QuorumAmount count, List<String> among) {
        if (numberIsThere) {
            here.requirePartnersTold(among);
        }
        return Math.max(0, numbers.ofThem(count, here.partnersInOffice(among)) - here.partnersHere(among));
    }

    /** How many others it takes until some are no more than the share of those here that they may be. */
    private int tooMany(QuorumAmount most, List<String> from) {
        int some = here(from);
        if (most instanceof QuorumAmount.Share share) {
            int others = 0;
            while (some > share.fraction().roundedDownOf(here.all() + others)) {
                others++;
            }
            return others;
        }
        return Math.max(0, some - numbers.needed(most, new ArrayList<>(0)));
    }

    private int members(QuorumAmount count, List<String> from) {
        int needed = count instanceof QuorumAmount.Share share ? numbers.of(share, share.blocks()) : numbers.needed(count, new ArrayList<>(0));
        return needed == 1 && isKnownChair(from) ? 0 : Math.max(0, needed - here(from, needed));
    }

    /** Whether whoever presides is one of these and known to be here, whatever the numbers of the others tell. */
    private boolean isKnownChair(List<String> keys) {
        return keys.contains(QuorumNeed.CHAIR) && prepared.chairPresent();
    }

    private int here(List<String> keys) {
        return here(keys, Integer.MAX_VALUE);
    }

    /** How many of some are here; where so many are asked for and not known to be, a case whose numbers do not tell who has a role is refused. */
    private int here(List<String> keys, int asked) {
        int known = here.of(keys);
        if (numberIsThere && known < asked && !isKnownChair(keys)) {
            here.requireTold(keys);
        }
        return known;
    }

    /** Of the constituencies, the ones nearest to having enough are counted first. */
    private int blocks(QuorumAmount count, int each, List<String> keys) {
        int[] missing = keys.stream().mapToInt(key -> each == 1 && isKnownChair(List.of(key)) ? 0 : Math.max(0, each - here(List.of(key), each)))
                .sorted().toArray();
        return Arrays.stream(missing).limit(numbers.ofThem(count, keys.size())).sum();
    }

    private List<String> keys(QuorumNeed.Of of) {
        return switch (of) {
            case QuorumNeed.Listed(List<String> keys) -> keys;
            case QuorumNeed.Kind kind -> kind == QuorumNeed.Kind.SIDES ? prepared.body().sides().stream().map(side -> side.key()).toList()
                    : prepared.body().constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING).map(Constituency::key).toList();
        };
    }
}
