package org.quorate.app.command;

import org.jspecify.annotations.Nullable;
import org.quorate.app.escalation.EscalationService;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationAct;
import org.quorate.model.escalation.EscalationStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The steps of an escalation, each a verb. */
final class EscalationSteps {
    private EscalationSteps() {}

    /** A step of one escalation on record. */
    private abstract static class StepDeed extends EscalationCommand.Deed {
        @Parameters(index = "0", paramLabel = "REF", description = "The escalation, as quorate list escalations shows it.")
        String reference = "";

        @Option(names = "--form", paramLabel = "FORM", description = "In which form it was given: letter, email, a minute.")
        @Nullable String form;

        @Option(names = "--meeting", paramLabel = "MEETING", description = "At which meeting, as people name it.")
        @Nullable String meeting;

        @Option(names = "--extraordinary", description = "The meeting was an extraordinary one.")
        boolean extraordinary;

        private final EscalationStep step;

        StepDeed(CommandContext context, EscalationStep step) {
            super(context);
            this.step = step;
        }

        @Override
        Escalation done(EscalationService service) {
            return service.record(reference, new EscalationAct(step, by, day(), reason, form, meeting, extraordinary, evidence));
        }
    }

    @Command(name = "discuss", description = "Records that the parties discussed how to manage an early concern.")
    static final class Discuss extends StepDeed {
        Discuss(CommandContext context) {
            super(context, EscalationStep.DISCUSS);
        }
    }

    @Command(name = "call", description = "Records that a party calls an extraordinary meeting, to which the other has to consent.")
    static final class Call extends StepDeed {
        Call(CommandContext context) {
            super(context, EscalationStep.CALL);
        }
    }

    @Command(name = "consent", description = "Records that the other party consents to the extraordinary meeting.")
    static final class Consent extends StepDeed {
        Consent(CommandContext context) {
            super(context, EscalationStep.CONSENT);
        }
    }

    @Command(name = "raise", description = "Records that the proposal was raised at a meeting, scheduled or extraordinary.")
    static final class Raise extends StepDeed {
        Raise(CommandContext context) {
            super(context, EscalationStep.RAISE);
        }
    }

    @Command(name = "agree", description = "Records the agreement that it needs, such as that of the leadership team.")
    static final class Agree extends StepDeed {
        Agree(CommandContext context) {
            super(context, EscalationStep.AGREE);
        }
    }

    @Command(name = "decline", description = "Records that consent or agreement was declined.")
    static final class Decline extends StepDeed {
        Decline(CommandContext context) {
            super(context, EscalationStep.DECLINE);
        }
    }

    @Command(name = "approve", description = "Records that a party approves what is to be said to the organisation, by whom, when and in which form.")
    static final class Approve extends StepDeed {
        Approve(CommandContext context) {
            super(context, EscalationStep.APPROVE);
        }
    }

    @Command(name = "communicate", description = "Records that the organisation was told; refused until both parties have approved.")
    static final class Communicate extends StepDeed {
        Communicate(CommandContext context) {
            super(context, EscalationStep.COMMUNICATE);
        }
    }

    @Command(name = "lead", description = "Names the single lead through whom the organisation is engaged (--reason).")
    static final class Lead extends StepDeed {
        Lead(CommandContext context) {
            super(context, EscalationStep.LEAD);
        }
    }

    @Command(name = "advance", description = "Takes it to the next stage: intervention, or the next rung.")
    static final class Advance extends StepDeed {
        Advance(CommandContext context) {
            super(context, EscalationStep.ADVANCE);
        }
    }

    @Command(name = "fail", description = "Records that the stage does not resolve it.")
    static final class Fail extends StepDeed {
        Fail(CommandContext context) {
            super(context, EscalationStep.FAIL);
        }
    }

    @Command(name = "exceptional", description = "Records direct intervention in exceptional circumstances, with the reason.")
    static final class Exceptional extends StepDeed {
        Exceptional(CommandContext context) {
            super(context, EscalationStep.EXCEPTIONAL);
        }
    }

    @Command(name = "outcome", description = "Records what came of it (--reason).")
    static final class Outcome extends StepDeed {
        Outcome(CommandContext context) {
            super(context, EscalationStep.OUTCOME);
        }
    }

    @Command(name = "withdraw", description = "Records that the proposal was withdrawn.")
    static final class Withdraw extends StepDeed {
        Withdraw(CommandContext context) {
            super(context, EscalationStep.WITHDRAW);
        }
    }

    @Command(name = "close", description = "Closes it, once an outcome is on record or with the reason.")
    static final class Close extends StepDeed {
        Close(CommandContext context) {
            super(context, EscalationStep.CLOSE);
        }
    }

    @Command(name = "reopen", description = "Opens a closed escalation again, with the reason.")
    static final class Reopen extends StepDeed {
        Reopen(CommandContext context) {
            super(context, EscalationStep.REOPEN);
        }
    }
}
