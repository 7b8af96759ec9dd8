package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.CountedBy;
import org.quorate.model.charter.Setting;

/** Rules on decisions: runs the evaluation under every reading and answers silent only where the outcomes differ. */
final class DecisionRulings {

    private DecisionRulings() {
    }

    static Ruling rule(Prepared prepared) {
        Runs runs = Runs.of(readings -> new Evaluation(VotingUnit.counted(EndedTerms.counted(prepared, readings), readings), readings).run());
        Optional<Outcome> agreed = runs.outcome();
        Set<String> open = runs.asked();
        Set<String> decisive = agreed.isPresent() ? Set.of() : settings(runs.decisive(working -> working.outcome));
        Outcome outcome = agreed.orElse(Outcome.SILENT);
        String headline = Headline.of(prepared, runs, outcome, decisive);
        RulingDetail detail = new RulingDetail(prepared.charter().versionText(), headline, runs.same(working -> working.method).orElse(null),
                quorum(prepared, runs), vote(runs), null, List.copyOf(decisive), runs.readings(decisive), stillOpen(prepared, runs, outcome, open),
                Reasoning.writtenBy(() -> new Explanation(prepared, runs).write(decisive, open)));
        return Ruling.of(outcome, detail);
    }

    private static List<String> stillOpen(Prepared prepared, Runs runs, Outcome outcome, Set<String> open) {
        Set<String> all = new LinkedHashSet<>(open);
        if (outcome == Outcome.NOT_CARRIED && runs.same(run -> run.follows).filter(Follows.SETTING::equals).isPresent()) {
            Setting follows = DecisionExplanation.following(prepared, runs.first());
            if (follows.isSilent()) {
                all.add(follows.path());
            }
        }
        return outcome == Outcome.SILENT ? List.of() : new ArrayList<>(all);
    }

    /** Without the judgement of whoever presides, and how many objections break a consensus: each comes up only under one meaning of consensus. */
    private static Set<String> settings(Set<String> decisive) {
        Set<String> all = new LinkedHashSet<>(decisive);
        all.removeIf(path -> (path.endsWith(".consensus.judgement") || path.endsWith(".consensus.broken-by"))
                && decisive.stream().anyMatch(other -> other.endsWith(".consensus.meaning")));
        return all;
    }

    static QuorumFinding quorum(Prepared prepared, Runs runs) {
        boolean numberOpen = QuorumExplanation.isNumberOpen(runs);
        Set<String> decisive = runs.same(run -> run.quorumMet).isPresent() ? Set.of() : runs.decisive(run -> run.quorumMet);
        List<String> missing = runs.first().unmet.stream().map(need -> QuorumExplanation.needed(prepared, need)).toList();
        return new QuorumFinding(runs.same(run -> run.quorumMet).orElse(null), runs.same(run -> run.quorumPresent).orElse(null),
                numberOpen ? null : runs.same(run -> run.quorumNeeded).orElse(null), missing,
                Reasoning.writtenBy(() -> new Explanation(prepared, runs).quorumOnly(decisive)));
    }

    static @Nullable VoteFinding vote(Runs runs) {
        Optional<Runs> taken = runs.only(run -> run.voteTaken);
        return taken.filter(some -> some.same(run -> List.of(run.votesFor, run.against, run.abstain)).isPresent()).map(DecisionRulings::figures)
                .orElse(null);
    }

    private static VoteFinding figures(Runs runs) {
        Working working = runs.first();
        return new VoteFinding(working.votesFor, working.against, working.abstain, runs.same(run -> run.baseNumber).orElse(null),
                runs.same(run -> run.needed).orElse(null), runs.same(Working::shortBy).orElse(null), within(runs));
    }

    /** The share a vote is quoted by: the first of everyone who may vote. */
    private static @Nullable Share quoted(Working working) {
        return working.shares.stream().filter(share -> share.bloc() == null).findFirst().orElse(null);
    }

    /** The figures of each group, as far as no open setting changes them. */
    private static List<VoteFinding.Within> within(Runs runs) {
        List<VoteFinding.Within> within = new ArrayList<>();
        Working working = runs.first();
        if (runs.same(run -> run.shares.size()).isEmpty()) {
            return within;
        }
        for (int index = 0; index < working.shares.size(); index++) {
            int number = index;
            Share share = working.shares.get(index);
            boolean beside = share.bloc() == null && share.by() != CountedBy.USUAL && !share.equals(quoted(working));
            if (share.bloc() != null || beside) {
                within.add(new VoteFinding.Within(share.bloc() == null ? share.by().words() : share.bloc().text(), share.votesFor(), share.against(),
                        runs.same(run -> run.shares.get(number).baseNumber()).orElse(null), runs.same(run -> run.shares.get(number).needed()).orElse(null),
                        runs.same(run -> run.shares.get(number).held()).orElse(null)));
            }
        }
        return within;
    }
}
