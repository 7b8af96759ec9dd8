package org.quorate.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dispute.DisputeOpening;
import org.quorate.app.dispute.DisputeService;
import org.quorate.app.dispute.DisputeStanding;
import org.quorate.model.Refused;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.Allowance;
import org.quorate.model.charter.Slug;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.PossibleMove;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.ProcedureFacts.Level;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "dispute",
        description = "Opens a dispute, takes it through the stages of the charter, records what happens and which letters went.",
        subcommands = {DisputeCommand.Open.class, DisputeCommand.Advance.class, DisputeCommand.Settle.class, DisputeCommand.Withdraw.class,
            DisputeCommand.Skip.class, DisputeCommand.Back.class, DisputeCommand.Extend.class, DisputeCommand.Recorded.class, DisputeCommand.Letter.class,
            DisputeCommand.Show.class},
        footer = {"", "Examples:",
            "  quorate dispute open \"Split of the fund\" --party \"Coast Council\" --party \"Moor District Council\" --affected \"Coast Council\""
                    + " --by \"Coast Council\" --store northfield",
            "  quorate dispute record D-1 fail --by Executive --reason \"no agreement\" --store northfield",
            "  quorate dispute advance D-1 --by Executive --store northfield",
            "  quorate dispute record D-1 recommend --by \"Co-ordination Group\" --vote \"Moor District Council=for\" --store northfield",
            "  quorate dispute letter D-1 advice --from Executive --store northfield", "  quorate dispute show D-1 --store northfield"})
final class DisputeCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new IllegalArgumentException(
                "Say what to do with the dispute: quorate dispute open, advance, settle, withdraw, skip, back, extend, record, letter or show.");
    }

    /** One thing done to the disputes of a store. */
    private abstract static class Deed implements Callable<Integer> {
        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        @Option(names = "--on", paramLabel = "DATE", description = "The day it happened; today where it is not said.")
        @Nullable LocalDate on;

        @Option(names = "--by", paramLabel = "WHO", description = "Who did it: a partner, a body or an office.")
        @Nullable String by;

        @Option(names = "--reason", paramLabel = "WORDS", description = "Why; some steps need it.")
        @Nullable String reason;

        @Option(names = "--evidence", paramLabel = "WORDS", description = "What shows it: a minute, a paper, a letter. May be given more than once.")
        List<String> evidence = new ArrayList<>();

        final CommandContext context;

        Deed(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.open(store)) {
                DisputeService service = DisputeList.service(open, context.acting());
                Dispute dispute = done(open, service);
                said(service.named(dispute.reference()), context).forEach(context.out()::println);
            }
            return ExitCode.DONE;
        }

        abstract Dispute done(Store open, DisputeService service);

        LocalDate day() {
            return on == null ? context.acting().today() : on;
        }
    }

    private static List<String> said(DisputeStanding standing, CommandContext context) {
        Dispute dispute = standing.dispute();
        DisputeEvent last = dispute.events().getLast();
        List<String> lines = new ArrayList<>();
        LocalDate today = context.acting().today();
        String ends = standing.dues().isEmpty() || standing.ending() != null ? ""
                : ", ends " + standing.dues().stream().map(DayText::of).collect(Collectors.joining(" or "));
        lines.add(dispute.reference() + ": " + dispute.title() + ". " + standing.stage() + ", " + standing.state(today) + ends + ".");
        lines.add(last.what().kind().title() + ", " + DayText.of(last.on()) + ". " + (last.ruling() == null ? "" : last.ruling()));
        dispute.lettersOwed().forEach(letter -> lines.add("Letter to send: " + letter.kind().title() + " (" + letter.kind().word() + ")."));
        return lines;
    }

    @Command(name = "open", description = "Opens a dispute, from an item left undecided or on its own. Whether it may be opened is ruled on.")
    static final class Open extends Deed {
        @Parameters(index = "0", paramLabel = "TITLE", description = "What it is about.")
        String title = "";

        @Option(names = "--party", paramLabel = "NAME", required = true, description = "An organisation between which it is. Give it once for each.")
        List<String> parties = new ArrayList<>();

        @Option(names = "--affected", paramLabel = "NAME", description = "An organisation that is affected. Give it once for each.")
        List<String> affected = new ArrayList<>();

        @Option(names = "--affected-decided-by", paramLabel = "WHO", description = "Who decided which are affected.")
        @Nullable String decidedBy;

        @Option(names = "--procedure", paramLabel = "NAME", description = "The procedure of the charter, where it has several.")
        @Nullable String procedure;

        @Option(names = "--meeting", paramLabel = "M", description = "The meeting of the item it arose from: a reference, a date or latest.")
        @Nullable String meeting;

        @Option(names = "--body", paramLabel = "BODY", description = "Narrow a date or latest to this body.")
        @Nullable String body;

        @Option(names = "--item", paramLabel = "N", description = "The number of the item it arose from.")
        @Nullable Integer item;

        @Option(names = "--level", paramLabel = "LEVEL", description = "At which level the matter belongs: own-organisation, delegated or partnership.")
        @Nullable String level;

        Open(CommandContext context) {
            super(context);
        }

        @Override
        Dispute done(Store open, DisputeService service) {
            String bringer = by;
            if (bringer == null) {
                throw new Refused("Say who brings it, for example --by \"Coast Council\".");
            }
            return service.open(new DisputeOpening(title, procedure, parties, affected, decidedBy, item(open), level(), bringer, day(), reason, evidence));
        }

        private @Nullable ItemId item(Store open) {
            String wanted = meeting;
            Integer number = item;
            if (wanted == null && number == null) {
                return null;
            }
            if (wanted == null || number == null) {
                throw new Refused("An item is named by its meeting and its number: --meeting latest --item 7.");
            }
            return open.read(session -> session.meetings().itemsOf(new MeetingChoice(session, context.acting().today()).find(wanted, body, false).id())
                    .stream().filter(one -> one.position() == number).map(AgendaItem::id).findFirst()
                    .orElseThrow(() -> new Refused("That meeting has no item " + number + ".")));
        }

        private @Nullable Level level() {
            String word = level;
            return word == null ? null : switch (Slug.of(word)) {
                case "own-organisation" -> Level.OWN_ORGANISATION;
                case "delegated" -> Level.DELEGATED;
                case "partnership" -> Level.PARTNERSHIP;
                default -> throw new Refused("\"" + word + "\" is not a level. Expected own-organisation, delegated or partnership.");
            };
        }
    }

    /** A step of one dispute on record. */
    private abstract static class StepDeed extends Deed {
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
        Dispute done(Store open, DisputeService service) {
            String wanted = length;
            ProcedureEvent step = new ProcedureEvent(kind(), by, day(), reason, to, agreedBy, wanted == null ? null : Allowance.Length.read(wanted), until,
                    extraordinary);
            return service.record(reference, step, votes, evidence);
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

    @Command(name = "settle", description = "Records that the parties settled it.")
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

    @Command(name = "letter", description = "Records that a letter went. Quorate sends nothing by itself.")
    static final class Letter extends Deed {
        @Parameters(index = "0", paramLabel = "REF", description = "The dispute, as quorate list disputes shows it.")
        String reference = "";

        @Parameters(index = "1", paramLabel = "KIND", description = "Which letter, as quorate dispute show names it.")
        String kind = "";

        @Option(names = "--to", paramLabel = "NAME", description = "To whom it went; every party where it is not said.")
        List<String> to = new ArrayList<>();

        @Option(names = "--from", paramLabel = "WHO", required = true, description = "In whose name it went.")
        String from = "";

        Letter(CommandContext context) {
            super(context);
        }

        @Override
        Dispute done(Store open, DisputeService service) {
            LetterKind wanted = LetterKind.named(kind).orElseThrow(() -> new Refused("\"" + kind + "\" is not a letter of a dispute."));
            return service.sent(reference, wanted, to, from, day());
        }
    }

    @Command(name = "show", description = "Shows a dispute: its time-line, where it stands, what may happen next and what may not, and why.")
    static final class Show implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "REF", description = "The dispute, as quorate list disputes shows it.")
        String reference = "";

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to read.")
        Path store = Path.of("");

        private final CommandContext context;

        Show(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.openToRead(store)) {
                DisputeStanding standing = DisputeList.service(open, context.acting()).named(reference);
                said(standing, context).forEach(context.out()::println);
                context.out().println("Stages: " + String.join(" - ", standing.stages()) + ".");
                standing.dispute().events().forEach(event -> context.out().println("  " + DayText.of(event.on()) + "  " + event.what().kind().title()
                        + (event.what().by() == null ? "" : ", " + event.what().by()) + (event.what().reason() == null ? "" : ": " + event.what().reason())));
                for (PossibleMove move : standing.moves()) {
                    context.out().println("  " + move.kind().word() + ": " + move.answer().name().toLowerCase(java.util.Locale.UK) + ". "
                            + String.join(" ", move.reasons()));
                }
            }
            return ExitCode.DONE;
        }
    }
}
