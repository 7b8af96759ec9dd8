package org.quorate.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dispute.DisputeDocuments;
import org.quorate.app.dispute.DisputeService;
import org.quorate.app.dispute.DisputeStanding;
import org.quorate.app.dispute.RefusalText;
import org.quorate.model.calendar.DayText;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.paper.AttachedFile;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Ruling;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Option;

/** Something put on record in a dispute: the day, who, why, and what shows it. */
abstract class DisputeDeed implements Callable<Integer> {
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

    @Option(names = "--file", paramLabel = "FILE", description = "A file that shows it, kept with the partnership. May be given more than once.")
    List<Path> files = new ArrayList<>();

    @Option(names = "--ask", description = "Only says what the charter answers; nothing is recorded.")
    boolean ask;

    final CommandContext context;

    DisputeDeed(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Store open = ask ? context.openToRead(store) : context.open(store)) {
            DisputeService service = DisputeList.service(open, context.acting());
            if (ask) {
                Ruling ruling = asked(open, service);
                context.out().println(RefusalText.of(ruling));
                return ruling.outcome() == Outcome.REFUSED ? ExitCode.FINDINGS : ExitCode.DONE;
            }
            Dispute dispute = done(open, service, new DisputeDocuments(open, context.acting()).keep(files));
            said(service.named(dispute.reference()), context).forEach(context.out()::println);
            remarks(service, dispute).forEach(context.out()::println);
            List<String> unknown = service.unknownVoters(dispute.reference());
            if (!unknown.isEmpty()) {
                context.out().println("Counted as named, though nobody of that name is on record: " + String.join(", ", unknown) + ".");
            }
        }
        return ExitCode.DONE;
    }

    /** Does it. */
    abstract Dispute done(Store open, DisputeService service, List<AttachedFile> kept);

    /** What is worth another look in what was put on record. */
    List<String> remarks(DisputeService service, Dispute dispute) {
        return List.of();
    }

    /** What the charter says of it. */
    abstract Ruling asked(Store open, DisputeService service);

    LocalDate day() {
        return on == null ? context.acting().today() : on;
    }

    /** Where a dispute stands, the last thing on record of it, and the letters to send. */
    static List<String> said(DisputeStanding standing, CommandContext context) {
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
}
