package org.quorate.model.ruling.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Setting;
import org.quorate.model.procedure.Judgement;
import org.quorate.model.procedure.Procedure;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.StageClock;
import org.quorate.model.procedure.Verdict;
import org.quorate.model.ruling.DatesFinding;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Plain;
import org.quorate.model.ruling.Reading;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingDetail;
import org.quorate.model.ruling.Step;

/** Puts the answers of the state machine, one for each reading, into a ruling: silent only where they differ. */
final class ProcedureWords {

    private final Charter charter;
    private final CharterProcedure procedure;
    private final ProcedureEvent asked;
    private final List<Procedure.Answer> answers;
    private final List<Step> steps = new ArrayList<>();

    ProcedureWords(Charter charter, CharterProcedure procedure, ProcedureEvent asked, List<Procedure.Answer> answers) {
        this.charter = charter;
        this.procedure = procedure;
        this.asked = asked;
        this.answers = answers;
    }

    Ruling ruling() {
        Procedure.Answer first = answers.getFirst();
        Integer place = first.refusedBefore();
        Verdict why = first.whyRefused();
        if (place != null && why != null && answers.stream().allMatch(answer -> answer.refusedBefore() != null)) {
            steps.add(new Step("Event " + (place + 1) + " of those before it may not have happened, so this one does not follow.", null, null, null));
            reasons(why);
            return ruling(Outcome.REFUSED, "Refused: event " + (place + 1) + " may not have happened", List.of(), List.of());
        }
        where(first);
        Set<Outcome> outcomes = answers.stream().map(ProcedureWords::outcome).collect(Collectors.toCollection(LinkedHashSet::new));
        if (outcomes.size() == 1) {
            reasons(first.verdict());
            if (answers.stream().map(answer -> answer.verdict().reasons()).distinct().count() > 1) {
                dates();
            }
            return ruling(outcomes.iterator().next(), headline(first), List.of(), List.of());
        }
        List<String> decisive = decisive();
        List<Reading> readings = decisive.stream().flatMap(path -> readings(path).stream()).toList();
        decisive.forEach(path -> silence(path, readings));
        dates();
        return ruling(Outcome.SILENT, "The charter is silent", decisive, readings);
    }

    private static Outcome outcome(Procedure.Answer answer) {
        return answer.verdict().permitted() ? Outcome.PERMITTED : Outcome.REFUSED;
    }

    private static String headline(Procedure.Answer answer) {
        return outcome(answer).title();
    }

    private void where(Procedure.Answer answer) {
        CharterProcedure.Stage stage = answer.state().stage();
        LocalDate since = answer.state().since();
        if (stage != null && since != null && answer.state().events().size() > 1) {
            steps.add(new Step(procedure.title() + " has been at \"" + stage.title() + "\" since " + DayText.of(since) + ".", null, null, stage.clause()));
        }
    }

    private void reasons(Verdict verdict) {
        for (Judgement reason : verdict.reasons()) {
            steps.add(new Step(reason.sentence(), null, reason.setting(), reason.clause()));
        }
    }

    /** The open settings on which the outcome depends: two readings that differ in nothing else differ in it. */
    private List<String> decisive() {
        Set<String> found = new LinkedHashSet<>();
        for (Procedure.Answer left : answers) {
            for (Procedure.Answer right : answers) {
                if (outcome(left) != outcome(right)) {
                    onlyDifference(left.readings(), right.readings()).ifPresent(found::add);
                }
            }
        }
        if (found.isEmpty()) {
            answers.forEach(answer -> found.addAll(answer.readings().keySet()));
        }
        List<String> inOrder = new ArrayList<>(answers.stream().flatMap(answer -> answer.readings().keySet().stream()).distinct().toList());
        inOrder.retainAll(found);
        return inOrder;
    }

    private static Optional<String> onlyDifference(Map<String, String> left, Map<String, String> right) {
        List<String> different = left.keySet().stream().filter(path -> right.containsKey(path) && !right.get(path).equals(left.get(path))).toList();
        return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
    }

    private List<Reading> readings(String path) {
        Map<String, Set<String>> outcomes = new LinkedHashMap<>();
        for (Procedure.Answer answer : answers) {
            String taken = answer.readings().get(path);
            if (taken != null) {
                outcomes.computeIfAbsent(taken, key -> new LinkedHashSet<>()).add(outcome(answer).word());
            }
        }
        return outcomes.entrySet().stream()
                .map(entry -> new Reading(path, entry.getKey(), entry.getValue().size() == 1 ? entry.getValue().iterator().next() : Outcome.SILENT.word()))
                .toList();
    }

    private void silence(String path, List<Reading> readings) {
        Setting setting = charter.setting(path).orElseThrow();
        String each = readings.stream().filter(reading -> reading.setting().equals(path)).map(reading -> ifSo(setting, reading.value()) + ", "
                + (reading.outcome().equals(Outcome.SILENT.word()) ? "it still depends on another open rule" : "this is " + reading.outcome()))
                .collect(Collectors.joining("; "));
        steps.add(new Step("The charter does not say: " + setting.topic().question() + " " + Plain.capital(each) + ".", null, path,
                setting.provenance().clause()));
    }

    private static String ifSo(Setting setting, String reading) {
        return setting.topic().domain().choices().stream().filter(choice -> choice.word().equals(reading)).findFirst()
                .map(choice -> "if " + Plain.small(choice.meaning())).orElse("if the answer is \"" + reading + "\"");
    }

    /** Both dates, where the end of the time differs between the readings (A8). */
    private void dates() {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        for (Procedure.Answer answer : answers) {
            StageClock clock = answer.clock();
            LocalDate due = clock.due();
            LocalDate start = clock.start();
            if (due != null && start != null && clock.limit() != null) {
                dates.put(clock.limit().text() + " from " + DayText.of(start) + (clock.extensions() == 0 ? "" : ", extended,"), due);
            }
        }
        if (dates.values().stream().distinct().count() > 1) {
            dates.forEach((period, due) -> steps.add(new Step(period + " end on " + DayText.of(due) + "; overdue from " + DayText.of(due.plusDays(1)) + ".",
                    null, null, null)));
        }
    }

    private Ruling ruling(Outcome outcome, String headline, List<String> silentOn, List<Reading> readings) {
        List<String> open = answers.stream().flatMap(answer -> answer.readings().keySet().stream()).distinct()
                .filter(path -> !silentOn.contains(path)).toList();
        return Ruling.of(outcome, new RulingDetail(charter.versionText(), headline, null, null, null, dueDate(), silentOn, readings, open,
                Reasoning.of(steps)));
    }

    /** The end of the stage's time, where it is the same in every reading. */
    private @Nullable DatesFinding dueDate() {
        StageClock clock = answers.getFirst().clock();
        LocalDate due = clock.due();
        boolean same = answers.stream().allMatch(answer -> Objects.equals(answer.clock().due(), due));
        return due == null || !same || asked.on() == null ? null : new DatesFinding(due, due, clock.counted());
    }
}
