package org.quorate.model.charter.check;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.Setting;

/** A stage that no other leads to, because the one before it goes on to another. */
final class StageOutOfReach implements FindingKind {

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return charter.stagedProcedures().stream().filter(procedure -> !procedure.stages().isEmpty()).flatMap(procedure -> in(charter, procedure));
    }

    private static Stream<CharterFinding> in(Charter charter, CharterProcedure procedure) {
        Set<CharterProcedure.Stage> reached = new LinkedHashSet<>();
        Optional<CharterProcedure.Stage> here = Optional.of(procedure.stages().getFirst());
        while (here.isPresent() && reached.add(here.get())) {
            here = procedure.after(charter, here.get());
        }
        CharterProcedure.Stage last = reached.stream().reduce((first, second) -> second).orElseThrow();
        return procedure.stages().stream().filter(stage -> !reached.contains(stage)).map(stage -> Found.of(charter, Severity.OPEN,
                "No stage of " + procedure.title() + " leads to \"" + stage.title() + "\": it goes on only as far as \"" + last.title() + "\".",
                "Let a stage before it go on to it, or leave it out.", actor(charter, procedure, stage)));
    }

    private static Setting actor(Charter charter, CharterProcedure procedure, CharterProcedure.Stage stage) {
        return charter.setting(procedure.key() + "." + stage.key() + ".actor").orElseThrow();
    }
}
