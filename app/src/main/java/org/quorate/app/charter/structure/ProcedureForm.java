package org.quorate.app.charter.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Provenance;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.Slug;

/**
 * A staged procedure of the charter as a person types it.
 *
 * @param key its word in settings, which stays when it is called otherwise; nothing while it is new
 * @param title as people say it
 * @param aliases other names, with commas between them
 * @param clause where the document sets it out; empty where it does not
 * @param stages its stages in order
 */
record ProcedureForm(@Nullable String key, String title, String aliases, String clause, List<StageForm> stages) {

    ProcedureForm {
        stages = List.copyOf(stages);
    }

    static final ProcedureForm NEW = new ProcedureForm(null, "", "", "", List.of(StageForm.NEW));

    /** What a new procedure and each new stage are asked first; anything else is asked when it comes up. */
    private static final List<String> ASKED_OF_ALL = List.of("start.who", "settle", "withdraw");
    private static final List<String> ASKED_OF_STAGE = List.of("actor", "alternate", "days", "starts");

    static ProcedureForm of(CharterProcedure procedure) {
        return new ProcedureForm(procedure.key(), procedure.title(), String.join(", ", procedure.aliases()), Typed.said(procedure.clause()),
            procedure.stages().stream().map(StageForm::of).toList());
    }

    /** What is wrong with its name in this charter; empty when nothing is. */
    String titleProblem(Charter charter) {
        String word = Slug.of(title);
        if (word.isEmpty()) {
            return "Say what the procedure is called, for example \"Dispute resolution\".";
        }
        if (others(charter).anyMatch(one -> one.key().equals(word) || Slug.of(one.title()).equals(word))) {
            return "The charter has a procedure of this name already.";
        }
        return key == null && charter.bodies().stream().anyMatch(body -> body.key().equals(word))
            ? "A body of the charter is called so: give the procedure a name of its own." : "";
    }

    private Stream<CharterProcedure> others(Charter charter) {
        return charter.stagedProcedures().stream().filter(one -> !one.key().equals(key));
    }

    /** What is wrong with its stages together; empty when nothing is. */
    String stagesProblem() {
        if (stages.isEmpty()) {
            return "A procedure needs stages: add one at least.";
        }
        Set<String> known = new HashSet<>();
        return stages.stream().filter(stage -> !known.add(stage.wordInSettings())).findFirst()
            .map(twice -> "Two stages are called " + twice.title().strip() + ". Give each a name of its own.").orElse("");
    }

    String words() {
        return key == null ? "added " + title.strip() : "changed the stages of " + title.strip();
    }

    String wordInSettings() {
        return key == null ? Slug.of(title) : key;
    }

    /** The charter with this procedure in it; what it said of stages that are no more is left out, and new ones have their usual questions open. */
    Charter in(Charter charter) {
        String word = wordInSettings();
        CharterProcedure typed = new CharterProcedure(word, title.strip(), Typed.names(aliases), stages.stream().map(StageForm::stage).toList(),
            Typed.orNothing(clause));
        List<CharterProcedure> procedures = new ArrayList<>(charter.stagedProcedures());
        if (key == null) {
            procedures.add(typed);
        } else {
            procedures.replaceAll(one -> one.key().equals(key) ? typed : one);
        }
        Map<String, String> asked = new LinkedHashMap<>();
        if (key == null) {
            ASKED_OF_ALL.forEach(question -> asked.put(word + "." + question, clause.strip()));
        }
        stages.stream().filter(stage -> stage.key() == null).forEach(stage -> ASKED_OF_STAGE.forEach(
            question -> asked.put(word + "." + stage.wordInSettings() + "." + question, stage.clause().isBlank() ? clause.strip() : stage.clause().strip())));
        return asking(Typed.without(with(charter, procedures), gone(charter)), asked);
    }

    /** With these questions open, each under the clause of its stage, or else of the procedure, as when it is read from a file. */
    private static Charter asking(Charter charter, Map<String, String> asked) {
        Charter mentioned = charter.mentioning(List.copyOf(asked.keySet()));
        for (Map.Entry<String, String> question : asked.entrySet()) {
            Setting open = mentioned.setting(question.getKey()).orElseThrow();
            mentioned = question.getValue().isEmpty() ? mentioned : mentioned.with(new Setting(open.path(), open.topic(), open.value(), open.readings(),
                open.starter(), false, new Provenance(question.getValue(), null, null, null, null)));
        }
        return mentioned;
    }

    /** What the settings of stages begin with that the procedure no longer has. */
    private Set<String> gone(Charter charter) {
        Set<String> kept = stages.stream().map(StageForm::wordInSettings).collect(Collectors.toSet());
        return charter.stagedProcedures().stream().filter(one -> one.key().equals(key)).flatMap(one -> one.stages().stream())
            .map(CharterProcedure.Stage::key).filter(stage -> !kept.contains(stage)).map(stage -> key + "." + stage + ".").collect(Collectors.toSet());
    }

    /** The charter without this procedure and what it says of it. */
    Charter outOf(Charter charter) {
        return Typed.without(with(charter, others(charter).toList()), Set.of(key + "."));
    }

    private static Charter with(Charter charter, List<CharterProcedure> procedures) {
        return new Charter(charter.key(), charter.title(), charter.version(), charter.bodies(), charter.matters(), charter.applicability(),
            charter.settings(), procedures);
    }
}
