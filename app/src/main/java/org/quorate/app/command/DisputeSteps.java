package org.quorate.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dispute.DisputeService;
import org.quorate.app.dispute.DisputeStep;
import org.quorate.model.Refused;
import org.quorate.model.charter.Allowance;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.paper.AttachedFile;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The steps of a dispute on the command line. */
final class DisputeSteps {
    private DisputeSteps() {}

    /** A step of one dispute on record. */
    private abstract static class StepDeed extends DisputeDeed {
        @Parameters(index = "0", paramLabel = "REF", description = "The dispute, as quorate list disputes shows it.")
        String reference = "";

        @Option(names = "--agreed-by", paramLabel = "NAME", description = "Who agreed to it. Give it once for each.")
        List<String> agreedBy = new ArrayList<>();

        @Option(names = "--to", paramLabel = "NAME", description = "Who was told. Give it once for each.")
        List<String> to = new ArrayList<>();

        @Option(names = "--for", paramLabel = "TIME", description = "How long an extension is, such as \"10 working days\".")
        @Nullable String length;

        @Option(names = "--until", paramLabel = "DATE", description = "Until when an extension runs.")
        @Nullable LocalDate until;

        @Option(names = "--extraordinary", description = "The meeting was an extraordinary one.")
        boolean extraordinary;

        @Option(names = "--vote", paramLabel = "NAME=VOTE", description = "How an organisation voted: for, against, abstain. Give it once for each.")
        Map<String, VoteCast> votes = new LinkedHashMap<>();

        StepDeed(CommandContext context) {
            super(context);
        }

        abstract EventKind kind();

        @Override
        Dispute done(Store open, DisputeService service, List<AttachedFile> kept) {
            return service.record(step(kept));
        }

        @Override
        Ruling asked(Store open, DisputeService service) {
            return service.rulingOn(step(List.of()));
        }

        private DisputeStep step(List<AttachedFile> kept) {
            ProcedureEvent what = new ProcedureEvent(kind(), by, day(), reason, to, agreedBy, length(), until, extraordinary);
            return new DisputeStep(reference, DisputeStep.ANY, what, votes, evidence, kept);
        }

        private Allowance.@Nullable Length length() {
            String wanted = length;
            try {
                return wanted == null ? null : Allowance.Length.read(wanted);
            } catch (IllegalArgumentException unreadable) {
                throw new Refused("\"" + wanted + "\" is no length of time. Write it as \"10 working days\" or \"2 weeks\".");
            }
        }
    }

    @Command(name = "advance", description = "Takes it to the next stage.")
    static final class Advance extends StepDeed {
        Advance(CommandContext context) {
            super(context);
        }

        @Override
        EventKind kind() {
            return EventKind.REFER;
        }
    }

    @Command(name = "settle", description = "Records that the parties settled it; --reason gives the terms.")
    static final class Settle extends StepDeed {
        Settle(CommandContext context) {
            super(context);
        }

        @Override
        EventKind kind() {
            return EventKind.SETTLE;
        }
    }

    @Command(name = "withdraw", description = "Records that it was withdrawn.")
    static final class Withdraw extends StepDeed {
        Withdraw(CommandContext context) {
            super(context);
        }

        @Override
        EventKind kind() {
            return EventKind.WITHDRAW;
        }
    }

    @Command(name = "skip", description = "Passes over a stage that is used where necessary, with the reason.")
    static final class Skip extends StepDeed {
        Skip(CommandContext context) {
            super(context);
        }

        @Override
        EventKind kind() {
            return EventKind.SKIP;
        }
    }

    @Command(name = "back", description = "Takes it back a stage, with the reason.")
    static final class Back extends StepDeed {
        Back(CommandContext context) {
            super(context);
        }

        @Override
        EventKind kind() {
            return EventKind.BACK;
        }
    }

    @Command(name = "extend", description = "Extends the time of the stage as the charter allows.")
    static final class Extend extends StepDeed {
        Extend(CommandContext context) {
            super(context);
        }

        @Override
        EventKind kind() {
            return EventKind.EXTEND;
        }
    }

    @Command(name = "record", description = "Records any other step: receive, meet, fail, recommend, decide, advise, accept, reject, appoint, pause, resume.")
    static final class Recorded extends StepDeed {
        @Parameters(index = "1", paramLabel = "WHAT", description = "What happened.")
        String what = "";

        Recorded(CommandContext context) {
            super(context);
        }

        @Override
        EventKind kind() {
            return EventKind.named(what).orElseThrow(() -> new Refused("\"" + what + "\" is not a step of a dispute. Expected " + EventKind.all() + "."));
        }
    }
}
