package org.quorate.model.ruling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.DecisionRule;
import org.quorate.model.charter.Ending;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.MethodWords;
import org.quorate.model.charter.QuorumRule;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.VotingBase;

/** What the window needs to know before anything is decided. */
final class RoomRulings {

    private RoomRulings() {
    }

    static QuorumFinding quorum(Prepared prepared) {
        return DecisionRulings.quorum(prepared, Runs.of(readings -> new Evaluation(prepared, readings).quorumOnly()));
    }

    /** What the quorum requires besides its number, in the order of the rule; of several ways to be quorate, nothing, because none is required. */
    static List<RequirementFinding> requirements(Prepared prepared) {
        Runs runs = Runs.of(readings -> new Evaluation(prepared, readings).quorumOnly());
        QuorumTest first = runs.first().quorum;
        if (first == null || !(first.rule() instanceof QuorumRule.Plain plain) || runs.same(run -> run.quorumSetting).isEmpty()) {
            return List.of();
        }
        return plain.needs().stream().map(need -> new RequirementFinding(QuorumExplanation.requirement(prepared, need),
                runs.same(run -> !run.unmet.contains(need)).orElse(null))).toList();
    }

    static Optional<NeededFinding> needed(Prepared prepared) {
        return voteOf(prepared).map(vote -> {
            Runs runs = Runs.of(readings -> new Evaluation(prepared, readings).before(vote));
            boolean consensusFirst = Prepared.decisionRule(ruleValue(prepared)).startsWithConsensus();
            boolean admissible = !consensusFirst || Boolean.TRUE.equals(prepared.question().consensusTested());
            @Nullable VotingBase first = runs.first().base;
            boolean ofVotes = first != null && first.isOfVotes();
            Optional<VotingBase> base = runs.same(run -> run.base);
            return new NeededFinding(vote.key(), ofVotes ? null : runs.same(run -> run.needed).orElse(null), ofVotes ? null
                    : runs.same(run -> run.baseNumber).orElse(null),
                    base.map(VotingBase::words).orElseGet(() -> baseWords(runs)), admissible,
                    Reasoning.writtenBy(() -> NeededSteps.of(prepared, runs, vote)));
        });
    }

    private static Optional<Method> voteOf(Prepared prepared) {
        return WhatFollows.ofThisMeeting(Prepared.decisionRule(ruleValue(prepared)), prepared.question()).stream()
                .filter(method -> !(method instanceof Method.Consensus || method instanceof Method.Decides)).findFirst();
    }

    private static SettingValue ruleValue(Prepared prepared) {
        SettingValue value = prepared.rule().value();
        return value == null ? new SettingValue.Rule(org.quorate.model.charter.Topics.decisionRule("consensus")) : value;
    }

    /** "Consensus, else 75% of those eligible in office". */
    static String sentence(Prepared prepared) {
        Setting rule = prepared.rule();
        SettingValue value = rule.value();
        if (value == null) {
            return "The charter does not say how this is decided";
        }
        DecisionRule decision = Prepared.decisionRule(value);
        String parts = decision.steps().stream().map(step -> phrase(prepared, step.method()) + (step.atNextMeeting() ? " at the next meeting" : ""))
                .collect(Collectors.joining(", else "));
        Ending ending = decision.ending();
        return Plain.capital(parts + (ending == null ? "" : "; failing that, " + MethodWords.of(ending)));
    }

    private static String phrase(Prepared prepared, Method method) {
        return switch (method) {
            case Method.Consensus ignored -> "consensus";
            case Method.Vote vote -> vote(prepared, vote);
            case Method.AtLeast number -> MethodWords.of(number);
            case Method.Decides decides -> MethodWords.of(prepared.body(), decides);
            case Method.Combined combined -> MethodWords.of(prepared.body(), combined);
        };
    }

    /** What a base is called where the rule counts none, because it asks for a number or only for groups. */
    private static String baseWords(Runs runs) {
        return runs.same(run -> run.base == null).filter(Boolean::booleanValue).isPresent() ? "whoever is here" : "a number the charter does not settle";
    }

    private static String vote(Prepared prepared, Method.Vote vote) {
        String word = vote.base() == null ? prepared.ofBody(vote.key() + ".base").valueText() : vote.base().word();
        String share = vote.key().equals("simple-majority") ? "a simple majority" : MethodWords.share(vote).replace("not less than ", "");
        String of = switch (word) {
            case "in-office" -> "those eligible in office";
            case "seats" -> "the eligible seats, vacant ones included";
            case "present" -> "those eligible and present";
            case "in-office-less-conflicted" -> "those eligible in office less those with an interest";
            case "in-office-less-suspended" -> "those eligible in office less those suspended";
            case "all-members" -> "all voting members in office";
            case "entitled" -> "those in office entitled to vote";
            case "votes-cast" -> "the votes cast";
            default -> "a number the charter does not settle";
        };
        return share + " of " + of;
    }
}
