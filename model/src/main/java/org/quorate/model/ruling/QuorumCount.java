package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Constituency;
import org.quorate.model.charter.OtherMembers;
import org.quorate.model.charter.QuorumAmount;
import org.quorate.model.charter.QuorumAmount.Rounding;
import org.quorate.model.charter.QuorumBase;
import org.quorate.model.charter.QuorumNeed;
import org.quorate.model.charter.QuorumRule;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.Slug;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Tests one quorum rule against the members who count, under one reading of what is open. */
final class QuorumCount {

    private static final List<Candidate> QUORUM_OF = Stream.of("in-office", "seats", "eligible-in-office", "eligible-seats")
            .map(word -> new Candidate(word, new Word(word))).toList();
    private static final List<Candidate> ROUNDINGS = Stream.of("up", "down", "nearest").map(word -> new Candidate(word, new Word(word))).toList();

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Participation participation;
    private final boolean[] eligible;
    private final int[] counted;
    private final int[] deputies;
    private final int present;
    private boolean numberIsThere;

    /**
     * A count.
     *
     * @param eligible which groups may take part in deciding the matter
     * @param counted how many of each group count towards the quorum
     * @param deputies how many of these sit in for members
     */
    QuorumCount(Prepared prepared, OpenReadings readings, Participation participation, boolean[] eligible, int[] counted, int[] deputies) {
        this.prepared = prepared;
        this.readings = readings;
        this.participation = participation;
        this.eligible = eligible;
        this.counted = counted;
        this.deputies = deputies;
        int all = 0;
        for (int number : counted) {
            all += number;
        }
        this.present = all;
    }

    /** What testing a rule found. */
    QuorumTest test(QuorumRule rule) {
        return switch (rule) {
            case QuorumRule.Plain(QuorumAmount amount, List<QuorumNeed> needs) -> plain(rule, amount, needs);
            case QuorumRule.Several(int atLeast, List<QuorumRule> rules) -> several(rule, atLeast, rules.stream().map(this::test).toList());
            case QuorumRule.ThosePresent ignored -> plain(rule, new QuorumAmount.Fixed(1), List.of());
            case QuorumRule.Same ignored -> throw unresolved();
            case QuorumRule.SameAs ignored -> throw unresolved();
        };
    }

    private static IllegalStateException unresolved() {
        return new IllegalStateException("\"The same\" stands for another quorum and is looked up before it is tested.");
    }

    private QuorumTest plain(QuorumRule rule, QuorumAmount amount, List<QuorumNeed> needs) {
        List<QuorumTest.Figure> figures = new ArrayList<>(0);
        int needed = needed(amount, figures);
        int fewer = Math.max(0, needed - present);
        numberIsThere = fewer == 0;
        int wanted = 0;
        List<QuorumNeed> unmet = new ArrayList<>(0);
        for (QuorumNeed need : needs) {
            if (need instanceof QuorumNeed.Holding(QuorumAmount.Share share)) {
                int[] held = weights(share);
                figures.add(new QuorumTest.Figure(share, QuorumBase.THEM, held[1], held[0]));
            }
            int missing = need instanceof QuorumNeed.AtMost(QuorumAmount.Fixed(int most), List<String> from)
                    ? Math.max(0, needed - most - (present - here(from))) : missing(need);
            if (missing > 0) {
                unmet.add(need);
                wanted += missing;
            }
        }
        // whoever comes to meet a need adds to the number too
        int shortBy = Math.max(fewer, wanted);
        for (QuorumNeed need : needs) {
            needed = Math.max(needed, need instanceof QuorumNeed.Partners(QuorumAmount count, List<String> among) ? ofThem(count, partners(false, among)) : 0);
        }
        return new QuorumTest(rule, shortBy == 0, needed, shortBy, unmet, figures, List.of());
    }

    /** The ways nearest to being met stand for the whole. */
    private static QuorumTest several(QuorumRule rule, int atLeast, List<QuorumTest> ways) {
        List<QuorumTest> nearest = ways.stream().sorted(Comparator.comparingInt(QuorumTest::shortBy)).limit(atLeast).toList();
        return new QuorumTest(rule, nearest.stream().allMatch(QuorumTest::met), nearest.stream().mapToInt(QuorumTest::needed).max().orElse(1),
                nearest.stream().mapToInt(QuorumTest::shortBy).sum(), nearest.stream().flatMap(way -> way.unmet().stream()).distinct().toList(),
                nearest.stream().flatMap(way -> way.figures().stream()).distinct().toList(), ways);
    }

    private int needed(QuorumAmount amount, List<QuorumTest.Figure> figures) {
        return switch (amount) {
            case QuorumAmount.Fixed(int number) -> number;
            case QuorumAmount.Greatest(List<QuorumAmount> amounts) -> amounts.stream().mapToInt(one -> needed(one, figures)).max().orElse(1);
            case QuorumAmount.Least(List<QuorumAmount> amounts) -> amounts.stream().mapToInt(one -> needed(one, figures)).min().orElse(1);
            case QuorumAmount.Plus(QuorumAmount inner, int more) -> needed(inner, figures) + more;
            case QuorumAmount.Share share -> {
                QuorumBase base = baseOf(share);
                int number = number(base, share.blocks());
                int needed = Math.max(1, people(share, number));
                figures.add(new QuorumTest.Figure(share, base, number, needed));
                yield needed;
            }
            case QuorumAmount.Table(QuorumBase base, List<QuorumAmount.Table.Row> rows, QuorumAmount above) -> {
                int size = number(base, List.of());
                int needed = needed(rows.stream().filter(row -> size <= row.upTo()).findFirst().map(QuorumAmount.Table.Row::amount).orElse(above), figures);
                figures.add(new QuorumTest.Figure(amount, base, size, needed));
                yield needed;
            }
        };
    }

    private int people(QuorumAmount.Share share, int number) {
        if (share.moreThan()) {
            return share.fraction().moreThanOf(number);
        }
        return switch (rounding(share)) {
            case UP -> share.fraction().atLeastOf(number);
            case DOWN -> share.fraction().roundedDownOf(number);
            case NEAREST -> share.fraction().nearestOf(number);
        };
    }

    /** A fraction of people rounds up, unless the rule or the charter says otherwise. */
    private Rounding rounding(QuorumAmount.Share share) {
        Rounding said = share.rounding();
        if (said != null) {
            return said;
        }
        if (!prepared.mentions("quorum.rounding")) {
            return Rounding.UP;
        }
        return switch (readings.ask(prepared.ofBody("quorum.rounding"), () -> ROUNDINGS).text()) {
            case "down" -> Rounding.DOWN;
            case "nearest" -> Rounding.NEAREST;
            default -> Rounding.UP;
        };
    }

    private QuorumBase baseOf(QuorumAmount.Share share) {
        @Nullable QuorumBase said = share.base();
        return said != null ? said : switch (readings.ask(prepared.ofBody("quorum.of"), () -> QUORUM_OF).text()) {
            case "seats" -> QuorumBase.SEATS;
            case "eligible-seats" -> QuorumBase.ELIGIBLE_SEATS;
            case "eligible-in-office" -> QuorumBase.ELIGIBLE;
            case "in-office-less-suspended" -> QuorumBase.IN_OFFICE_LESS_SUSPENDED;
            case "entitled" -> QuorumBase.ENTITLED;
            default -> QuorumBase.IN_OFFICE;
        };
    }

    private int number(QuorumBase base, List<String> blocks) {
        if (base == QuorumBase.PRESENT) {
            return present;
        }
        if (base == QuorumBase.PARTNERS) {
            return partners(false, blocks);
        }
        int number = 0;
        List<Group> groups = prepared.groups();
        for (int index = 0; index < groups.size(); index++) {
            Group group = groups.get(index);
            blocks.stream().filter(OtherMembers::isOne).forEach(key -> prepared.requireTold(group, key));
            if (blocks.isEmpty() || blocks.stream().anyMatch(key -> prepared.belongs(group, key))) {
                number += number(base, group, eligible[index]);
            }
        }
        return number;
    }

    private int number(QuorumBase base, Group group, boolean mayDecide) {
        return switch (base) {
            case SEATS -> participation.isMember(group) ? group.seats() : 0;
            case IN_OFFICE -> participation.isMember(group) ? group.filled() : 0;
            case ELIGIBLE_SEATS -> mayDecide ? group.seats() : 0;
            case ELIGIBLE -> mayDecide ? group.filled() : 0;
            case IN_OFFICE_LESS_SUSPENDED -> participation.isMember(group) && !group.particulars().suspended() ? group.filled() : 0;
            case ENTITLED -> mayDecide && !group.particulars().suspended() ? group.filled() - participation.keptFromVoting(group) : 0;
            case PARTNERS, PRESENT, THEM -> throw new IllegalStateException("A number of " + base.words() + " is not counted group by group.");
        };
    }

    /** How many Partners have a member in office, or one who counts here. */
    private int partners(boolean here, List<String> among) {
        Set<String> partners = new LinkedHashSet<>();
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            boolean meant = among.isEmpty() || isOfAny(group, among);
            String partner = meant ? group.partner() : null;
            if (meant && numberIsThere && !group.single() && group.filled() > 0 && participation.isMember(group)) {
                throw new UnusableCase(List.of(new UnusableCase.Reason("counts." + group.label(),
                        "The quorum asks for members of different Partners, and numbers"
                        + " do not tell for which Partner each of " + group.label() + " speaks. Write the seats one by one with their Partners.")));
            }
            if (partner != null && (here ? counted[index] > 0 : group.filled() > 0 && participation.isMember(group))) {
                partners.add(Slug.of(partner));
            }
        }
        return partners.size();
    }

    /** How many more members a requirement needs at the least; none when it is met. */
    private int missing(QuorumNeed need) {
        return switch (need) {
            case QuorumNeed.Members(QuorumAmount count, List<String> from) -> members(count, from);
            case QuorumNeed.Partners(QuorumAmount count, List<String> among) -> Math.max(0, ofThem(count, partners(false, among)) - partners(true, among));
            case QuorumNeed.AtMost(QuorumAmount most, List<String> from) -> tooMany(most, from);
            case QuorumNeed.Others(int number, List<String> than) -> Math.max(0, number - (present - here(than)));
            case QuorumNeed.Outnumbering(List<String> more, List<String> fewer) -> Math.max(0, here(fewer) + 1 - here(more));
            case QuorumNeed.Blocks(QuorumAmount count, int each, QuorumNeed.Of of) -> blocks(count, each, keys(of));
            case QuorumNeed.ShareOfEach(QuorumAmount.Share share, QuorumNeed.Of of) -> keys(of).stream().mapToInt(key -> Math.max(0,
                    Math.max(1, people(share, number(baseOf(share), List.of(key)))) - here(List.of(key)))).sum();
            case QuorumNeed.Holding(QuorumAmount.Share share) -> holding(share);
            case QuorumNeed.Either(List<QuorumNeed> needs) -> needs.stream().mapToInt(this::missing).min().orElse(0);
        };
    }

    /** How many of those away it takes at the least to hold the share of the votes, the heaviest first; one more than all of them where none do. */
    private int holding(QuorumAmount.Share share) {
        int[] held = weights(share);
        List<Integer> away = new ArrayList<>();
        for (int index = 0; index < counted.length; index++) {
            Group group = prepared.groups().get(index);
            if (participation.isMember(group)) {
                away.addAll(Collections.nCopies(Math.max(0, group.filled() - counted[index]), prepared.weightOf(group)));
            }
        }
        away.sort(Comparator.reverseOrder());
        int here = held[0];
        int missing = 0;
        while (missing <= away.size() && !(share.moreThan() ? share.fraction().isExceededBy(here, held[1]) : share.fraction().isReachedBy(here, held[1]))) {
            here += missing < away.size() ? away.get(missing) : 0;
            missing++;
        }
        return missing;
    }

    /** The weight of the votes of those who count, and of all they are a share of. */
    private int[] weights(QuorumAmount.Share share) {
        QuorumBase base = baseOf(share);
        int whole = 0;
        int here = 0;
        for (int index = 0; index < counted.length; index++) {
            Group group = prepared.groups().get(index);
            int weight = participation.isMember(group) ? prepared.weightOf(group) : 0;
            whole += weight * number(base, group, eligible[index]);
            here += weight * counted[index];
        }
        return new int[] {here, whole};
    }

    /** How many others it takes until some are no more than the share of those here that they may be. */
    private int tooMany(QuorumAmount most, List<String> from) {
        int here = here(from);
        int others = 0;
        if (most instanceof QuorumAmount.Share share) {
            while (here > share.fraction().roundedDownOf(present + others)) {
                others++;
            }
            return others;
        }
        return Math.max(0, here - needed(most, new ArrayList<>(0)));
    }

    private int members(QuorumAmount count, List<String> from) {
        int needed = count instanceof QuorumAmount.Share share ? Math.max(1, people(share, number(baseOf(share), share.blocks()))) : needed(count,
                new ArrayList<>(0));
        int here = here(from, needed);
        return here < needed && needed == 1 && from.contains(QuorumNeed.CHAIR) && prepared.chairPresent() ? 0 : Math.max(0, needed - here);
    }

    private boolean isOfAny(Group group, List<String> keys) {
        return keys.stream().anyMatch(key -> prepared.belongs(group, key) || (key.equals(QuorumNeed.CHAIR) && prepared.isOf(group, key)));
    }

    private int here(List<String> keys) {
        return here(keys, Integer.MAX_VALUE);
    }

    /** How many of some are here; where so many are asked for and not known to be, a case whose numbers do not tell who has a role is refused. */
    private int here(List<String> keys, int asked) {
        int here = 0;
        List<Group> groups = prepared.groups();
        for (int index = 0; index < groups.size(); index++) {
            Group group = groups.get(index);
            if (counted[index] > 0) {
                here += isOfAny(group, keys) ? counted[index] : keys.contains(QuorumNeed.DEPUTIES) ? deputies[index] : 0;
            }
        }
        if (numberIsThere && here < asked && !(keys.contains(QuorumNeed.CHAIR) && prepared.chairPresent())) {
            for (int index = 0; index < groups.size(); index++) {
                Group group = groups.get(index);
                if (counted[index] > 0 && !isOfAny(group, keys)) {
                    keys.forEach(key -> prepared.requireTold(group, key));
                }
            }
        }
        return here;
    }

    /** Of the constituencies, the ones nearest to having enough are counted first. */
    private int blocks(QuorumAmount count, int each, List<String> keys) {
        int[] missing = keys.stream().mapToInt(key -> key.equals(QuorumNeed.CHAIR) && prepared.chairPresent() && each == 1 ? 0
                : Math.max(0, each - here(List.of(key), each))).sorted().toArray();
        int all = 0;
        for (int index = 0; index < ofThem(count, keys.size()) && index < missing.length; index++) {
            all += missing[index];
        }
        return all;
    }

    private int ofThem(QuorumAmount count, int all) {
        return count instanceof QuorumAmount.Share share ? people(share, all) : count instanceof QuorumAmount.Fixed(int number) ? number : all;
    }

    private List<String> keys(QuorumNeed.Of of) {
        return switch (of) {
            case QuorumNeed.Listed(List<String> keys) -> keys;
            case QuorumNeed.Kind kind -> kind == QuorumNeed.Kind.SIDES ? prepared.body().sides().stream().map(side -> side.key()).toList()
                    : prepared.body().constituencies().stream().filter(one -> one.seatClass() == SeatClass.VOTING).map(Constituency::key).toList();
        };
    }

    /** The setting a rule without a base leaves it to. */
    static Setting baseSetting(Prepared prepared) {
        return prepared.ofBody("quorum.of");
    }
}
