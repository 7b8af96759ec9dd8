package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.MethodWords;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.VotingBase;

/** Writes how the number of votes needed comes about, before the vote is taken. */
final class NeededSteps {

    private NeededSteps() {
    }

    static List<Step> of(Prepared prepared, Runs runs, Method method) {
        List<Step> steps = new ArrayList<>();
        int inOffice = prepared.groups().stream().mapToInt(Group::filled).sum();
        steps.add(new Step("Members in office", Integer.toString(inOffice), null, null));
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (!runs.first().eligible[index] && group.filled() > 0) {
                steps.add(new Step(group.label() + ", " + SeatReasons.of(prepared, group).reason(), "− " + group.filled(), null,
                        SeatReasons.of(prepared, group).clause()));
            }
        }
        if (method instanceof Method.Vote vote) {
            share(prepared, runs, vote, steps);
        } else {
            steps.add(new Step(Plain.capital(MethodWords.of(method)) + ".", null, prepared.rule().path(), prepared.rule().provenance().clause()));
        }
        return steps;
    }

    private static void share(Prepared prepared, Runs runs, Method.Vote vote, List<Step> steps) {
        Setting base = prepared.ofBody(vote.key() + ".base");
        Optional<Integer> number = runs.same(run -> run.baseNumber);
        Optional<Integer> needed = runs.same(run -> run.needed);
        @Nullable VotingBase first = runs.first().base;
        if (first != null && first.isOfVotes()) {
            steps.add(new Step(Plain.capital(MethodWords.share(vote)) + " of the " + first.words() + " must be for it.", null, base.path(), base.provenance()
                    .clause()));
        } else if (number.isPresent() && needed.isPresent() && runs.first().base != null) {
            steps.add(new Step(Plain.capital(runs.first().base.words()), Integer.toString(number.get()), base.path(), base.provenance().clause()));
            steps.add(new Step(Plain.capital(MethodWords.share(vote)) + ": one fewer would not do.",
                    DecisionExplanation.arithmetic(vote, needed.get() - 1, number.get()), base.path(), null));
            steps.add(new Step(needed.get() + " is enough.", DecisionExplanation.arithmetic(vote, needed.get(), number.get()), base.path(),
                    base.provenance().clause()));
        } else {
            steps.add(new Step("The charter does not settle of how many this is counted: " + base.topic().question(), null, base.path(),
                    base.provenance().clause()));
        }
    }
}
