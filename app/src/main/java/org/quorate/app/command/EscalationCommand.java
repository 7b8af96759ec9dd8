package org.quorate.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.app.escalation.EscalationOpening;
import org.quorate.app.escalation.EscalationService;
import org.quorate.app.escalation.EscalationStanding;
import org.quorate.model.Refused;
import org.quorate.model.calendar.DayText;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationAct;
import org.quorate.model.escalation.EscalationEvent;
import org.quorate.model.escalation.EscalationMove;
import org.quorate.model.escalation.EscalationReason;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.escalation.Materiality;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "escalation",
        description = "Keeps escalations: early concerns, proposals, consent, agreement, approvals and what came of them.",
        subcommands = {EscalationCommand.Concern.class, EscalationCommand.Propose.class, EscalationSteps.Discuss.class, EscalationSteps.Call.class,
            EscalationSteps.Consent.class, EscalationSteps.Raise.class, EscalationSteps.Agree.class, EscalationSteps.Decline.class,
            EscalationSteps.Approve.class, EscalationSteps.Communicate.class, EscalationSteps.Lead.class, EscalationSteps.Advance.class,
            EscalationSteps.Fail.class, EscalationSteps.Exceptional.class, EscalationSteps.Outcome.class, EscalationSteps.Withdraw.class,
            EscalationSteps.Close.class, EscalationSteps.Reopen.class, EscalationReview.class,
            EscalationCommand.Show.class},
        footer = {"", "Examples:",
            "  quorate escalation concern \"Waits for scans\" --about \"Coast Hospital\" --by ICB --store northfield",
            "  quorate escalation propose --concern E-1 --by ICB --store northfield",
            "  quorate escalation propose \"Waits for scans\" --about \"Coast Hospital\" --by \"NHS England\" --arisen 2027-01-04 --store northfield",
            "  quorate escalation raise E-1 --meeting \"January review\" --store northfield",
            "  quorate escalation agree E-1 --by \"ICB leadership team\" --store northfield",
            "  quorate escalation approve E-1 --by \"NHS England\" --form letter --store northfield",
            "  quorate escalation communicate E-1 --by ICB --form letter --store northfield",
            "  quorate escalation review --date 2027-02-16 --chair \"Jo Roe, Regional Director\" --place Online --store northfield",
            "  quorate escalation show E-1 --store northfield"})
final class EscalationCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new IllegalArgumentException(
                "Say what to do with the escalation: quorate escalation concern, propose, show, or a step such as raise, agree or approve. See --help.");
    }

    /** One thing done to the escalations of a store. */
    abstract static class Deed implements Callable<Integer> {
        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        @Option(names = "--on", paramLabel = "DATE", description = "The day it happened; today where it is not said.")
        @Nullable LocalDate on;

        @Option(names = "--by", paramLabel = "WHO", description = "Who did it: a party, or a leadership team.")
        @Nullable String by;

        @Option(names = {"--reason", "--words"}, paramLabel = "WORDS", description = "Why, or what came of it, or who leads.")
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
                EscalationService service = OversightLists.escalations(open, context.acting());
                Escalation kept = done(service);
                said(service.named(kept.reference())).forEach(context.out()::println);
                if (kept.events().size() == 1 && service.concernsAStranger(kept)) {
                    context.out().println("Taken as named, though no partner of that name is on record: " + kept.concerns().name() + ".");
                }
            }
            return ExitCode.DONE;
        }

        abstract Escalation done(EscalationService service);

        LocalDate day() {
            return on == null ? context.acting().today() : on;
        }
    }

    private static List<String> said(EscalationStanding standing) {
        Escalation escalation = standing.escalation();
        EscalationEvent last = escalation.events().getLast();
        List<String> lines = new ArrayList<>();
        lines.add(escalation.reference() + ": " + escalation.title() + ", " + escalation.concerns().name() + ". " + standing.words() + "."
                + (standing.waitsFor() == null ? "" : " It waits for " + standing.waitsFor() + "."));
        lines.add(last.step().title() + ", " + DayText.of(last.on()) + "." + (last.ruling() == null ? "" : " " + last.ruling()));
        standing.findings().forEach(finding -> lines.add("Finding: " + finding));
        return lines;
    }

    /** What a new record says of the concern. */
    private abstract static class Opening extends Deed {
        @Option(names = "--about", paramLabel = "NAME", description = "The organisation concerned, or the Board itself.")
        @Nullable String about;

        @Option(names = "--trigger", paramLabel = "WORDS", description = "What brought it up: an inspection, a report, a figure.")
        @Nullable String trigger;

        @Option(names = "--arisen", paramLabel = "DATE", description = "The day the issue arose.")
        @Nullable LocalDate arisen;

        @Option(names = "--identified", paramLabel = "DATE", description = "The day it was identified; the day it arose, or --on, where it is not said.")
        @Nullable LocalDate identified;

        @Option(names = "--theme", paramLabel = "THEME", description = "The oversight theme it belongs to.")
        @Nullable String theme;

        @Option(names = "--materiality", paramLabel = "HOW", description = "How much it matters: ${COMPLETION-CANDIDATES}.")
        Materiality materiality = Materiality.SIGNIFICANT;

        Opening(CommandContext context) {
            super(context);
        }

        Escalation opened(EscalationService service, @Nullable String title, boolean formal) {
            String organisation = about;
            String bringer = by;
            if (title == null || organisation == null || bringer == null) {
                throw new Refused("Say what the concern is, --about which organisation, and --by whom it is brought.");
            }
            LocalDate known = identified == null ? arisen : identified;
            return service.open(new EscalationOpening(title, organisation, bringer, day(), trigger, arisen, known, theme, materiality, formal, reason,
                    evidence));
        }
    }

    @Command(name = "concern", description = "Raises a concern early, before any formal step.")
    static final class Concern extends Opening {
        @Parameters(index = "0", paramLabel = "TITLE", description = "The concern in a few words.")
        String title = "";

        Concern(CommandContext context) {
            super(context);
        }

        @Override
        Escalation done(EscalationService service) {
            return opened(service, title, false);
        }
    }

    @Command(name = "propose", description = "Proposes an escalation formally: a new one, or an early concern on record.")
    static final class Propose extends Opening {
        @Parameters(index = "0", arity = "0..1", paramLabel = "TITLE", description = "The concern in a few words, for a new one.")
        @Nullable String title;

        @Option(names = "--concern", paramLabel = "REF", description = "The early concern that is now proposed.")
        @Nullable String concern;

        Propose(CommandContext context) {
            super(context);
        }

        @Override
        Escalation done(EscalationService service) {
            String early = concern;
            return early == null ? opened(service, title, true)
                    : service.record(early, new EscalationAct(EscalationStep.PROPOSE, by, day(), reason, null, null, false, evidence));
        }
    }

    @Command(name = "show", description = "Shows an escalation: its time-line, where it stands, what may happen next and what may not, and why.")
    static final class Show implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "REF", description = "The escalation, as quorate list escalations shows it.")
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
                EscalationStanding standing = OversightLists.escalations(open, context.acting()).named(reference);
                said(standing).forEach(context.out()::println);
                standing.escalation().events().forEach(event -> context.out().println("  " + DayText.of(event.on()) + "  " + event.step().title()
                        + (event.act().by() == null ? "" : ", " + event.act().by()) + (event.act().form() == null ? "" : " (" + event.act().form() + ")")
                        + (event.act().words() == null ? "" : ": " + event.act().words())));
                for (EscalationMove move : standing.moves()) {
                    context.out().println("  " + move.step().word() + ": " + move.answer().name().toLowerCase(Locale.UK) + ". "
                            + String.join(" ", move.reasons().stream().map(EscalationReason::sentence).toList()));
                }
            }
            return ExitCode.DONE;
        }
    }
}
