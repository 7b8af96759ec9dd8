package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            boolean ofVotes = runs.first().base == VotingBase.VOTES_CAST;
            Optional<VotingBase> base = runs.same(run -> run.base);
            return new NeededFinding(vote.key(), ofVotes ? null : runs.same(run -> run.needed).orElse(null), ofVotes ? null
                    : runs.same(run -> run.baseNumber).orElse(null),
                    base.map(VotingBase::words).orElse("a number the charter does not settle"), admissible,
                    Reasoning.writtenBy(() -> neededSteps(prepared, runs, vote)));
        });
    }

    private static Optional<Method.Vote> voteOf(Prepared prepared) {
        return Prepared.decisionRule(ruleValue(prepared)).methods().stream().filter(Method.Vote.class::isInstance).map(Method.Vote.class::cast)
                .findFirst();
    }

    private static SettingValue ruleValue(Prepared prepared) {
        SettingValue value = prepared.rule().value();
        return value == null ? new SettingValue.Rule(org.quorate.model.charter.Topics.decisionRule("consensus")) : value;
    }

    private static List<Step> neededSteps(Prepared prepared, Runs runs, Method.Vote vote) {
        List<Step> steps = new ArrayList<>();
        Setting base = prepared.ofBody(vote.key() + ".base");
        int inOffice = prepared.groups().stream().mapToInt(Group::filled).sum();
        steps.add(new Step("Members in office", Integer.toString(inOffice), null, null));
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (!runs.first().eligible[index] && group.filled() > 0) {
                steps.add(new Step(group.label() + ", " + SeatReasons.of(prepared, group).reason(), "− " + group.filled(), null,
                        SeatReasons.of(prepared, group).clause()));
            }
        }
        Optional<Integer> number = runs.same(run -> run.baseNumber);
        Optional<Integer> needed = runs.same(run -> run.needed);
        if (runs.first().base == VotingBase.VOTES_CAST) {
            steps.add(new Step(capital(MethodWords.share(vote)) + " of the votes cast must be for it.", null, base.path(), base.provenance()
                    .clause()));
        } else if (number.isPresent() && needed.isPresent() && runs.first().base != null) {
            steps.add(new Step(capital(runs.first().base.words()), Integer.toString(number.get()), base.path(), base.provenance().clause()));
            steps.add(new Step(capital(MethodWords.share(vote)) + ": one fewer would not do.",
                    DecisionExplanation.arithmetic(vote, needed.get() - 1, number.get()), base.path(), null));
            steps.add(new Step(needed.get() + " is enough.", DecisionExplanation.arithmetic(vote, needed.get(), number.get()), base.path(),
                    base.provenance().clause()));
        } else {
            steps.add(new Step("The charter does not settle of how many this is counted: " + base.topic().question(), null, base.path(),
                    base.provenance().clause()));
        }
        return steps;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }

    /** "Consensus, else 75% of those eligible in office". */
    static String sentence(Prepared prepared) {
        Setting rule = prepared.rule();
        SettingValue value = rule.value();
        if (value == null) {
            return "The charter does not say how this is decided";
        }
        List<String> parts = Prepared.decisionRule(value).methods().stream().map(method -> switch (method) {
            case Method.Consensus ignored -> "consensus";
            case Method.Vote vote -> vote(prepared, vote);
        }).toList();
        return capital(String.join(", else ", parts));
    }

    private static String vote(Prepared prepared, Method.Vote vote) {
        String word = vote.base() == null ? prepared.ofBody(vote.key() + ".base").valueText() : vote.base().word();
        String share = vote.key().equals("simple-majority") ? "a simple majority" : MethodWords.share(vote).replace("not less than ", "");
        String of = switch (word) {
            case "in-office" -> "those eligible in office";
            case "seats" -> "the eligible seats, vacant ones included";
            case "present" -> "those eligible and present";
            case "in-office-less-conflicted" -> "those eligible in office less those with an interest";
            case "votes-cast" -> "the votes cast";
            default -> "a number the charter does not settle";
        };
        return share + " of " + of;
    }
}
