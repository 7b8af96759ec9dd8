package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;

/** Runs an evaluation under every reading of what is open, and answers silent only where the outcomes differ. */
public final class Verdicts {

    private final Charter charter;
    private final EveryReading<Verdict> runs;

    private Verdicts(Charter charter, EveryReading<Verdict> runs) {
        this.charter = charter;
        this.runs = runs;
    }

    /** The ruling that an evaluation gives. */
    public static Ruling ruling(Charter charter, Function<Asking, Verdict> evaluation) {
        return new Verdicts(charter, EveryReading.of(readings -> {
            try {
                return evaluation.apply(new Asking(charter, readings));
            } catch (Asking.OpenEnd open) {
                return new Verdict(Outcome.SILENT, "The charter is silent", null, null, List.of(), open.setting());
            }
        })).ruling();
    }

    private Ruling ruling() {
        return runs.runs().stream().noneMatch(run -> run.answer().unknown() != null) && runs.agree(Verdict::outcome) ? settled() : silent();
    }

    private Ruling settled() {
        Verdict first = runs.first();
        boolean same = runs.agree(Function.identity());
        Verdict shown = same ? first : Verdict.of(first.outcome(), runs.agree(Verdict::headline) ? first.headline() : first.outcome().title()
                + " in every reading of the charter", withoutEffect()).with(runs.agree(Verdict::dates) ? first.dates() : null);
        return Ruling.of(first.outcome(), detail(first.method() != null && runs.agree(Verdict::method) ? shown.by(first.method()) : shown, List.of(), List.of(),
                List.copyOf(runs.asked())));
    }

    private Ruling silent() {
        Set<String> decisive = runs.decisive(Verdict::outcome);
        List<Reading> readings = new ArrayList<>();
        List<Step> steps = new ArrayList<>(common());
        for (String path : decisive) {
            Setting setting = charter.setting(path).orElseThrow();
            Map<String, Set<Outcome>> given = runs.given(path, Verdict::outcome);
            given.forEach((label, outcomes) -> readings.add(new Reading(path, label, word(outcomes))));
            steps.add(open(setting, given.entrySet().stream().map(entry -> Plain.ifSo(setting, entry.getKey()) + ", " + said(path, entry.getKey(), entry
                    .getValue())).collect(Collectors.joining("; "))));
        }
        Set<String> silentOn = new LinkedHashSet<>(decisive);
        runs.runs().stream().map(run -> run.answer().unknown()).filter(Objects::nonNull).forEach(setting -> {
            if (silentOn.add(setting.path())) {
                steps.add(open(setting, ""));
            }
        });
        return Ruling.of(Outcome.SILENT, detail(Verdict.of(Outcome.SILENT, "The charter is silent", steps), List.copyOf(silentOn), readings, List.of()));
    }

    private static Step open(Setting setting, String readings) {
        return new Step("The charter does not say: " + setting.topic().question() + (readings.isEmpty() ? "" : " " + Plain.capital(readings) + "."), null,
                setting.path(), setting.provenance().clause());
    }

    /** The reasons that hold under every reading, then what each reading of a single open setting adds, then what is open without effect. */
    private List<Step> withoutEffect() {
        List<Step> steps = new ArrayList<>(common());
        List<Setting> open = runs.asked().stream().map(path -> charter.setting(path).orElseThrow()).toList();
        if (open.size() == 1) {
            runs.runs().forEach(run -> run.answer().steps().stream().filter(step -> !common().contains(step))
                    .forEach(step -> steps.add(new Step(Plain.capital(Plain.ifSo(open.getFirst(), String.join("", run.taken().values()))) + ": "
                            + Plain.small(step.text()), step.arithmetic(), step.setting(), step.clause()))));
        }
        steps.add(new Step("Open in the charter, but without effect here, because every reading gives the same outcome: " + open.stream().map(setting ->
                setting.topic().question()).distinct().collect(Collectors.joining(" ")), null, null, null));
        return steps;
    }

    private static String word(Set<Outcome> outcomes) {
        return outcomes.size() == 1 ? outcomes.iterator().next().word() : Outcome.SILENT.word();
    }

    private String said(String path, String label, Set<Outcome> outcomes) {
        Set<String> headlines = runs.given(path, Verdict::headline).getOrDefault(label, Set.of());
        return outcomes.size() > 1 || outcomes.contains(Outcome.SILENT) ? "it still depends on another open rule"
                : headlines.size() == 1 ? Plain.small(headlines.iterator().next())
                : "it is " + word(outcomes);
    }

    /** The reasons that hold under every reading, in the order of the first run. */
    private List<Step> common() {
        return runs.first().steps().stream().filter(step -> runs.runs().stream().allMatch(run -> run.answer().steps().contains(step))).toList();
    }

    private RulingDetail detail(Verdict verdict, List<String> silentOn, List<Reading> readings, List<String> open) {
        return new RulingDetail(charter.versionText(), verdict.headline(), verdict.method(), null, null, verdict.dates(), silentOn, readings, open, Reasoning
                .of(verdict.steps()));
    }
}
