package org.quorate.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.quorate.app.oversight.PlannedReview;
import org.quorate.app.oversight.ReviewWanted;
import org.quorate.model.meeting.Venue;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "review", description = "Plans the formal review meeting, its agenda made from the themes and what each has to deal with.")
final class EscalationReview implements Callable<Integer> {
    @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
    Path store = Path.of("");

    @Option(names = "--date", paramLabel = "DATE", required = true, description = "The day of the meeting.")
    LocalDate date = LocalDate.MIN;

    @Option(names = "--start", paramLabel = "TIME", description = "When it starts, such as 10:00; 10:00 where it is not said.")
    LocalTime start = LocalTime.of(10, 0);

    @Option(names = "--place", paramLabel = "PLACE", description = "Where it is held.")
    String place = Venue.TO_BE_CONFIRMED;

    @Option(names = "--chair", paramLabel = "WHO", required = true, description = "Who chairs, with the office.")
    String chair = "";

    @Option(names = "--theme", paramLabel = "THEME", description = "A theme it deals with; may be given more than once. Every theme where none is given.")
    List<String> themes = new ArrayList<>();

    private final CommandContext context;

    EscalationReview(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Store open = context.open(store)) {
            PlannedReview planned = OversightLists.of(open, context.acting()).reviews().plan(new ReviewWanted(date, start, place, chair, themes));
            context.out().println("Planned " + planned.reference() + ".");
            planned.items().forEach(item -> context.out().println("  " + item));
            planned.findings().forEach(finding -> context.out().println("Finding: " + finding));
        }
        return ExitCode.DONE;
    }
}
