package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a ruling of runs that noted their reasons as they went, and says what the open rules leave undecided. */
final class Noted {

    private Noted() {
    }

    static Ruling ruling(Prepared prepared, Runs runs, Outcome outcome, String headline, @Nullable VoteFinding vote, Supplier<List<Step>> afterNotes) {
        Set<String> open = runs.asked();
        Set<String> decisive = outcome == Outcome.SILENT ? runs.decisive(working -> working.outcome) : Set.of();
        String title = outcome != Outcome.SILENT ? headline : Headline.silent(decisive);
        return Ruling.of(outcome, new RulingDetail(prepared.charter().versionText(), title, runs.same(working -> working.method).orElse(null), null, vote,
                runs.same(working -> working.dates).orElse(null), List.copyOf(decisive), runs.readings(decisive),
                outcome == Outcome.SILENT ? List.of() : List.copyOf(open), Reasoning.writtenBy(() -> {
                    List<Step> steps = new ArrayList<>(WrittenRulings.shared(runs));
                    steps.addAll(afterNotes.get());
                    steps.addAll(new Explanation(prepared, runs).openOnly(decisive, open));
                    return steps;
                })));
    }
}
