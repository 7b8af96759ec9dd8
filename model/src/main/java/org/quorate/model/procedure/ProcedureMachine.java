package org.quorate.model.procedure;

import java.util.List;
import java.util.Optional;
import org.quorate.model.charter.CharterProcedure.Stage;

/** The state machine of a procedure under one reading: judges a step, and folds what happened into where it stands. */
final class ProcedureMachine {

    private final Rules rules;

    ProcedureMachine(Rules rules) {
        this.rules = rules;
    }

    /** Whether a step may be taken now, and why. */
    Verdict judge(ProcedureState state, ProcedureEvent event) {
        Stage stage = state.stage();
        if (stage == null) {
            return event.kind() == EventKind.OPEN || event.kind() == EventKind.REFER ? OpeningGuards.judge(rules, event)
                    : StageSteps.no("It has not been opened.", "Open it first.", null);
        }
        ProcedureState.Ending ending = state.ending();
        if (ending != null && event.kind() != EventKind.ADVISE && event.kind() != EventKind.COMMUNICATE) {
            return StageSteps.no("It has ended: " + ending.words() + ".", "A new one may be opened.", null);
        }
        if (event.kind() == EventKind.OPEN) {
            return StageSteps.no("It is open already, at " + stage.title() + ".", null, null);
        }
        StageSteps steps = new StageSteps(rules, state, stage);
        StageMoves moves = new StageMoves(rules, state, stage);
        return switch (event.kind()) {
            case FAIL -> steps.againstOneWhoStoodAside(event).orElseGet(() -> onward(moves, event));
            case OPEN, REFER -> onward(moves, event);
            case SKIP -> moves.over(event);
            case BACK -> moves.back(event);
            case SETTLE -> moves.settle(event);
            case WITHDRAW -> moves.withdraw(event);
            case EXCEPTION -> moves.exception(event);
            case MEET -> steps.meet(event);
            case EXTEND -> steps.extend(event);
            case PAUSE -> steps.pause(event);
            case RESUME -> steps.resume();
            case RECOMMEND, DECIDE -> steps.produce(event);
            case APPOINT -> steps.appoint(event);
            case ADVISE -> steps.advise(event);
            case COMMUNICATE -> steps.communicate(event);
            case ACCEPT, REJECT -> steps.answer(event, state.with(event));
            case STAND_ASIDE -> steps.standAside();
            case RECEIVE -> StageSteps.yes("The day it was received may be recorded.", rules.of(stage, "starts"));
            case AGREE -> StageSteps.yes("The agreement may be recorded.", rules.of(stage, "needs"));
        };
    }

    /** A matter that may not be brought in may not be taken further either. */
    private Verdict onward(StageMoves moves, ProcedureEvent event) {
        List<Judgement> against = OpeningGuards.againstTheMatter(rules);
        return against.isEmpty() ? moves.onward(event) : Verdict.ofAll(against);
    }

    /** Where it stands after an event, taken as it was recorded whether or not it was permitted. */
    ProcedureState after(ProcedureState state, ProcedureEvent event) {
        Stage stage = state.stage();
        if (stage == null) {
            return state.with(event).at(rules.procedure().stages().getFirst(), event.on());
        }
        ProcedureState with = state.with(event);
        return switch (event.kind()) {
            case REFER, SKIP -> moved(with, rules.next(stage), event);
            case BACK -> moved(with, rules.before(stage), event);
            case SETTLE -> with.ended(ProcedureState.Ending.SETTLED);
            case WITHDRAW -> with.ended(ProcedureState.Ending.WITHDRAWN);
            case EXCEPTION -> with.ended(ProcedureState.Ending.PASSED_BY);
            case DECIDE -> rules.next(stage).isEmpty() ? with.ended(ProcedureState.Ending.DECIDED) : with;
            case ACCEPT -> new StageMoves(rules, with, stage).allPartiesAccepted(with.answers()) ? with.ended(ProcedureState.Ending.ACCEPTED) : with;
            case OPEN, RECEIVE, MEET, STAND_ASIDE, EXTEND, PAUSE, RESUME, AGREE, RECOMMEND, ADVISE, COMMUNICATE, APPOINT, REJECT, FAIL -> with;
        };
    }

    private static ProcedureState moved(ProcedureState state, Optional<Stage> to, ProcedureEvent event) {
        return to.map(stage -> state.at(stage, event.on())).orElse(state);
    }
}
