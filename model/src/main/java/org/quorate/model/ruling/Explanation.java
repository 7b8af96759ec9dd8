package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Setting;

/** Writes the reasoning of a decision from the figures of its runs. Says nothing that is true under one reading only. */
final class Explanation {

    private final Prepared prepared;
    private final Runs runs;
    private final Working working;
    private final List<Step> steps = new ArrayList<>();

    Explanation(Prepared prepared, Runs runs) {
        this.prepared = prepared;
        this.runs = runs;
        this.working = runs.first();
    }

    List<Step> write(Set<String> decisive, Set<String> open) {
        steps.addAll(EndedTerms.steps(prepared));
        eligible();
        steps.addAll(InterestExplanation.steps(prepared));
        quorum();
        if (working.refusal != null && runs.same(run -> run.refusal).isPresent()) {
            step(working.refusal, null, prepared.rule());
        }
        new DecisionExplanation(prepared, runs, steps).write();
        silent(decisive);
        withoutEffect(decisive, open);
        return steps;
    }

    /** What the open rules leave undecided, and which of them make no difference. */
    List<Step> openOnly(Set<String> decisive, Set<String> open) {
        silent(decisive);
        withoutEffect(decisive, open);
        return steps;
    }

    List<Step> quorumOnly(Set<String> decisive) {
        eligible();
        quorum();
        silent(decisive);
        return steps;
    }

    private void step(String text, @Nullable String arithmetic, Setting setting) {
        steps.add(new Step(text, arithmetic, setting.path(), setting.provenance().clause()));
    }

    private void eligible() {
        Optional<List<Boolean>> same = runs.same(Explanation::flags);
        Applicability.Row row = prepared.row();
        String clause = row == null ? null : prepared.charter().applicability().clause();
        int filled = prepared.groups().stream().mapToInt(Group::filled).sum();
        if (same.isEmpty()) {
            boolean chair = prepared.groups().stream().anyMatch(Group::isChairOutside) && prepared.ofBody("chair.member").isSilent();
            boolean columns = row != null && row.ticked().size() < prepared.charter().applicability().columns().size();
            steps.add(new Step("Who may take part in deciding " + matter() + " is not settled"
                    + (columns ? ": it depends on the column of the matrix some seats fall under." : chair
                    ? ": it depends on whether whoever chairs is a member with a vote." : "."), null, null, clause));
            return;
        }
        int eligible = eligibleFilled(working);
        if (eligible == filled) {
            steps.add(new Step((eligible == 1 ? "The one member in office" : "All " + eligible + " in office") + " may take part in deciding "
                    + matter() + ".", null, null, clause));
            return;
        }
        List<String> left = new ArrayList<>();
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (!working.eligible[index] && group.filled() > 0) {
                left.add(group.label() + (group.filled() == 1 ? "" : " (" + group.filled() + ")"));
            }
        }
        steps.add(new Step(eligible + " of the " + filled + " in office may take part in deciding " + matter() + "; " + Plain.list(left)
                + " may not.",
                filled + " − " + (filled - eligible) + " = " + eligible, null, clause));
    }

    private static List<Boolean> flags(Working run) {
        List<Boolean> flags = new ArrayList<>();
        for (boolean flag : run.eligible) {
            flags.add(flag);
        }
        return flags;
    }

    private int eligibleFilled(Working run) {
        int number = 0;
        for (int index = 0; index < run.eligible.length; index++) {
            number += run.eligible[index] ? prepared.groups().get(index).filled() : 0;
        }
        return number;
    }

    private String matter() {
        return "\"" + prepared.matter().title() + "\"";
    }

    private void quorum() {
        new QuorumExplanation(prepared, runs, steps).write();
    }

    private void silent(Set<String> decisive) {
        for (String path : decisive) {
            Setting setting = prepared.charter().setting(path).orElseThrow();
            String readings = runs.readings(Set.of(path)).stream().map(reading -> Plain.ifSo(setting, reading.value()) + ", " + gives(reading.outcome()))
                    .collect(Collectors.joining("; "));
            String open = Ties.isLot(path) ? "It is not recorded how the lot fell." : "The charter does not say: " + question(setting);
            step(open + " " + Plain.capital(readings) + ".", null, setting);
        }
    }

    /** The question an open setting leaves, naming the constituency it is about. */
    private String question(Setting setting) {
        String[] parts = setting.path().split("\\.", -1);
        String about = parts[1].equals("chair") ? "whoever chairs" : parts[1].equals("seat") ? "a seat of no constituency"
                : "the constituency \"" + prepared.body().blockName(parts[1]) + "\"";
        return setting.topic().question().replace("this constituency", about);
    }

    static String gives(String outcome) {
        return switch (outcome) {
            case "agreed" -> "it is agreed by consensus";
            case "carried" -> "it is carried";
            case "not-carried" -> "it is not carried";
            case "inquorate" -> "the meeting is inquorate";
            case "refused" -> "it cannot be put in this way";
            case "silent" -> "it still depends on another open rule";
            default -> "it is " + outcome;
        };
    }

    private void withoutEffect(Set<String> decisive, Set<String> open) {
        List<String> harmless = open.stream().filter(path -> !decisive.contains(path)).map(path -> prepared.charter().setting(path).orElseThrow())
                .map(this::question).distinct().toList();
        if (!harmless.isEmpty() && decisive.isEmpty()) {
            steps.add(new Step("Open in the charter, but without effect here, because every reading gives the same outcome: "
                    + String.join(" ", harmless), null, null, null));
        }
    }
}
