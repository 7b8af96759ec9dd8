package org.quorate.model.ruling.procedure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterProcedure;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.ProcedureCase;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.UnusableCase;

/** Finds which of several procedures a case is about where it does not say: the only one with its stage, or the only one in which it could all happen. */
final class ProcedureChoice {

    private final Charter charter;
    private final ProcedureCase question;
    private final Function<ProcedureCase, Ruling> rulings;

    /**
     * A choice.
     *
     * @param rulings rules on a case that names its procedure
     */
    ProcedureChoice(Charter charter, ProcedureCase question, Function<ProcedureCase, Ruling> rulings) {
        this.charter = charter;
        this.question = question;
        this.rulings = rulings;
    }

    /** The procedure that is meant, or empty where the case fits none or more than one. */
    Optional<CharterProcedure> made() {
        List<CharterProcedure> every = charter.stagedProcedures();
        String stage = question.stage();
        List<CharterProcedure> with = stage == null ? every : every.stream().filter(one -> one.stage(stage).isPresent()).toList();
        if (with.size() < 2) {
            return with.stream().findFirst();
        }
        int before = Math.max(1, question.events().size() - 1);
        int all = question.events().size();
        return fits(with, before, ProcedureChoice::isPermitted).or(() -> fits(with, before, ProcedureChoice::isNotRefused))
                .or(() -> fits(with, all, ProcedureChoice::isNotRefused));
    }

    private static boolean isPermitted(Outcome outcome) {
        return outcome == Outcome.PERMITTED;
    }

    private static boolean isNotRefused(Outcome outcome) {
        return outcome != Outcome.REFUSED;
    }

    /** The only procedure in which so many of the events could happen; what a charter says may happen counts before what it leaves open. */
    private Optional<CharterProcedure> fits(List<CharterProcedure> procedures, int events, Predicate<Outcome> could) {
        List<CharterProcedure> fitting = procedures.stream().filter(one -> couldHappen(one, events, could)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Whether so many of the events could happen in a procedure, one after another; what its charter leaves open could. */
    private boolean couldHappen(CharterProcedure procedure, int number, Predicate<Outcome> could) {
        for (int events = 1; events <= Math.min(number, question.events().size()); events++) {
            if (!couldHappen(new ProcedureCase(question.body(), procedure.key(), question.stage(), question.matter(), question.facts(),
                    question.events().subList(0, events), question.settings()), could)) {
                return false;
            }
        }
        return true;
    }

    private boolean couldHappen(ProcedureCase named, Predicate<Outcome> could) {
        try {
            return could.test(rulings.apply(named).outcome());
        } catch (UnusableCase doesNotFit) {
            return doesNotFit.found().isEmpty();
        }
    }
}
