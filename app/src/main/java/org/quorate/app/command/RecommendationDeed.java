package org.quorate.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.app.recommendation.RecommendationEntry;
import org.quorate.app.recommendation.RecommendationService;
import org.quorate.model.Refused;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.PointStanding;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.Standing;
import org.quorate.persistence.store.Store;
import picocli.CommandLine.Option;

/** One thing done to the recommendations of a store. */
abstract class RecommendationDeed implements Callable<Integer> {
    @Option(names = "--store", paramLabel = "STORE", required = true, description = "The store to change.")
    Path store = Path.of("");

    @Option(names = "--on", paramLabel = "DATE", description = "The day it happened; today where it is not said.")
    @Nullable LocalDate on;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why; some steps need it.")
    @Nullable String reason;

    @Option(names = "--evidence", paramLabel = "WORDS", description = "What shows it: a minute, a paper, a letter. May be given more than once.")
    List<String> evidence = new ArrayList<>();

    final CommandContext context;

    RecommendationDeed(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Store open = context.open(store)) {
            RecommendationService service = RecommendationList.service(open, context.acting());
            Recommendation done = done(open, service);
            RecommendationEntry entry = service.named(done.reference());
            said(entry).forEach(context.out()::println);
            entry.points().stream().filter(each -> each.point().letter().equalsIgnoreCase(pointed())).flatMap(each -> said(each).stream())
                    .forEach(context.out()::println);
            return entry.standing().findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    abstract Recommendation done(Store open, RecommendationService service);

    /** The letter of the point it is done to; empty where it is done to the whole. */
    String pointed() {
        return "";
    }

    LocalDate day() {
        return on == null ? context.acting().today() : on;
    }

    /** Where it stands now, with what is missing or out of order. */
    static List<String> said(RecommendationEntry entry) {
        Standing standing = entry.standing();
        List<String> lines = new ArrayList<>();
        String holder = entry.holder();
        lines.add(entry.reference() + ": " + entry.title() + ". " + entry.state() + (holder.isEmpty() ? "" : ", " + holder) + ", since "
                + DayText.of(standing.since()) + ".");
        var at = entry.at();
        if (at != null && !standing.state().isClosed()) {
            lines.add("On the agenda of " + at.reference() + ", item " + at.item() + ".");
        }
        if (standing.isStuck()) {
            lines.add("Stuck: " + standing.stuck());
        }
        standing.findings().forEach(finding -> lines.add("Finding: " + finding.cited()));
        standing.silences().forEach(silence -> lines.add("Silent: " + silence.cited()));
        lines.addAll(entry.remarks());
        var ratifying = entry.ratifying();
        if (ratifying != null) {
            lines.add(ratifying.text());
        }
        return lines;
    }

    /** Where a lettered point stands, with the part of each partner it is addressed to. */
    static List<String> said(PointStanding standing) {
        Point point = standing.point();
        List<String> lines = new ArrayList<>();
        lines.add("  " + point.letter() + ". " + point.text() + " [" + standing.state().words() + (standing.due().text() == null ? "" : "; due "
                + standing.due().text()) + (standing.actions().isEmpty() ? "" : "; " + String.join(", ", standing.actions())) + "]");
        standing.parts().forEach(part -> lines.add("     " + part.partner() + ": " + part.words()));
        return lines;
    }

    static @Nullable BodyId body(Store open, CommandContext context, @Nullable String name) {
        return name == null ? null : open.read(session -> new MeetingChoice(session, context.acting().today()).body(name).id());
    }

    static Meeting meeting(Store open, CommandContext context, String wanted, @Nullable String body, boolean ahead) {
        return open.read(session -> new MeetingChoice(session, context.acting().today()).find(wanted, body, ahead));
    }

    /** The item of a meeting by its number; null where neither is said. */
    static @Nullable ItemId item(Store open, CommandContext context, @Nullable String meeting, @Nullable String body, @Nullable Integer number, boolean ahead) {
        if (number == null) {
            return null;
        }
        if (meeting == null) {
            throw new Refused("An item is named by its meeting and its number: --meeting latest --item 7.");
        }
        Meeting found = meeting(open, context, meeting, body, ahead);
        return open.read(session -> session.meetings().itemsOf(found.id()).stream().filter(one -> one.position() == number).map(AgendaItem::id).findFirst()
                .orElseThrow(() -> new Refused(found.reference() + " has no item " + number + ".")));
    }
}
