package org.quorate.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.quorate.app.charter.ClauseWords;
import org.quorate.app.dispute.ClockReading;
import org.quorate.app.dispute.DisputeDetail;
import org.quorate.app.dispute.MovePlan;
import org.quorate.model.calendar.DayText;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.procedure.PossibleMove;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows a dispute: its time-line, where it stands, what may happen next and what may not, and why.")
final class DisputeShow implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "REF", description = "The dispute, as quorate list disputes shows it.")
    String reference = "";

    @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to read.")
    Path store = Path.of("");

    @Option(names = "--days", description = "Counts the days of the stage one by one.")
    boolean days;

    private final CommandContext context;

    DisputeShow(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Store open = context.openToRead(store)) {
            DisputeDetail detail = DisputeList.readings(open, context.acting())
                    .detail(DisputeList.service(open, context.acting()).named(reference).dispute().id());
            DisputeDeed.said(detail.standing(), context).forEach(context.out()::println);
            print(detail);
        }
        return ExitCode.DONE;
    }

    private void print(DisputeDetail detail) {
        LocalDate today = context.acting().today();
        context.out().println("Stages: " + String.join(" - ", detail.standing().stages()) + ".");
        detail.standing().line().forEach(mark -> context.out().println("  " + mark.spoken()));
        context.out().println(detail.origin().words() + (detail.origin().matter().isEmpty() ? "." : "; matter: " + detail.origin().matter() + "."));
        detail.parties().forEach(party -> context.out().println("  " + party.name() + (party.now() == null ? "" : " (now " + party.now() + ")") + ": "
                + party.role() + (party.affected() ? ", affected" : "") + (party.answer().isEmpty() ? "" : ", " + party.answer())));
        if (days && !detail.standing().clocks().isEmpty()) {
            ClockReading.why(detail.standing().clocks(), detail.clockClause()).tests()
                    .forEach(line -> context.out().println("  " + line.text()));
        }
        detail.timeline().forEach(moment -> {
            DisputeEvent event = moment.event();
            context.out().println("  " + (moment.place() + 1) + ". " + DayText.of(event.on()) + "  " + event.what().kind().title()
                    + (event.what().by() == null ? "" : ", " + event.what().by()) + (event.what().reason() == null ? "" : ": " + event.what().reason()));
        });
        detail.letters().forEach(letter -> context.out().println("  letter " + letter.kind().word() + ": " + letter.state().words()
                + (letter.state() == DisputeDetail.LetterState.TO_WRITE ? "" : " " + DayText.of(letter.on()))));
        detail.actions().forEach(action -> context.out().println("  action " + action.reference() + ": " + action.text()
                + (action.isOverdueOn(today) ? " (overdue)" : "")));
        List<MovePlan.Line> barred = detail.plan().mayNot();
        for (PossibleMove move : detail.standing().moves()) {
            if (detail.plan().isBesideThePoint(move.kind())) {
                continue;
            }
            String clause = ClauseWords.shortly(move.clause().orElse(null));
            context.out().println("  " + move.kind().word() + ": " + move.answer().name().toLowerCase(Locale.UK) + ". "
                    + (move.answer() == PossibleMove.Answer.OPEN ? "It depends on a rule the charter leaves open. " : "") + String.join(" ", move.reasons())
                    + (clause.isEmpty() ? "" : " (" + clause + ")"));
        }
        barred.stream().filter(line -> line.kind() == null).forEach(line -> context.out().println("  " + line.title() + ": refused. " + line.note()));
    }
}
