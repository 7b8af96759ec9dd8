package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.DueDate;

/**
 * Where one lettered point stands.
 *
 * @param answer how it was answered, by itself or with the whole; nothing while it was not
 * @param actions the references of the actions that carry it out
 * @param parts the part of each partner it is addressed to
 * @param due by when, worked out from its day and its event
 */
public record PointStanding(
        Point point, State state, @Nullable Answer answer, @Nullable LocalDate answeredOn, @Nullable String words, List<String> actions,
        @Nullable LocalDate carriedOutOn, List<PointPart> parts, DueReading due) {

    /** How far a point has come. */
    public enum State {
        OPEN("Open"),
        ACCEPTED("Accepted"),
        AMENDED("Accepted with amendments"),
        REJECTED("Not accepted"),
        DEFERRED("Deferred"),
        REFERRED_ON("Referred on"),
        IN_HAND("In hand"),
        CARRIED_OUT("Carried out");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As it is shown. */
        public String words() {
            return words;
        }
    }

    public PointStanding {
        actions = List.copyOf(actions);
        parts = List.copyOf(parts);
    }

    /** The partners it is addressed to of which nothing has been heard. */
    public List<String> awaited() {
        return parts.stream().filter(PointPart::isAwaited).map(PointPart::partner).toList();
    }

    /** Who is to answer it or to carry it out, in words; empty where it is addressed to nobody in particular or nobody is left. */
    public String withWhom() {
        List<String> left = parts.stream().filter(part -> part.carriedOutOn() == null).map(PointPart::partner).toList();
        List<String> awaited = awaited();
        List<String> named = awaited.isEmpty() ? left : awaited;
        return named.size() < 2 ? String.join("", named) : named.size() + " of " + parts.size() + " partners";
    }

    /**
     * Every point of a report with where it stands.
     *
     * @param dueWhich "earlier" or "later" where the charter says which counts, else nothing
     */
    public static List<PointStanding> of(Recommendation recommendation, @Nullable String dueWhich) {
        LetteredReport report = recommendation.report();
        return report == null ? List.of() : report.points().stream().map(point -> of(recommendation, point, dueWhich)).toList();
    }

    private static PointStanding of(Recommendation recommendation, Point point, @Nullable String dueWhich) {
        Answer answer = null;
        LocalDate answered = null;
        String words = null;
        LocalDate done = null;
        LocalDate event = null;
        List<String> actions = new ArrayList<>();
        for (RecommendationEvent each : recommendation.counting()) {
            switch (each.what()) {
                case Happened.Answered whole -> {
                    answer = whole.answer();
                    answered = each.on();
                    words = whole.words();
                }
                case Happened.PointAnswered own when own.letter().equals(point.letter()) -> {
                    answer = own.answer();
                    answered = each.on();
                    words = own.words();
                }
                case Happened.Tracked tracked when point.letter().equals(tracked.letter()) -> actions.add(tracked.reference());
                case Happened.CarriedOut(String letter) when point.letter().equals(letter) -> done = each.on();
                case Happened.EventCame(String letter, LocalDate day) when point.letter().equals(letter) -> event = day;
                default -> { }
            }
        }
        List<PointPart> parts = PointPart.of(recommendation, point);
        LocalDate all = done == null ? allDone(parts) : done;
        boolean begun = !actions.isEmpty() || parts.stream().anyMatch(part -> part.carriedOutOn() != null);
        return new PointStanding(point, state(answer, begun, all), answer, answered, words, actions, all, parts,
                DueReading.of(Optional.ofNullable(point.due()).orElse(new DueDate(List.of())), event, dueWhich));
    }

    /** The day on which the last of the partners had carried out its part; nothing while one has not. */
    private static @Nullable LocalDate allDone(List<PointPart> parts) {
        boolean all = !parts.isEmpty() && parts.stream().allMatch(part -> part.carriedOutOn() != null);
        return all ? parts.stream().flatMap(part -> Stream.ofNullable(part.carriedOutOn())).max(LocalDate::compareTo).orElse(null) : null;
    }

    private static State state(@Nullable Answer answer, boolean begun, @Nullable LocalDate done) {
        if (done != null) {
            return State.CARRIED_OUT;
        }
        return switch (answer) {
            case null -> State.OPEN;
            case ACCEPTED -> begun ? State.IN_HAND : State.ACCEPTED;
            case AMENDED -> begun ? State.IN_HAND : State.AMENDED;
            case REJECTED -> State.REJECTED;
            case DEFERRED -> State.DEFERRED;
            case REFERRED_ON -> State.REFERRED_ON;
        };
    }
}
