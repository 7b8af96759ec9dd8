package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.DueDate;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.BodyId;

/**
 * What one body puts to another (CM-18 ...). Where it stands is never kept: it follows from what happened and the charter.
 *
 * @param reference how people name it ("R-3")
 * @param title what it is about, short enough for a list
 * @param text what is recommended, in full; nothing where the title says it
 * @param route the key of the charter's route it takes, or nothing
 * @param actionKind which of the kinds that the route allows it is, or nothing
 * @param author who makes it where that is no body, or nothing
 * @param due by a day, after an event, or both; nothing where it is not said
 * @param report its lettered points, or nothing
 * @param events everything that happened, in the order it was recorded; the first made it
 */
public record Recommendation(
        RecommendationId id,
        String reference,
        String title,
        @Nullable String text,
        @Nullable String route,
        @Nullable String actionKind,
        @Nullable String author,
        @Nullable DueDate due,
        @Nullable LetteredReport report,
        List<RecommendationEvent> events,
        int revision) {
    public Recommendation {
        reference = Required.text(reference, "A recommendation needs a reference.");
        title = Required.text(title, "Say what is recommended.");
        text = Required.optionalText(text);
        route = Required.optionalText(route);
        actionKind = Required.optionalText(actionKind);
        author = Required.optionalText(author);
        events = List.copyOf(events);
        Required.that(!events.isEmpty() && events.getFirst().what() instanceof Happened.Made, "A recommendation begins with being made.");
    }

    /** How it was made. */
    public Happened.Made made() {
        return (Happened.Made) events.getFirst().what();
    }

    /** The day it was made. */
    public LocalDate madeOn() {
        return events.getFirst().on();
    }

    /** The body that made it, or nothing where an author did. */
    public @Nullable BodyId from() {
        BodyThen by = made().by();
        return by == null ? null : by.id();
    }

    /** Who made it, in words. */
    public String fromName() {
        BodyThen by = made().by();
        return by != null ? by.name() : author != null ? author : "Not said";
    }

    /** The item at which it was made, or nothing. */
    public @Nullable ItemId source() {
        return made().item();
    }

    /** What happened and still counts: without what was struck out and without the striking out. */
    public List<RecommendationEvent> counting() {
        List<RecommendationEvent> counting = new ArrayList<>();
        for (int place = 0; place < events.size(); place++) {
            if (!(events.get(place).what() instanceof Happened.StruckOut) && !isStruckOut(place)) {
                counting.add(events.get(place));
            }
        }
        return counting;
    }

    /** Whether the entry at a place was struck out. */
    public boolean isStruckOut(int place) {
        return events.stream().anyMatch(event -> event.what() instanceof Happened.StruckOut(int struck) && struck == place);
    }

    /** The same recommendation with one more event; nothing may be put before what is on record already. */
    public Recommendation with(RecommendationEvent event) {
        LocalDate earliest = earliestFor(event.what());
        Required.that(!event.on().isBefore(earliest), "The last thing on record of " + reference + " that this follows happened on "
                + DayText.of(earliest) + "; what came before it cannot be added after it.");
        if (event.what() instanceof Happened.StruckOut(int place)) {
            Required.that(place > 0 && place < events.size() && !isStruckOut(place) && !(events.get(place).what() instanceof Happened.StruckOut),
                    place == 0 ? "That it was made cannot be struck out; withdraw it instead." : "There is no such entry to strike out.");
        }
        List<RecommendationEvent> more = new ArrayList<>(events);
        more.add(event);
        return withEvents(more);
    }

    /** Partners answer one by one, and their answers may be put on record in any order; the course itself runs forward only. */
    private LocalDate earliestFor(Happened what) {
        return switch (what) {
            case Happened.StruckOut ignored -> madeOn();
            case Happened.Consulted ignored -> lastOf(Happened.PutToPartners.class);
            case Happened.Replied ignored -> lastOf(Happened.PutToPartners.class);
            case Happened.PointReplied ignored -> madeOn();
            case Happened.PartCarriedOut ignored -> madeOn();
            case Happened.EventCame ignored -> LocalDate.MIN;
            default -> counting().stream().filter(event -> runsForward(event.what())).map(RecommendationEvent::on).max(LocalDate::compareTo).orElse(madeOn());
        };
    }

    private LocalDate lastOf(Class<? extends Happened> kind) {
        return counting().stream().filter(event -> kind.isInstance(event.what())).map(RecommendationEvent::on).reduce((first, second) -> second)
                .orElse(madeOn());
    }

    private static boolean runsForward(Happened what) {
        return switch (what) {
            case Happened.Consulted ignored -> false;
            case Happened.Replied ignored -> false;
            case Happened.PointReplied ignored -> false;
            case Happened.PartCarriedOut ignored -> false;
            case Happened.EventCame ignored -> false;
            default -> true;
        };
    }

    /** The same recommendation with its report changed, as when a point is filed under a theme. */
    public Recommendation withReport(LetteredReport changed) {
        return new Recommendation(id, reference, title, text, route, actionKind, author, due, changed, events, revision);
    }

    private Recommendation withEvents(List<RecommendationEvent> more) {
        return new Recommendation(id, reference, title, text, route, actionKind, author, due, report, more, revision);
    }
}
