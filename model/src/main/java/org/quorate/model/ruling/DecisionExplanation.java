package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.CountedBy;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.MethodWords;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.VotingBase;

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
        decidedByOne();
        runs.outcome().ifPresent(outcome -> {
            if (outcome == Outcome.NOT_CARRIED && runs.same(run -> run.follows).filter(Follows.APPROVAL::equals).isEmpty()) {
                notPut();
            }
            new FollowsExplanation(prepared, runs, steps).write();
            runs.same(run -> run.approval).ifPresent(found -> steps.addAll(found.steps()));
        });
    }

    private void decidedByOne() {
        VoteCast decided = working.decided;
        if (decided != null && runs.same(run -> run.decided).isPresent() && prepared.rule().value() instanceof SettingValue.Rule(var rule)) {
            String who = rule.methods().stream().filter(method -> method.key().equals(working.method)).findFirst()
                    .map(method -> MethodWords.of(prepared.body(), method).replaceFirst("^the decision of ", "")).orElse("whoever decides");
            step("It is then for " + who + " to decide, who decided " + (decided == VoteCast.FOR ? "for it: carried." : "against it: not carried."), null,
                    prepared.rule());
        }
    }

    /** The vote alone, where no meeting was held. */
    void voteOnly() {
        vote();
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
        String breaks = runs.same(run -> run.objectionsNeeded).map(number -> " It takes " + number + (number == 1 ? " objection" : " objections")
                + " to break it.").orElse("");
        boolean settled = runs.same(run -> List.of(run.agree, run.reservations, run.standAside, run.object, run.notStated)).isPresent();
        String result = breaks + runs.same(run -> run.consensusReached)
                .map(reached -> reached ? " There is consensus." : " There is no consensus" + (settled ? whyNot() : "") + ".").orElse("");
        step("Consensus was tested" + (settled ? ": " + tally() : "; whose positions count is not settled") + "." + result, null, meaning);
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
        Method method = working.vote;
        if (method == null) {
            return;
        }
        Share whole = whole();
        if (whole != null) {
            needed(whole);
        }
        step(votes(), null, prepared.rule());
        new BallotExplanation(prepared, runs, steps).recorded();
        if (whole != null) {
            steppedOut(runs.same(run -> run.baseNumber));
            result(whole);
        }
        new BallotExplanation(prepared, runs, steps).groups();
    }

    /** The share of everyone who may vote, which the vote is quoted by; null when the rule asks for groups only or differs between readings. */
    private @Nullable Share whole() {
        return runs.same(run -> run.vote).isEmpty() ? null
                : working.shares.stream().filter(share -> share.bloc() == null).findFirst().orElse(null);
    }

    private void needed(Share share) {
        Setting setting = share.measure() instanceof Method.Vote vote && vote.base() == null ? prepared.ofBody(vote.key() + ".base") : prepared.rule();
        Optional<Integer> base = runs.same(run -> run.baseNumber);
        Optional<Integer> needed = runs.same(run -> run.needed);
        if (share.measure() instanceof Method.AtLeast number) {
            step("At least " + number.votes() + " must vote for it, however many are here.", null, prepared.rule());
        } else if (share.measure() instanceof Method.Vote vote && base.isPresent() && needed.isPresent() && working.base != null) {
            step(Plain.capital(MethodWords.share(vote)) + " of the " + Plain.counted(base.get(), counted(share))
                    + (working.base.words().contains(",") ? "," : "") + " must vote for it: that is " + needed.get() + ".",
                    arithmetic(vote, needed.get(), base.get()), setting);
        } else if (share.measure() instanceof Method.Vote vote) {
            step("The number of which " + MethodWords.share(vote) + " is needed is not settled.", null, setting);
        }
    }

    private String counted(Share share) {
        return share.base() == null ? "" : unit(prepared, share.by(), share.base());
    }

    /** What a base counts, in the unit votes are counted in here: "Partners voting", "votes, by weight, of the members in office". */
    static String unit(Prepared prepared, CountedBy by, VotingBase base) {
        boolean partners = by == CountedBy.PARTNER || (by == CountedBy.USUAL && prepared.isByPartner());
        boolean weighted = by == CountedBy.WEIGHT || (by == CountedBy.USUAL && prepared.isWeighted());
        if (partners) {
            return switch (base) {
                case VOTES_CAST -> "Partners voting";
                case FOR_AND_AGAINST -> "Partners voting for or against";
                case PRESENT -> "eligible Partners here";
                case IN_OFFICE -> "eligible Partners";
                default -> "Partners, counted of the " + base.words();
            };
        }
        return weighted ? base.isOfVotes() ? "weighted " + base.words() : "votes, by weight, of the " + base.words() : base.words();
    }

    private String votes() {
        if (!votesAreSettled()) {
            return "How many votes count for and against is not settled.";
        }
        String text = working.votesFor + " voted for, " + working.against + " against and " + working.abstain + " abstained";
        return text + (runs.same(run -> run.uncounted).orElse(0) == 0 ? "."
                : "; " + working.uncounted + (working.uncounted == 1 ? " vote is" : " votes are")
                + " not counted, because whoever cast it may not vote on this here.");
    }

    /** Whether every reading under which there was a vote counts it alike. */
    private boolean votesAreSettled() {
        return runs.only(run -> run.voteTaken).orElse(runs).same(run -> List.of(run.votesFor, run.against, run.abstain)).isPresent();
    }

    private void steppedOut(Optional<Integer> base) {
        List<String> out = new ArrayList<>();
        Setting rule = prepared.ofBody("interest.base");
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (working.eligible[index] && group.steppedOut() > 0 && !prepared.leavesBase(group)) {
                rule = prepared.ofBody(prepared.interestRule(group, "base"));
                out.add(group.single() ? group.label() : group.steppedOut() + " from " + group.label());
            }
        }
        boolean stays = working.base == VotingBase.IN_OFFICE || working.base == VotingBase.SEATS;
        if (!out.isEmpty() && base.isPresent() && stays) {
            step("The base stays " + base.get() + " while " + Plain.list(out) + (out.size() == 1 && working.base != null ? " is out" : " are out")
                    + ": stepping out for an interest does not change it.", null, rule);
        }
    }

    private void result(Share whole) {
        boolean canTie = whole.measure() instanceof Method.Vote vote && vote.canTie();
        Optional<Boolean> tied = runs.same(run -> run.tied);
        if (tied.isPresent() && tied.get()) {
            tie();
        } else if (tied.isPresent() && prepared.question().castingVote() != null) {
            String share = whole.measure() instanceof Method.Vote vote ? MethodWords.share(vote).replace("not less than ", "")
                    : MethodWords.of(whole.measure());
            step("A casting vote was given but is not used: it counts only when votes are equal" + (canTie ? "." : ", and never towards " + share + "."),
                    null, prepared.ofBody("casting-vote"));
        }
        Optional<Integer> base = runs.same(run -> run.baseNumber);
        Optional<Integer> needed = runs.same(run -> run.needed);
        if (needed.isEmpty() || tied.isEmpty() || !votesAreSettled() || (base.isEmpty() && whole.measure() instanceof Method.Vote)) {
            return;
        }
        String arithmetic = whole.measure() instanceof Method.Vote vote && base.isPresent() ? arithmetic(vote, working.votesFor, base.get())
                : working.votesFor + (working.votesFor >= needed.get() ? " ≥ " : " < ") + needed.get();
        boolean enough = working.votesFor >= needed.get();
        boolean alone = working.shares.size() == 1 && Method.vetoes(java.util.Objects.requireNonNull(working.vote)).isEmpty();
        if (working.tied && working.tieBroken != null && !working.tieBroken.equals("not-carried")) {
            return;
        }
        if (enough && !working.castingUsed) {
            step(working.votesFor + " for reaches the " + needed.get() + " needed" + (alone && !working.running ? ": carried." : "."), arithmetic,
                    prepared.rule());
        } else if (!enough && !working.castingUsed) {
            step(working.votesFor + " for" + (working.running ? " so far" : "") + " is " + Plain.number(needed.get() - working.votesFor) + " short of the "
                    + needed.get() + " needed" + (working.running ? "." : ": not carried."), arithmetic, prepared.rule());
        }
    }

    private void tie() {
        Setting casting = prepared.ofBody("casting-vote");
        VoteCast cast = prepared.question().castingVote();
        String broken = runs.same(run -> run.tieBroken).isEmpty() ? null : Ties.sentence(prepared, working);
        if (broken != null) {
            step(broken, working.votesFor + " = " + working.against, Ties.rule(prepared));
        } else if (working.castingUsed) {
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
        long left = (long) vote.fraction().denominator() * votesFor;
        long share = (long) vote.fraction().numerator() * base;
        long right = share + (long) vote.fraction().denominator() * vote.plus();
        boolean enough = vote.moreThan() ? left > right : left >= right;
        String relation = enough ? vote.moreThan() ? ", more than " : ", reaches " : vote.moreThan() ? ", not more than " : ", short of ";
        String beyond = vote.plus() == 0 ? "" : (vote.plus() > 0 ? " + " : " − ") + vote.fraction().denominator() * Math.abs(vote.plus());
        return vote.fraction().denominator() + " × " + votesFor + " = " + left + relation + vote.fraction().numerator() + " × " + base + beyond + " = "
                + right;
    }

    private void notPut() {
        if (prepared.rule().value() instanceof SettingValue.Rule(var last) && last.methods().getLast() instanceof Method.Decides decides
                && working.decided == null) {
            step("It is now for " + MethodWords.of(prepared.body(), decides).replaceFirst("^the decision of ", "")
                    + " to decide; no decision is recorded.", null,
                    prepared.rule());
        } else if (!working.voteTaken && "consensus".equals(working.method) && prepared.rule()
                .value() instanceof SettingValue.Rule(var rule)
                && !(rule.methods().getLast() instanceof Method.Consensus)) {
            step("A vote may now be taken (" + MethodWords.of(prepared.body(), rule.methods().getLast()) + "); none has been recorded.", null, prepared.rule());
        } else if (!working.voteTaken && working.decided == null && !"consensus".equals(working.method)) {
            step("No votes have been recorded.", null, prepared.rule());
        }
    }

    /** The setting that says what follows a failure. */
    static Setting following(Prepared prepared, Working run) {
        return run.voteTaken ? prepared.ofBody("if-vote-fails") : prepared.ofMatter("if-undecided");
    }
}
