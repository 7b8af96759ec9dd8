package org.quorate.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.app.assurance.AssuranceStanding;
import org.quorate.app.assurance.MoveWanted;
import org.quorate.model.calendar.DayText;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "assurance",
        description = "Keeps the level of assurance of each organisation and every move between levels.",
        subcommands = {AssuranceCommand.MoveTo.class, AssuranceCommand.Show.class},
        footer = {"", "Examples:",
            "  quorate assurance move \"Coast Hospital\" enhanced --by ICB --risk \"waits for scans\" --plan \"recovery plan\" --store northfield",
            "  quorate assurance show --store northfield", "  quorate assurance show \"Coast Hospital\" --store northfield"})
final class AssuranceCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new IllegalArgumentException("Say what to do: quorate assurance move or show.");
    }

    @Command(name = "move", description = "Places an organisation at a level of assurance, or moves it to another.")
    static final class MoveTo implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "ORGANISATION", description = "Which organisation.")
        String organisation = "";

        @Parameters(index = "1", paramLabel = "LEVEL", description = "To which level: routine, enhanced or intensive, as the charter has them.")
        String level = "";

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
        Path store = Path.of("");

        @Option(names = "--on", paramLabel = "DATE", description = "The day it takes effect; today where it is not said.")
        @Nullable LocalDate on;

        @Option(names = "--by", paramLabel = "WHO", description = "Who authorises it.")
        @Nullable String by;

        @Option(names = "--reason", paramLabel = "WORDS", description = "Why; needed where somebody other than usual authorises it.")
        @Nullable String reason;

        @Option(names = "--risk", paramLabel = "WORDS", description = "The risk profile that the level answers.")
        @Nullable String risk;

        @Option(names = "--plan", paramLabel = "WORDS", description = "The action or improvement plan.")
        @Nullable String plan;

        private final CommandContext context;

        MoveTo(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.open(store)) {
                LocalDate day = on == null ? context.acting().today() : on;
                AssuranceStanding standing = OversightLists.assurance(open, context.acting())
                        .move(new MoveWanted(organisation, level, day, by, reason, risk, plan));
                context.out().println(line(standing));
                String ruling = standing.current().ruling();
                if (ruling != null) {
                    context.out().println(ruling);
                }
                standing.findings().forEach(finding -> context.out().println("Finding: " + finding));
            }
            return ExitCode.DONE;
        }
    }

    private static String line(AssuranceStanding standing) {
        String by = standing.current().authorisedBy();
        return standing.name() + ": " + standing.current().title() + " since " + DayText.of(standing.current().on()) + (by == null ? "" : ", authorised by "
                + by) + ".";
    }

    @Command(name = "show", description = "Shows the level of every organisation, or the time-line of one.")
    static final class Show implements Callable<Integer> {
        @Parameters(index = "0", arity = "0..1", paramLabel = "ORGANISATION", description = "Which organisation; all where none is named.")
        @Nullable String organisation;

        @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to read.")
        Path store = Path.of("");

        private final CommandContext context;

        Show(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try (Store open = context.openToRead(store)) {
                String wanted = organisation;
                var service = OversightLists.assurance(open, context.acting());
                List<AssuranceStanding> shown = wanted == null ? service.all() : List.of(service.named(wanted));
                if (shown.isEmpty()) {
                    context.out().println("No organisation has been placed at a level of assurance.");
                }
                for (AssuranceStanding standing : shown) {
                    context.out().println(line(standing));
                    if (wanted != null) {
                        standing.moves().forEach(move -> context.out().println("  " + DayText.of(move.on()) + "  " + move.title()
                                + (move.authorisedBy() == null ? "" : ", " + move.authorisedBy()) + (move.reason() == null ? "" : ": " + move.reason())));
                    }
                    standing.findings().forEach(finding -> context.out().println("  Finding: " + finding));
                }
            }
            return ExitCode.DONE;
        }
    }
}
