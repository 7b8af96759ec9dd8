package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.MethodWords;
import org.quorate.model.charter.Setting;

/** Writes the steps about consensus, the vote and what follows. */
final class DecisionExplanation {

    private final Prepared prepared;
    private final Runs runs;
    private final Working working;
    private final List<Step> steps;

    DecisionExplanation(Prepared prepared, Runs runs, List<Step> steps) {
        this.prepared = prepared;
        this.runs = runs;
        this.working = runs.first();
        this.steps = steps;
    }

    void write() {
        if (working.consensusTested && runs.same(run -> run.consensusTested).isPresent()) {
            consensus();
        }
        if (working.voteTaken && working.refusal == null && runs.same(run -> run.voteTaken).isPresent()) {
            vote();
        }
        if (runs.outcome().filter(outcome -> outcome == Outcome.NOT_CARRIED).isPresent()) {
            notPut();
            follows();
        }
    }

    private void step(String text, @Nullable String arithmetic, Setting setting) {
        steps.add(new Step(text, arithmetic, setting.path(), setting.provenance().clause()));
    }

    private void consensus() {
        Setting meaning = prepared.ofBody("consensus.meaning");
        if (working.consensusShownByVote) {
            step("Consensus was tested first and not reached, so a vote was taken.", null, prepared.rule());
            return;
        }
        String result = runs.same(run -> run.consensusReached)
                .map(reached -> reached ? " There is consensus." : " There is no consensus" + whyNot() + ".").orElse("");
        step("Consensus was tested: " + tally() + "." + result, null, meaning);
    }

    private String tally() {
        List<String> parts = new ArrayList<>();
        parts.add(working.agree + (working.agree == 1 ? " agrees" : " agree"));
        add(parts, working.reservations, "agrees with reservations", "agree with reservations");
        add(parts, working.standAside, "stands aside", "stand aside");
        add(parts, working.object, "objects", "object");
        add(parts, working.notStated, "has not stated a position", "have not stated a position");
        return Plain.list(parts);
    }

    private static void add(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : many));
        }
    }

    private String whyNot() {
        if (working.object > 0) {
            return ": " + working.object + (working.object == 1 ? " objection" : " objections");
        }
        return working.standAside > 0 || working.notStated > 0 ? ", because not everyone here agrees" : "";
    }

    private void vote() {
        Method.Vote vote = working.vote;
        if (vote == null) {
            return;
        }
        Setting baseSetting = prepared.ofBody(vote.key() + ".base");
        Optional<Integer> base = runs.same(run -> run.baseNumber);
        Optional<Integer> needed = runs.same(run -> run.needed);
        if (base.isPresent() && needed.isPresent() && working.base != null) {
            step(MethodWords.share(vote).replaceFirst("^not", "Not").replaceFirst("^more", "More").replaceFirst("^all", "All") + " of the "
                    + base.get() + " "
                    + working.base.words() + (working.base.words().contains(",") ? "," : "") + " must vote for it: that is " + needed.get() + ".",
                            arithmetic(vote, needed.get(), base.get()),
                            baseSetting);
        } else {
            step("The number of which " + MethodWords.share(vote) + " is needed is not settled.", null, baseSetting);
        }
        step(votes(), null, prepared.rule());
        steppedOut(base);
        result(vote, base, needed);
    }

    private String votes() {
        String text = working.votesFor + " voted for, " + working.against + " against and " + working.abstain + " abstained";
        return text + (working.uncounted == 0 ? "."
                : "; " + working.uncounted + (working.uncounted == 1 ? " vote is" : " votes are")
                + " not counted, because whoever cast it may not vote on this here.");
    }

    private void steppedOut(Optional<Integer> base) {
        List<String> out = new ArrayList<>();
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (working.eligible[index] && group.steppedOut() > 0) {
                out.add(group.single() ? group.label() : group.steppedOut() + " from " + group.label());
            }
        }
        boolean stays = working.base == org.quorate.model.charter.VotingBase.IN_OFFICE || working.base == org.quorate.model.charter.VotingBase.SEATS;
        if (!out.isEmpty() && base.isPresent() && stays && !"yes".equals(prepared.ofBody("interest.base").valueText())) {
            step("The base stays " + base.get() + " while " + Plain.list(out) + (out.size() == 1 && working.base != null ? " is out" : " are out")
                    + ": stepping out for an interest does not change it.", null, prepared.ofBody("interest.base"));
        }
    }

    private void result(Method.Vote vote, Optional<Integer> base, Optional<Integer> needed) {
        if (working.tied) {
            tie();
        } else if (prepared.question().castingVote() != null) {
            step("A casting vote was given but is not used: it counts only when votes are equal" + (vote.canTie() ? "."
                    : ", and never towards " + MethodWords.share(vote).replace("not less than ", "") + "."), null, prepared.ofBody("casting-vote"));
        }
        if (base.isEmpty() || needed.isEmpty()) {
            return;
        }
        if (working.outcome == Outcome.CARRIED && !working.castingUsed) {
            step(working.votesFor + " for reaches the " + needed.get() + " needed: carried.", arithmetic(vote, working.votesFor, base.get()),
                    prepared.rule());
        } else if (working.outcome == Outcome.NOT_CARRIED) {
            step(working.votesFor + " for is " + Plain.number(working.shortBy()) + " short of the " + needed.get() + " needed: not carried.",
                    arithmetic(vote, working.votesFor, base.get()), prepared.rule());
        }
    }

    private void tie() {
        Setting casting = prepared.ofBody("casting-vote");
        VoteCast cast = prepared.question().castingVote();
        if (working.castingUsed) {
            step("Votes were equal; the casting vote of whoever presided was given for.", working.votesFor + " = " + working.against, casting);
        } else if ("no".equals(casting.valueText())) {
            step("Votes were equal, and the charter gives whoever presides no casting vote.", working.votesFor + " = " + working.against, casting);
        } else if (cast == null || cast == VoteCast.NONE || cast == VoteCast.ABSTAIN) {
            step("Votes were equal and no casting vote was given.", working.votesFor + " = " + working.against, casting);
        } else {
            step(cast == VoteCast.AGAINST ? "Votes were equal; the casting vote was given against." : "Votes were equal.", working.votesFor
                    + " = " + working.against, casting);
        }
    }

    /** "4 × 8 = 32, short of 3 × 12 = 36". */
    static String arithmetic(Method.Vote vote, int votesFor, int base) {
        int left = vote.fraction().denominator() * votesFor;
        int right = vote.fraction().numerator() * base;
        boolean enough = vote.moreThan() ? left > right : left >= right;
        String relation = enough ? vote.moreThan() ? ", more than " : ", reaches " : vote.moreThan() ? ", not more than " : ", short of ";
        return vote.fraction().denominator() + " × " + votesFor + " = " + left + relation + vote.fraction().numerator() + " × " + base + " = "
                + right;
    }

    private void notPut() {
        if (!working.voteTaken && "consensus".equals(working.method) && prepared.rule()
                .value() instanceof org.quorate.model.charter.SettingValue.Rule(var rule)
                && rule.methods().getLast() instanceof Method.Vote vote && !rule.methods().getFirst().equals(vote)) {
            step("A vote may now be taken (" + MethodWords.of(vote) + "); none has been recorded.", null, prepared.rule());
        } else if (!working.voteTaken && !"consensus".equals(working.method)) {
            step("No votes have been recorded.", null, prepared.rule());
        }
    }

    private void follows() {
        Setting setting = following(prepared, working);
        String value = setting.valueText();
        step(switch (value) {
            case "silent" -> "The charter is silent on what follows" + (working.voteTaken ? " a vote that fails." : ".");
            case "may-refer" -> "The matter is left undecided; any affected Partner may refer it to dispute resolution. Nothing is referred by itself.";
            case "not-referable" -> "The matter is left undecided and may not be referred to dispute resolution.";
            case "next-meeting" -> "It returns to the next meeting.";
            case "mediation" -> "The Chief Officer mediates.";
            default -> "The proposal falls.";
        }, null, setting);
    }

    /** The setting that says what follows a failure. */
    static Setting following(Prepared prepared, Working run) {
        return run.voteTaken ? prepared.ofBody("if-vote-fails") : prepared.ofMatter("if-undecided");
    }
}
