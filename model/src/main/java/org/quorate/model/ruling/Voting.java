package org.quorate.model.ruling;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.charter.VotingBase;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Counts a vote against its base and its share. */
final class Voting {

    private static final List<Candidate> BASES_OF_ELIGIBLE =
            bases(VotingBase.IN_OFFICE, VotingBase.SEATS, VotingBase.PRESENT, VotingBase.IN_OFFICE_LESS_CONFLICTED);
    private static final List<Candidate> BASES_OF_A_MAJORITY = bases(VotingBase.VOTES_CAST, VotingBase.PRESENT, VotingBase.IN_OFFICE);
    private static final List<Candidate> ABSTENTIONS = List.of(new Candidate("not-cast", new Word("not-cast")), new Candidate("cast",
            new Word("cast")));

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working;
    private final Participation participation;

    Voting(Prepared prepared, OpenReadings readings, Working working) {
        this.prepared = prepared;
        this.readings = readings;
        this.working = working;
        this.participation = new Participation(prepared, readings, working);
    }

    private static List<Candidate> bases(VotingBase... bases) {
        return Stream.of(bases).map(base -> new Candidate(base.word(), new Word(base.word()))).toList();
    }

    /** Takes the vote as recorded and says whether it carries. */
    void take(Method.Vote vote) {
        working.vote = vote;
        working.voteTaken = true;
        if (!count()) {
            working.outcome = Outcome.REFUSED;
            return;
        }
        base(vote);
        boolean carried = carries(vote, working.votesFor, working.baseNumber);
        working.tied = vote.canTie() && working.votesFor == working.against && working.votesFor > 0;
        if (!carried && working.tied && prepared.question().castingVote() == VoteCast.FOR && participation.yes("casting-vote")) {
            working.castingUsed = true;
            carried = carries(vote, working.votesFor + 1, working.baseNumber + (working.base == VotingBase.VOTES_CAST ? 1 : 0));
        }
        working.outcome = carried ? Outcome.CARRIED : Outcome.NOT_CARRIED;
    }

    private static boolean carries(Method.Vote vote, int votesFor, int base) {
        return votesFor > 0 && (vote.moreThan() ? vote.fraction().isExceededBy(votesFor, base) : vote.fraction().isReachedBy(votesFor, base));
    }

    /** Adds up the votes that count; false when more are recorded than may vote. */
    private boolean count() {
        HandCount hands = prepared.question().hands();
        int entitled = 0;
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (hands == null && group.tally().votes() == 0) {
                continue;
            }
            int mayVote = working.eligible[index] ? participation.entitled(group) : 0;
            entitled += mayVote;
            if (hands == null && !add(group, mayVote)) {
                return false;
            }
        }
        return hands == null || addHands(hands, entitled);
    }

    private boolean add(Group group, int mayVote) {
        Group.Tally tally = group.tally();
        if (mayVote == 0) {
            working.uncounted += tally.votes();
            return true;
        }
        if (tally.votes() > mayVote) {
            working.refusal = group.label() + ": " + tally.votes() + " votes are recorded but only " + mayVote + " may vote.";
            return false;
        }
        working.votesFor += tally.votesFor();
        working.against += tally.against();
        working.abstain += tally.abstain();
        return true;
    }

    private boolean addHands(HandCount hands, int entitled) {
        working.votesFor = hands.votesFor();
        working.against = hands.against();
        working.abstain = hands.abstain();
        int all = hands.votesFor() + hands.against() + hands.abstain();
        if (all > entitled) {
            working.refusal = all + " votes were counted but only " + entitled + " of those here may vote. Count again, or say who voted how.";
        }
        return all <= entitled;
    }

    /** Finds of how many the share is counted, and what is needed. */
    void base(Method.Vote vote) {
        VotingBase base = baseOf(vote);
        working.base = base;
        working.baseNumber = base == VotingBase.VOTES_CAST ? votesCast() : members(base);
        working.needed = vote.neededOf(working.baseNumber);
    }

    private VotingBase baseOf(Method.Vote vote) {
        @Nullable VotingBase given = vote.base();
        if (given != null) {
            return given;
        }
        Setting setting = prepared.ofBody(vote.key() + ".base");
        boolean ofEligible = vote.key().equals("majority-75");
        String word = readings.ask(setting, () -> ofEligible ? BASES_OF_ELIGIBLE : BASES_OF_A_MAJORITY).text();
        return Stream.of(VotingBase.values()).filter(base -> base.word().equals(word)).findFirst().orElse(VotingBase.IN_OFFICE);
    }

    private int votesCast() {
        boolean counts = working.abstain > 0 && readings.ask(prepared.ofBody("abstentions"), () -> ABSTENTIONS).text().equals("cast");
        return working.votesFor + working.against + (counts ? working.abstain : 0);
    }

    private int members(VotingBase base) {
        boolean leave = base == VotingBase.IN_OFFICE_LESS_CONFLICTED
                || (base != VotingBase.PRESENT && "yes".equals(prepared.ofBody("interest.base").valueText()));
        int number = 0;
        for (int index = 0; index < prepared.groups().size(); index++) {
            if (working.eligible[index]) {
                Group group = prepared.groups().get(index);
                int conflicted = leave ? group.steppedOut() + group.declared() : 0;
                number += switch (base) {
                    case SEATS -> group.seats() - conflicted;
                    case PRESENT, VOTES_CAST -> participation.entitled(group);
                    case IN_OFFICE, IN_OFFICE_LESS_CONFLICTED -> group.filled() - conflicted;
                };
            }
        }
        return number;
    }
}
