package org.quorate.model.ruling;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.model.charter.DecisionRule;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue.Rule;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Decides one case under one reading of what is open. Whole numbers only; asks for a setting only where it can make a difference. */
final class Evaluation {

    private static final List<Candidate> RULES = Stream.of("consensus", "simple-majority", "two-thirds", "unanimity").map(Evaluation::ruleCandidate)
            .toList();

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working = new Working();
    private final Participation participation;

    Evaluation(Prepared prepared, OpenReadings readings) {
        this.prepared = prepared;
        this.readings = readings;
        this.participation = new Participation(prepared, readings, working);
    }

    private static Candidate ruleCandidate(String text) {
        return new Candidate(text, new Rule(org.quorate.model.charter.Topics.decisionRule(text)));
    }

    /** The figures and the outcome. */
    Working run() {
        participation.eligibility();
        participation.quorum();
        if (readings.reached(List.of("room", prepared.groups().size(), inOffice(), participation.eligibleFlags(), working.quorumMet))) {
            return working;
        }
        if (new Rescission(prepared, readings, working).bars() || new DeputyLimit(prepared, readings, working).isPassed()) {
            working.outcome = Outcome.REFUSED;
            return working;
        }
        if (!isApprovedBefore()) {
            return working;
        }
        DecisionRule rule = Prepared.decisionRule(readings.ask(prepared.rule(), () -> RULES));
        boolean allFailed = decide(rule);
        if (readings.known() == null) {
            new WhatFollows(prepared, readings, working).after(rule, allFailed);
        }
        return working;
    }

    /** Whether those outside the body have approved it beforehand, as far as the charter asks for that. */
    private boolean isApprovedBefore() {
        return working.isApproved(WhatFollows.approval(prepared, readings).before().orElse(null), Outcome.REFUSED, Outcome.REFUSED);
    }

    /** Whether what follows a failed test of consensus is known from an earlier run. */
    private boolean voteIsKnown(DecisionRule rule) {
        return readings.reached(List.of("vote", rule, prepared.groups().size(), inOffice(), participation.eligibleFlags(), working.quorumMet,
                working.outcome));
    }

    /** How many seats are filled, which an open rule on terms that have ended may change. */
    private int inOffice() {
        int number = 0;
        for (Group group : prepared.groups()) {
            number += group.filled();
        }
        return number;
    }

    /** Tries the methods of this meeting; whether all of them were tried and failed. */
    private boolean decide(DecisionRule rule) {
        List<Method> methods = WhatFollows.ofThisMeeting(rule, prepared.question());
        boolean tried = false;
        for (Method method : methods) {
            boolean decided = switch (method) {
                case Method.Consensus ignored -> consensus(hasVoteAfter(methods));
                case Method.Decides decides -> decides(decides);
                default -> vote(method);
            };
            if (decided || (method instanceof Method.Consensus && voteIsKnown(rule))) {
                return false;
            }
            tried = switch (method) {
                case Method.Consensus ignored -> working.consensusTested;
                case Method.Decides ignored -> working.decided != null;
                default -> working.voteTaken;
            };
        }
        return tried;
    }

    /** The figures as far as quorum, for the window. */
    Working quorumOnly() {
        participation.eligibility();
        participation.quorum();
        return working;
    }

    /** The figures of a vote not yet taken. */
    Working before(Method vote) {
        participation.eligibility();
        working.method = vote.key();
        working.vote = vote;
        new Voting(prepared, readings, working).base(vote);
        return working;
    }

    private static boolean hasVoteAfter(List<Method> methods) {
        return !(methods.getLast() instanceof Method.Consensus);
    }

    private boolean ends(Outcome outcome) {
        working.outcome = outcome;
        return true;
    }

    private boolean consensus(boolean voteFollows) {
        working.method = "consensus";
        boolean voted = participation.anyoneVoted();
        if (!working.quorumMet) {
            boolean voteMayStand = voteFollows && voted && voteNeedsNoQuorum();
            return voteMayStand ? consensusFailedInquorate() : ends(Outcome.INQUORATE);
        }
        if (!participation.consensusWasTested()) {
            working.refusal = voted ? "A vote is recorded, but consensus has to be tested first and the record does not say that it was."
                    : "Consensus has not been tested yet, so there is nothing to rule on.";
            return ends(Outcome.REFUSED);
        }
        working.consensusTested = true;
        participation.countPositions();
        working.consensusShownByVote = voted && voteFollows && participation.noPositions();
        working.consensusReached = !working.consensusShownByVote && participation.consensusReached(voted && voteFollows);
        if (working.consensusReached) {
            working.outcome = Outcome.AGREED;
        }
        return working.consensusReached;
    }

    private boolean consensusFailedInquorate() {
        working.consensusTested = Boolean.TRUE.equals(prepared.question().consensusTested());
        working.consensusShownByVote = participation.noPositions();
        participation.countPositions();
        return false;
    }

    private boolean voteNeedsNoQuorum() {
        return !Boolean.FALSE.equals(prepared.question().consensusTested()) && noQuorumFor75();
    }

    /** Only a charter that speaks of it leaves any doubt that a vote needs a quorate meeting. */
    private boolean noQuorumFor75() {
        Setting setting = prepared.ofBody("majority-75.quorate");
        boolean mentioned = prepared.charter().settings().containsKey(setting.path());
        return mentioned && readings.ask(setting, () -> Participation.YES_OR_NO).text().equals("no");
    }

    /** Whoever holds the office decides: by a casting vote given by whoever presides, or by the vote of their seat. */
    private boolean decides(Method.Decides method) {
        boolean first = working.method == null;
        if (first) {
            working.method = method.key();
        }
        if (!working.quorumMet) {
            return ends(Outcome.INQUORATE);
        }
        VoteCast said = decisionOf(method);
        if (said != VoteCast.FOR && said != VoteCast.AGAINST) {
            return false;
        }
        working.method = method.key();
        working.decided = said;
        working.outcome = said == VoteCast.FOR ? Outcome.CARRIED : Outcome.NOT_CARRIED;
        return said == VoteCast.FOR;
    }

    private VoteCast decisionOf(Method.Decides method) {
        VoteCast casting = prepared.question().castingVote();
        if (casting != null && method.by().anyOf().contains("chair")) {
            return casting;
        }
        return prepared.members().stream().filter(group -> group.here() > 0 && method.by().anyOf().stream().anyMatch(key -> prepared.isOf(group, key)))
                .map(Group::tally).filter(tally -> tally.votesFor() + tally.against() == 1).map(tally -> tally.votesFor() == 1 ? VoteCast.FOR
                        : VoteCast.AGAINST).findFirst().orElse(VoteCast.NONE);
    }

    private boolean vote(Method vote) {
        boolean afterConsensus = working.method != null;
        if (!participation.anyoneVoted()) {
            if (!afterConsensus) {
                working.method = vote.key();
                working.vote = vote;
            }
            boolean inquorate = !working.quorumMet && !afterConsensus;
            if (inquorate) {
                working.outcome = Outcome.INQUORATE;
            }
            return inquorate;
        }
        working.method = vote.key();
        if (!working.quorumMet && !(vote.key().equals("majority-75") && noQuorumFor75())) {
            return ends(Outcome.INQUORATE);
        }
        new Voting(prepared, readings, working).take(vote);
        return working.outcome == Outcome.CARRIED || working.outcome == Outcome.REFUSED;
    }
}
