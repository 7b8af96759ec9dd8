package org.quorate.app.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.model.Refused;
import org.quorate.model.assurance.AssuranceMove;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureFacts;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;

/** Puts moves between levels of assurance to the charter: every level entered, passed over and left is asked about (IC-18, IC-19). */
public final class AssuranceRulings {
    /** The name by which a charter's levels of assurance are found. */
    static final String PROCEDURE = "assurance";

    private final Rulings engine;

    public AssuranceRulings(Rulings engine) {
        this.engine = engine;
    }

    /** The levels of a charter; refused where it has none. */
    static CharterProcedure levels(CharterInForce charter) {
        return charter.charter().procedure(PROCEDURE)
                .orElseThrow(() -> new Refused("The charter in force has no levels of assurance, so no organisation can be placed at one."));
    }

    /**
     * A move with its ruling; refused with the reason where no reading of the charter permits it.
     *
     * @param from the level it leaves, or nothing where the organisation is placed for the first time
     */
    public AssuranceMove ruled(CharterInForce charter, @Nullable String from, AssuranceMove move) {
        CharterProcedure levels = levels(charter);
        List<Stage> stages = levels.stages();
        int target = place(levels, move.level());
        int start = from == null ? 0 : place(levels, from);
        List<Ruling> asked = new ArrayList<>();
        for (int step = start; step < target; step++) {
            if (step == target - 1) {
                asked.add(ask(charter, levels, stages.get(step), EventKind.REFER, move));
            } else {
                asked.add(ask(charter, levels, stages.get(step + 1), EventKind.SKIP, move));
            }
        }
        for (int step = start; step > target; step--) {
            asked.add(ask(charter, levels, stages.get(step), EventKind.BACK, move));
        }
        if (asked.stream().anyMatch(ruling -> ruling.outcome() == Outcome.REFUSED)) {
            throw new Refused(asked.stream().filter(ruling -> ruling.outcome() == Outcome.REFUSED).map(Ruling::text).distinct()
                    .collect(Collectors.joining(" ")));
        }
        boolean silent = asked.stream().anyMatch(ruling -> ruling.outcome() == Outcome.SILENT);
        String text = asked.isEmpty() ? "It is placed at the first level, which needs no authority."
                : asked.stream().map(Ruling::text).distinct().collect(Collectors.joining(" "));
        return move.ruled(text, silent ? "silent" : "permitted", charter.version());
    }

    /** The place of a level among those of a charter, from 0. */
    static int place(CharterProcedure levels, String level) {
        Stage stage = levels.stage(level).orElseThrow(() -> new Refused("\"" + level + "\" is not a level of assurance. The charter has "
                + levels.stages().stream().map(one -> one.title().toLowerCase(Locale.UK)).collect(Collectors.joining(", ")) + "."));
        return levels.stages().indexOf(stage);
    }

    private Ruling ask(CharterInForce charter, CharterProcedure levels, Stage at, EventKind kind, AssuranceMove move) {
        LocalDate on = move.on();
        ProcedureCase.Event event = new ProcedureCase.Event(kind.word(), move.authorisedBy(), on, move.reason(), List.of(), List.of(), null, null, false,
                Map.of());
        return engine.rule(charter.charter(), new ProcedureCase(null, levels.key(), at.key(), null, ProcedureFacts.NONE, List.of(event), Map.of()));
    }
}
