package org.quorate.model.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.charter.Slug;

/**
 * Where a procedure stands after the events so far.
 *
 * @param stage the stage it is at; null before it is opened
 * @param since the day it came to that stage, or null when not known
 * @param ending how it ended, or null while it runs
 * @param inStage what happened at this stage, in order, the coming to it not included
 * @param events everything that happened, in order
 */
public record ProcedureState(@Nullable Stage stage, @Nullable LocalDate since, @Nullable Ending ending, List<ProcedureEvent> inStage,
        List<ProcedureEvent> events) {

    /** Nothing has happened yet. */
    public static final ProcedureState NOT_OPENED = new ProcedureState(null, null, null, List.of(), List.of());

    /** How a procedure ends. */
    public enum Ending {
        /** The parties settled it. */
        SETTLED("settled"),
        /** It was withdrawn. */
        WITHDRAWN("withdrawn"),
        /** Every party accepted what was recommended or decided. */
        ACCEPTED("accepted"),
        /** The final stage decided it. */
        DECIDED("decided"),
        /** It was passed by in exceptional circumstances. */
        PASSED_BY("passed by");

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        /** As it is shown. */
        public String words() {
            return words;
        }
    }

    public ProcedureState {
        inStage = List.copyOf(inStage);
        events = List.copyOf(events);
    }

    /** Standing at a stage since a day, with nothing happened there yet. */
    ProcedureState at(@Nullable Stage next, @Nullable LocalDate day) {
        return new ProcedureState(next, day, null, List.of(), events);
    }

    ProcedureState with(ProcedureEvent event) {
        List<ProcedureEvent> here = new ArrayList<>(inStage);
        here.add(event);
        List<ProcedureEvent> all = new ArrayList<>(events);
        all.add(event);
        return new ProcedureState(stage, since, ending, here, all);
    }

    ProcedureState ended(Ending how) {
        return new ProcedureState(stage, since, how, inStage, events);
    }

    /** Whether something of this kind happened at this stage. */
    public boolean happened(EventKind kind) {
        return inStage.stream().anyMatch(event -> event.kind() == kind);
    }

    /** The latest event of a kind at this stage. */
    public Optional<ProcedureEvent> last(EventKind kind) {
        return inStage.stream().filter(event -> event.kind() == kind).reduce((first, second) -> second);
    }

    /** What each party answered last at this stage: accepted or not, by name. */
    public Map<String, Boolean> answers() {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        for (ProcedureEvent event : inStage) {
            if (event.kind() == EventKind.ACCEPT || event.kind() == EventKind.REJECT) {
                String name = event.by() == null ? "" : event.by();
                answers.keySet().removeIf(known -> Slug.of(known).equals(Slug.of(name)));
                answers.put(name, event.kind() == EventKind.ACCEPT);
            }
        }
        return answers;
    }
}
