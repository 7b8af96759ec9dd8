package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterService;
import org.quorate.app.clock.ClockSource;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.charter.DueDate;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.recommendation.DueReading;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.PointStanding;
import org.quorate.model.recommendation.Ratification;
import org.quorate.model.recommendation.Standing;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.Step;
import org.quorate.persistence.store.ReadSession;

/** The clocks of open recommendations: by when each, and each lettered point, is due, and since when an answer is awaited or it does not get on. */
public final class RecommendationClocks implements ClockSource {
    private final CharterService charters;
    private final Rulings engine;

    public RecommendationClocks(CharterService charters, Rulings engine) {
        this.charters = charters;
        this.engine = engine;
    }

    @Override
    public List<PlacedClock> clocks(ReadSession session, LocalDate today) {
        RecommendationReading reading = new RecommendationReading(session,
                new StoreSurroundings(session, charters.inForceOn(session, today).orElse(null), engine, today));
        return session.recommendations().all().stream().flatMap(reading::rows)
                .flatMap(entry -> Stream.of(due(entry), awaited(entry), partners(entry)).flatMap(Optional::stream)).toList();
    }

    private static Optional<PlacedClock> due(RecommendationEntry entry) {
        String text = entry.due().text();
        if (text == null || !isToCarryOut(entry)) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        said.add("Recommended by " + entry.recommendation().fromName() + " on " + DayText.of(entry.recommendation().madeOn()) + ", due " + text + ".");
        String open = entry.due().open();
        if (open != null) {
            said.add(open);
        }
        return Optional.of(clock(entry, "due" + entry.letter().map(letter -> "/" + letter).orElse(""), "Recommendation due",
                entry.recommendation().madeOn(), end(entry.due(), dueOf(entry)), said, "See that " + entry.reference() + " is carried out."));
    }

    /** Accepting it does not end it: what was recommended has still to be carried out. */
    private static boolean isToCarryOut(RecommendationEntry entry) {
        Standing.State whole = entry.standing().state();
        boolean dropped = whole == Standing.State.WITHDRAWN || (entry.point() == null && whole == Standing.State.REJECTED);
        boolean done = entry.point() == null && entry.recommendation().counting().stream()
                .anyMatch(event -> event.what() instanceof Happened.CarriedOut carried && carried.letter() == null);
        return !dropped && !done && (entry.point() == null || !entry.isClosed());
    }

    private static @Nullable DueDate dueOf(RecommendationEntry entry) {
        var point = entry.point();
        return point == null ? entry.recommendation().due() : point.point().due();
    }

    /** Where a day and an event are given and nobody said which counts, the day is one of those it may be due. */
    private static ClockEnd end(DueReading reading, @Nullable DueDate due) {
        LocalDate day = reading.day();
        if (day != null) {
            return ClockEnd.by(day);
        }
        List<LocalDate> days = due == null ? List.of() : due.days().stream().filter(DueDate.Day.Date.class::isInstance)
                .map(each -> ((DueDate.Day.Date) each).day()).toList();
        String event = due == null ? "the event" : due.days().stream().filter(DueDate.Day.Event.class::isInstance)
                .map(each -> ((DueDate.Day.Event) each).name()).findFirst().orElse("the event");
        return days.isEmpty() || String.valueOf(reading.open()).startsWith("It is not due before") ? new ClockEnd.Waiting(event, null)
                : new ClockEnd.Silent("recommendations.due-which", days);
    }

    /** Of the whole only: whoever has it is awaited, at its meeting where it is on an agenda. A lettered point has no way of its own. */
    private static Optional<PlacedClock> awaited(RecommendationEntry entry) {
        if (entry.point() != null || entry.isClosed()) {
            return Optional.empty();
        }
        Standing standing = entry.standing();
        List<String> said = new ArrayList<>(List.of(entry.state() + " since " + DayText.of(standing.since()) + "."));
        String stuck = standing.stuck();
        LocalDate stuckSince = standing.stuckSince();
        if (stuck != null) {
            said.add(stuck);
        }
        LocalDate since = stuckSince == null ? standing.since() : stuckSince;
        var at = entry.at();
        ClockEnd end = standing.state() == Standing.State.ON_AGENDA && at != null ? ClockEnd.by(at.on()) : new ClockEnd.Waiting(waitsFor(entry), since);
        return Optional.of(clock(entry, "awaited", stuckSince == null ? title(standing.state()) : "Does not get on", standing.since(), end, said,
                toDo(entry)));
    }

    /** Of a lettered point that was taken up: the partners it is addressed to and of which nothing has been heard. */
    private static Optional<PlacedClock> partners(RecommendationEntry entry) {
        PointStanding point = entry.point();
        LocalDate taken = point == null ? null : point.answeredOn();
        if (point == null || taken == null || entry.isClosed() || point.awaited().isEmpty() || !isTakenUp(point)) {
            return Optional.empty();
        }
        String names = String.join(", ", point.awaited());
        return Optional.of(clock(entry, "partners/" + point.point().letter(), "Partners' answers awaited", taken,
                new ClockEnd.Waiting("the answers of " + names, taken), List.of("Addressed to " + String.join(", ", point.point().partners()) + ", and "
                        + point.state().words().toLowerCase(Locale.UK) + " on " + DayText.of(taken) + "."), "Ask those who have not answered: " + names + "."));
    }

    private static boolean isTakenUp(PointStanding point) {
        return switch (point.state()) {
            case ACCEPTED, AMENDED, IN_HAND -> true;
            case OPEN, REJECTED, DEFERRED, REFERRED_ON, CARRIED_OUT -> false;
        };
    }

    private static String title(Standing.State state) {
        return switch (state) {
            case WITH_PARTNERS -> "Partners' answers awaited";
            case SENT, ON_AGENDA, DEFERRED, ANSWER_TO_RECORD -> "Answer awaited";
            default -> "To be sent";
        };
    }

    private static String waitsFor(RecommendationEntry entry) {
        CharterRoute.Step next = entry.standing().next();
        return switch (entry.standing().state()) {
            case WITH_PARTNERS -> isAnswered(entry) ? "what the partners' answers come to" : "the answers of " + entry.holder();
            case ANSWER_TO_RECORD -> "the answer of the " + entry.holder() + " to be recorded";
            case SENT, ON_AGENDA, DEFERRED -> "the answer of the " + entry.holder();
            default -> next == null ? "it to be sent" : "its next step: " + next.text();
        };
    }

    private static String toDo(RecommendationEntry entry) {
        String reference = entry.reference();
        return switch (entry.standing().state()) {
            case WITH_PARTNERS -> isAnswered(entry) ? "See what the partners' answers to " + reference + " come to."
                    : "Ask those who have not answered: " + String.join(", ", outstanding(entry)) + ".";
            case SENT, DEFERRED -> "Put " + reference + " on the agenda of the " + entry.holder() + ".";
            case ON_AGENDA, ANSWER_TO_RECORD -> "Record the answer to " + reference + " once the " + entry.holder() + " has given it.";
            default -> "Send " + reference + " on.";
        };
    }

    private static boolean isAnswered(RecommendationEntry entry) {
        return outstanding(entry).isEmpty();
    }

    private static List<String> outstanding(RecommendationEntry entry) {
        Ratification ratification = entry.journey().ratification();
        return ratification == null ? List.of() : ratification.outstanding();
    }

    private static PlacedClock clock(RecommendationEntry entry, String which, String what, LocalDate starts, ClockEnd end, List<String> said, String toDo) {
        String holder = entry.holder();
        long id = entry.recommendation().id().value();
        return new PlacedClock(new RunningClock("recommendation/" + id + "/" + which, ClockKind.RECOMMENDATION, what,
                new ClockSubject(entry.reference(), entry.title(), entry.recommendation().fromName(), entry.partTwo()), starts, end,
                holder.isEmpty() ? null : holder, Reasoning.of(said.stream().map(each -> new Step(each, null, null, null)).toList()), toDo,
                Closing.BY_ITS_RECORD), Place.of(NavigationTarget.RECOMMENDATIONS, id));
    }
}
