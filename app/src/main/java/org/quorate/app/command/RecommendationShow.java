package org.quorate.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.app.recommendation.RecommendationEntry;
import org.quorate.app.recommendation.RecommendationMove;
import org.quorate.model.calendar.DayText;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.PointStanding;
import org.quorate.model.recommendation.Ratification;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.model.recommendation.Standing;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows a recommendation: its route, what happened, where it stands, what may happen next and what may not, and why.")
final class RecommendationShow implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "REF", description = "The recommendation, as quorate list recommendations shows it.")
    String reference = "";

    @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to read.")
    Path store = Path.of("");

    private final CommandContext context;

    RecommendationShow(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        RecommendationEntry entry;
        try (Store open = context.openToRead(store)) {
            entry = RecommendationList.service(open, context.acting()).named(reference);
        }
        RecommendationDeed.said(entry).forEach(this::print);
        String text = entry.recommendation().text();
        if (text != null) {
            print(text);
        }
        entry.standing().steps().forEach(this::step);
        events(entry.recommendation());
        partners(entry.journey().ratification());
        entry.points().forEach(this::point);
        entry.moves().forEach(this::move);
        return entry.standing().findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void print(String line) {
        context.out().println(line);
    }

    private void step(Standing.StepShown step) {
        var on = step.on();
        print("  " + step.title() + ", " + step.actor() + ": " + step.state().words() + (on == null ? "" : ", " + DayText.of(on)));
    }

    private void events(Recommendation recommendation) {
        List<RecommendationEvent> events = recommendation.events();
        for (int place = 0; place < events.size(); place++) {
            RecommendationEvent event = events.get(place);
            print("  " + (place + 1) + ". " + DayText.of(event.on()) + "  " + event.what().title() + (event.reason() == null ? "" : ": " + event.reason())
                    + (recommendation.isStruckOut(place) ? " (struck out)" : ""));
        }
    }

    private void partners(@Nullable Ratification ratification) {
        if (ratification == null) {
            return;
        }
        for (Ratification.Line line : ratification.lines()) {
            var consulted = line.consultedOn();
            String answer = line.answer().map(reply -> reply.reply().reply().words() + ", " + DayText.of(reply.on()) + ", " + reply.reply().form().words()
                    + (reply.reply().by() == null ? "" : ", " + reply.reply().by())
                    + (reply.reply().conditions() == null ? "" : ": " + reply.reply().conditions()))
                    .orElse("has not answered");
            print("  " + line.partner().name() + ": " + answer + (consulted == null ? "; not recorded as consulted" : "; consulted " + DayText.of(consulted)));
        }
    }

    private void point(PointStanding standing) {
        Point point = standing.point();
        RecommendationDeed.said(standing).forEach(this::print);
        for (int place = 0; place < point.subItems().size(); place++) {
            String mark = point.markOf(place);
            print("     " + (mark.isEmpty() ? "-" : mark + ".") + " " + point.subItems().get(place).text());
        }
    }

    private void move(RecommendationMove move) {
        print("  " + move.kind().word() + ": " + (move.isAllowed() ? "may be done" + (move.note() == null ? "." : ". " + move.note())
                : "refused. " + move.refused()));
    }
}
