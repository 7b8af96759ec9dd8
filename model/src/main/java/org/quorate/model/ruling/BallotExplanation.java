package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Bloc;
import org.quorate.model.charter.Condition;
import org.quorate.model.charter.CountedBy;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.MethodWords;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Within;

/** Writes what a vote had to satisfy besides its overall number: each group on its own, objections, names asked for. */
final class BallotExplanation {

    private final Prepared prepared;
    private final Runs runs;
    private final Working working;
    private final List<Step> steps;

    BallotExplanation(Prepared prepared, Runs runs, List<Step> steps) {
        this.prepared = prepared;
        this.runs = runs;
        this.working = runs.first();
        this.steps = steps;
    }

    private void step(String text, @Nullable String arithmetic, Setting setting) {
        steps.add(new Step(text, arithmetic, setting.path(), setting.provenance().clause()));
    }

    /** Whether names had to be recorded. */
    void recorded() {
        Integer asked = prepared.question().proceedings().recordedVoteAskedBy();
        Optional<Integer> needed = runs.same(run -> run.recordedVoteNeeded);
        if (asked != null && asked > 0 && needed.isPresent()) {
            boolean enough = asked >= needed.get();
            step(Plain.members(asked) + " asked for a recorded vote; " + needed.get() + (needed.get() == 1 ? " is" : " are") + " needed, so "
                    + (enough ? "who voted how is recorded." : "names need not be recorded."), asked + (enough ? " ≥ " : " < ") + needed.get(),
                    prepared.ofBody("recorded-vote.on-request-of"));
        }
    }

    /** Each condition after the first of everyone, group by group, then what stopped it or that nothing did. */
    void groups() {
        Method method = working.vote;
        if (method == null || runs.same(run -> run.vote).isEmpty()) {
            return;
        }
        List<Condition> conditions = Method.conditions(method);
        boolean quoted = false;
        for (int index = 0; index < conditions.size(); index++) {
            Within within = conditions.get(index).within();
            if (within == null && !quoted) {
                quoted = true;
            } else {
                condition(index, within);
            }
        }
        if (!Method.vetoes(method).isEmpty()) {
            objections();
        }
        if ((conditions.size() > 1 || !Method.vetoes(method).isEmpty() || !quoted) && working.refusal == null) {
            runs.same(run -> run.outcome == Outcome.CARRIED || run.follows == Follows.CONFIRMATION || run.follows == Follows.CONFIRMED
                    || run.follows == Follows.APPROVAL)
                    .filter(carried -> !working.running).ifPresent(carried -> step(carried ? "Everything the rule asks for is met: carried."
                    : "Not everything the rule asks for is met: not carried.", null, prepared.rule()));
        }
    }

    private void condition(int index, @Nullable Within within) {
        List<Boolean> held = new ArrayList<>();
        for (int number = 0; number < working.shares.size(); number++) {
            if (working.shares.get(number).condition() == index) {
                share(number);
                held.add(working.shares.get(number).held());
            }
        }
        if (within != null && within.blocs(prepared.body()).size() > 1 && !within.inEach(prepared.body())) {
            long inFavour = held.stream().filter(Boolean::booleanValue).count();
            step(inFavour + " of the " + held.size() + " groups are in favour, and at least " + within.atLeast(prepared.body()) + " must be.",
                    inFavour + (inFavour >= within.atLeast(prepared.body()) ? " ≥ " : " < ") + within.atLeast(prepared.body()), prepared.rule());
        }
    }

    private void share(int number) {
        Share share = working.shares.get(number);
        Bloc bloc = share.bloc();
        String unit = share.by() == CountedBy.USUAL ? "" : "counted " + share.by().words();
        String where = bloc == null ? unit.isEmpty() ? "" : Plain.capital(unit) + ": " : "Within " + name(bloc) + (unit.isEmpty() ? "" : ", " + unit) + ": ";
        Optional<Integer> base = runs.same(run -> run.shares.get(number).baseNumber());
        Optional<Integer> needed = runs.same(run -> run.shares.get(number).needed());
        if (share.leftOut()) {
            step(where + "nobody may take part in this, so it is left out of account.", null, prepared.ofBody("within.none-eligible"));
            return;
        }
        if (runs.same(run -> run.shares.get(number).votes()).isEmpty()) {
            step(Plain.capital(where + "how its votes count is not settled."), null, prepared.rule());
            return;
        }
        if (needed.isEmpty()) {
            step(where + "how many are needed is not settled; " + votes(share) + ".", null, prepared.rule());
            return;
        }
        String what = share.measure() instanceof Method.Vote vote && share.base() != null && base.isPresent()
                ? MethodWords.share(vote) + " of the " + Plain.counted(base.get(), DecisionExplanation.unit(prepared, share.by(),
                share.base())) + " is " + needed.get()
                : "at least " + needed.get() + " must vote for it";
        String arithmetic = share.measure() instanceof Method.Vote vote && base.isPresent()
                ? DecisionExplanation.arithmetic(vote, share.votesFor(), base.get())
                : share.votesFor() + (share.held() ? " ≥ " : " < ") + needed.get();
        String text = where + what + "; " + votes(share) + ", which is "
                + (share.held() ? "enough." : Plain.number(Math.max(1, needed.get() - share.votesFor())) + " short.");
        step(Plain.capital(text), arithmetic, prepared.rule());
    }

    private static String votes(Share share) {
        return share.votesFor() + " voted for and " + share.against() + " against";
    }

    private String name(Bloc bloc) {
        return bloc.anyOf().stream().map(key -> key.equals("chair") ? "the chair" : prepared.body().blockName(key)).collect(Collectors.joining(" or "));
    }

    private void objections() {
        Optional<Objections.Stopped> stopped = runs.same(run -> run.stoppedBy);
        if (stopped.isPresent()) {
            Integer needed = stopped.get().needed();
            step(whoObjected(stopped.get()) + ", and that stops it.", needed == null ? null : stopped.get().objecting() + " ≥ " + needed, prepared.rule());
        } else if (runs.same(run -> run.stoppedBy == null).isPresent() && working.shares.stream().allMatch(Share::held)) {
            List<Objections.Stopped> tooFew = runs.same(run -> run.tooFew).orElse(List.of());
            if (tooFew.isEmpty()) {
                step("Nobody whose objection could stop it objected.", null, prepared.rule());
            }
            for (Objections.Stopped few : tooFew) {
                Integer needed = few.needed();
                step(whoObjected(few) + ", too few to stop it" + (needed == null ? "." : ": that takes " + needed + "."),
                        needed == null ? null : few.objecting() + " < " + needed, prepared.rule());
            }
        }
    }

    private String whoObjected(Objections.Stopped some) {
        Bloc bloc = some.veto().bloc();
        return Plain.capital(Plain.number(some.objecting())) + (bloc == null ? "" : " of " + name(bloc))
                + (some.veto().byVoteOnly() ? " voted against" : " objected");
    }
}
