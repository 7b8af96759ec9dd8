package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.QuorumAmount;
import org.quorate.model.charter.QuorumRule;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Finds who counts towards the quorum, which quorum rule holds here, and whether it is met, under one reading of what is open. */
final class QuorumTesting {

    private static final List<Candidate> WHO_COUNTS = Stream.of("eligible", "members").map(word -> new Candidate(word, new Word(word))).toList();
    private static final List<Candidate> LEFT_OUT = Stream.of("counted", "not-counted").map(word -> new Candidate(word, new Word(word))).toList();
    private static final List<Candidate> TESTED = Stream.of("throughout", "opening").map(word -> new Candidate(word, new Word(word))).toList();
    private static final List<Candidate> OF_RECONVENED = List.of(new Candidate("the same", new SettingValue.Quorum(new QuorumRule.Same())),
            new Candidate("those present", new SettingValue.Quorum(new QuorumRule.ThosePresent())));

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Participation participation;
    private final Working working;
    private final boolean[] eligible;
    private final int[] counted;
    private final int[] deputies;

    QuorumTesting(Prepared prepared, OpenReadings readings, Participation participation, Working working) {
        this.prepared = prepared.bySeat();
        this.readings = readings;
        this.participation = participation;
        this.working = working;
        this.eligible = prepared.groups().equals(prepared.members()) ? working.eligible : participation.eligible(prepared.members());
        this.counted = new int[prepared.members().size()];
        this.deputies = new int[counted.length];
    }

    void run() {
        working.quorumTested = true;
        working.quorumPresent = count();
        QuorumRule rule = rule();
        leaveOut(rule);
        QuorumPresent present = new QuorumPresent(prepared, participation, eligible, counted, deputies);
        QuorumTest test = new QuorumCount(prepared, readings, participation, present).test(rule);
        working.quorum = test;
        working.quorumNeeded = test.needed();
        working.unmet = test.unmet();
        working.quorumMet = test.met();
        if (!test.met() || isKnownToHaveOpenedWithout()) {
            asOpened();
        }
    }

    /** Where a fraction is counted of everybody but some, whether those some count themselves is a setting of its own. */
    private void leaveOut(QuorumRule rule) {
        List<String> others = rule.amounts().filter(QuorumAmount.Share.class::isInstance).map(QuorumAmount.Share.class::cast)
                .filter(QuorumAmount.Share::leavesOut).flatMap(share -> share.blocks().stream()).distinct().toList();
        if (others.isEmpty()) {
            return;
        }
        List<Integer> left = IntStream.range(0, counted.length).filter(index -> counted[index] > 0)
                .filter(index -> others.stream().noneMatch(key -> prepared.belongs(prepared.groups().get(index), key))).boxed().toList();
        if (!left.isEmpty() && readings.ask(prepared.ofBody("quorum.left-out"), () -> LEFT_OUT).text().equals("not-counted")) {
            left.forEach(index -> {
                working.quorumPresent -= counted[index];
                counted[index] = 0;
                deputies[index] = 0;
            });
        }
    }

    private boolean isKnownToHaveOpenedWithout() {
        return Boolean.FALSE.equals(prepared.question().sitting().openedQuorate());
    }

    /** Where the charter does not test the quorum at this moment, it stands as it was when the meeting opened. */
    private void asOpened() {
        Sitting.@Nullable Moment at = prepared.question().sitting().at();
        if (at == null || at == Sitting.Moment.OPENING || !prepared.mentions("quorum.tested")) {
            return;
        }
        List<String> tested = List.of(readings.ask(prepared.ofBody("quorum.tested"), () -> TESTED).text().split(" and ", -1));
        boolean now = tested.contains("throughout") || (at == Sitting.Moment.ITEM ? tested.contains("each-item")
                : tested.contains("each-vote") || tested.contains("each-item"));
        if (!now) {
            Boolean said = prepared.question().sitting().openedQuorate();
            working.quorumAsOpened = true;
            working.quorumMet = said != null ? said
                    : readings.ask(prepared.ofBody("quorum.opened"), () -> Participation.YES_OR_NO).text().equals("yes");
        }
    }

    /** Counts those who count, group by group; gives their number. */
    private int count() {
        String who = someoneIsNotEligible() ? readings.ask(prepared.ofBody("quorum.who"), () -> WHO_COUNTS).text() : "eligible";
        int present = 0;
        for (int index = 0; index < counted.length; index++) {
            Group group = prepared.groups().get(index);
            boolean counts = eligible[index] || (who.equals("members") && participation.isMember(group))
                    || (who.equals("non-voting-too") && isMemberWithOrWithoutVote(group));
            deputies[index] = counts ? deputies(group) : 0;
            counted[index] = counts ? counted(group, deputies[index]) : 0;
            present += counted[index];
        }
        return present;
    }

    private boolean isMemberWithOrWithoutVote(Group group) {
        return participation.isMember(group) || group.seatClass() == SeatClass.NON_VOTING || group.seatClass() == SeatClass.ASSOCIATE;
    }

    private boolean someoneIsNotEligible() {
        boolean withoutVoteToo = prepared.mentions("quorum.who") && "non-voting-too".equals(prepared.ofBody("quorum.who").valueText());
        for (int index = 0; index < counted.length; index++) {
            Group group = prepared.groups().get(index);
            if (!eligible[index] && group.represented() + group.steppedOut() > 0
                    && (participation.isMember(group) || (withoutVoteToo && isMemberWithOrWithoutVote(group)))) {
                return true;
            }
        }
        return false;
    }

    /** How many of a group count towards the quorum; asks only about what the group has. */
    private int counted(Group group, int standingIn) {
        if (group.represented() + group.steppedOut() == 0 || (group.particulars().suspended() && !participation.yes("suspended.quorum"))) {
            return 0;
        }
        int here = group.present() + (group.remote() > 0 && participation.yes("remote.quorum") ? group.remote() : 0)
                + standingIn
                + (group.proxies() > 0 && participation.yes("proxies.quorum") && new Proxies(prepared, readings).hold(group) ? group.proxies() : 0);
        int staying = group.declared() > 0 && !staysCounted(group) ? Math.max(0, here - group.declared()) : here;
        return staying + (group.steppedOut() > 0 && participation.interest(group, "quorum") ? group.steppedOut() : 0);
    }

    /** How many deputies of a group count; none for a suspended member unless those count. */
    private int deputies(Group group) {
        return group.deputies() > 0 && (!group.particulars().suspended() || participation.yes("suspended.quorum")) && participation.yes("deputies.quorum")
                && new Deputies(prepared, readings).mayStandIn(group) ? group.deputies() : 0;
    }

    /** Whether a member with an interest who stays still counts: they are here, so they do unless the charter speaks of it. */
    private boolean staysCounted(Group group) {
        String kind = group.particulars().interest();
        if (kind != null && prepared.mentions("interest." + kind + ".quorum")) {
            return participation.interest(group, "quorum");
        }
        return !prepared.mentions("interest.staying-quorum") || participation.yes("interest.staying-quorum");
    }

    private QuorumRule rule() {
        Sitting.@Nullable Kind meeting = prepared.question().sitting().meeting();
        if (meeting == Sitting.Kind.RECONVENED) {
            QuorumRule own = read(prepared.ofBody("quorum.reconvened"), OF_RECONVENED);
            if (!(own instanceof QuorumRule.Same)) {
                return own;
            }
        } else if (meeting == Sitting.Kind.SPECIAL && prepared.mentions("quorum.special")) {
            QuorumRule own = read(prepared.ofBody("quorum.special"), List.of());
            if (!(own instanceof QuorumRule.Same)) {
                return own;
            }
        }
        if (prepared.mentionsForMatter("quorum")) {
            QuorumRule own = read(prepared.ofMatter("quorum"), List.of());
            if (!(own instanceof QuorumRule.Same)) {
                return own;
            }
        }
        return read(prepared.ofBody("quorum"), List.of());
    }

    /** The rule of a setting; an open one may be any number, unless there are only so many readings of it. */
    private QuorumRule read(Setting setting, List<Candidate> candidates) {
        working.quorumSetting = setting;
        QuorumRule rule = Prepared.quorumRule(readings.ask(setting, () -> candidates.isEmpty() ? numbers() : candidates));
        return rule instanceof QuorumRule.SameAs(String other) ? read(prepared.of(other, "quorum"), List.of()) : rule;
    }

    /** An open quorum may be any number from one to all the seats: what matters is only whether it is above those here. */
    private List<Candidate> numbers() {
        int here = working.quorumPresent;
        int most = 0;
        for (int index = 0; index < counted.length; index++) {
            Group group = prepared.groups().get(index);
            most += eligible[index] || counted[index] > 0 || participation.isMember(group) ? group.seats() : 0;
        }
        List<Candidate> candidates = new ArrayList<>();
        if (here > 0) {
            candidates.add(new Candidate(here == 1 ? "1" : "1 to " + here, new SettingValue.Quorum(QuorumRule.ofNumber(here))));
        }
        if (here < most || here == 0) {
            candidates.add(new Candidate("more than " + here, new SettingValue.Quorum(QuorumRule.ofNumber(here + 1))));
        }
        return candidates;
    }
}
