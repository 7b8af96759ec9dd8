package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

/** Rules on choices among several candidates or options. */
final class ChoiceRulings {

    private ChoiceRulings() {
    }

    static Ruling rule(WorkingDays calendar, Charter charter, ChoiceCase question) {
        Prepared prepared = Prepared.of(calendar, charter, question.room());
        requireNamed(question);
        Runs runs = Runs.of(readings -> new ChoiceEvaluation(prepared, readings, question).run());
        boolean agreed = runs.outcome().isPresent() && runs.same(ChoiceRulings::result).isPresent();
        Outcome outcome = agreed ? runs.first().outcome : Outcome.SILENT;
        Set<String> open = runs.asked();
        Set<String> decisive = agreed ? Set.of() : runs.decisive(ChoiceRulings::result);
        boolean lot = agreed && outcome == Outcome.SILENT;
        List<String> silentOn = lot ? List.of(prepared.ofBody("if-tied.lot").path()) : List.copyOf(decisive);
        String headline = outcome == Outcome.INQUORATE ? Headline.of(prepared, runs, outcome, decisive)
                : agreed ? runs.same(working -> working.choice).orElse(outcome.title()) : Headline.silent(decisive);
        return Ruling.of(outcome, new RulingDetail(prepared.charter().versionText(), headline, runs.same(working -> working.method).orElse(null),
                DecisionRulings.quorum(prepared, runs), null, null, silentOn, runs.readings(decisive), outcome == Outcome.SILENT ? List.of()
                : List.copyOf(open), Reasoning.writtenBy(() -> steps(prepared, runs, decisive, open)), agreed ? runs.first().chosen : List.of()));
    }

    private static Object result(Working working) {
        return List.of(working.outcome, working.chosen);
    }

    private static List<Step> steps(Prepared prepared, Runs runs, Set<String> decisive, Set<String> open) {
        List<Step> steps = new ArrayList<>(new Explanation(prepared, runs).quorumOnly(Set.of()));
        steps.addAll(WrittenRulings.shared(runs));
        for (String path : decisive) {
            Setting setting = prepared.charter().setting(path).orElseThrow();
            String each = runs.labels(path).stream().map(label -> Plain.ifSo(setting, label) + ", "
                    + gives(runs, path, label)).collect(Collectors.joining("; "));
            steps.add(new Step("The charter does not say: " + setting.topic().question() + " " + Plain.capital(each) + ".", null, path,
                    setting.provenance().clause()));
        }
        steps.addAll(new Explanation(prepared, runs).openOnly(Set.of(), decisive.isEmpty() ? open : Set.of()));
        return steps;
    }

    private static String gives(Runs runs, String path, String label) {
        Set<Object> found = new LinkedHashSet<>(runs.outcomes(path, label, working -> working.choice == null ? Explanation.gives(working.outcome.word())
                : working.chosen.isEmpty() ? Plain.small(working.choice) : working.choice));
        return found.size() == 1 ? found.iterator().next().toString() : "it still depends on another open rule";
    }

    /** Refuses votes, casting votes and lots for whoever is no candidate. */
    private static void requireNamed(ChoiceCase question) {
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        for (ChoiceCase.Round round : question.rounds()) {
            Set<String> names = new LinkedHashSet<>(round.votes().keySet());
            names.addAll(round.lot());
            String casting = round.castingVote();
            if (casting != null) {
                names.add(casting);
            }
            names.stream().filter(name -> question.candidates().stream().noneMatch(one -> ChoiceEvaluation.isSame(one, name)))
                    .forEach(name -> wrong.add(new UnusableCase.Reason("rounds", name + " is not among the candidates: " + String.join(", ",
                            question.candidates()) + ".")));
        }
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
    }
}
