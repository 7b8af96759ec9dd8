package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.recommendation.RecommendationEntry.MeetingAt;
import org.quorate.model.calendar.DayText;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.charter.DueDate;
import org.quorate.model.charter.Setting;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.Part;
import org.quorate.model.recommendation.AskedPartner;
import org.quorate.model.recommendation.DueReading;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.Journey;
import org.quorate.model.recommendation.Leg;
import org.quorate.model.recommendation.PointStanding;
import org.quorate.model.recommendation.Ratification;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.model.recommendation.Standing;
import org.quorate.model.recommendation.Standings;
import org.quorate.persistence.store.ReadSession;

/** Reads recommendations with where they stand. */
final class RecommendationReading {
    private final ReadSession session;
    private final StoreSurroundings surroundings;

    RecommendationReading(ReadSession session, StoreSurroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    RecommendationEntry entry(Recommendation recommendation) {
        CharterRoute route = surroundings.route(recommendation.route());
        Standing standing = Standings.of(recommendation, route, surroundings);
        Journey journey = Journey.of(recommendation);
        String which = dueWhich();
        List<PointStanding> points = PointStanding.of(recommendation, which);
        Ratification ratification = journey.ratification();
        return new RecommendationEntry(recommendation, null, points, standing, journey, route, origin(recommendation), at(journey).orElse(null),
                undrawn(standing, journey).orElse(null), ratification == null ? null : surroundings.rulingOn(ratification)
                        .map(ruling -> new RecommendationEntry.Ratifying(ruling.outcome(), ruling.text())).orElse(null),
                partTwo(recommendation), tracked(recommendation), due(recommendation, which),
                new RecommendationMoves(recommendation, standing, journey, route, surroundings).all(), remarks(recommendation, ratification));
    }

    private List<String> remarks(Recommendation recommendation, @Nullable Ratification ratification) {
        List<String> strangers = ratification == null ? List.of() : ratification.lines().stream().map(Ratification.Line::partner)
                .filter(asked -> asked.partner() == null && !asked.collective()).map(AskedPartner::name).toList();
        return Stream.concat(AnswerTime.remarks(surroundings, recommendation).stream(), strangers.isEmpty() ? Stream.empty()
                : Stream.of("Asked as named, though no partner of that name is on record: " + String.join(", ", strangers) + ".")).toList();
    }

    /** The whole and each of its lettered points, as rows. */
    Stream<RecommendationEntry> rows(Recommendation recommendation) {
        RecommendationEntry whole = entry(recommendation);
        return Stream.concat(Stream.of(whole), whole.points().stream().map(whole::asPoint));
    }

    private @Nullable String dueWhich() {
        CharterInForce charter = surroundings.charter();
        return charter == null ? null : charter.charter().setting("recommendations.due-which").filter(setting -> !setting.isSilent())
                .map(Setting::valueText).orElse(null);
    }

    private static DueReading due(Recommendation recommendation, @Nullable String which) {
        LocalDate event = recommendation.counting().stream().map(RecommendationEvent::what)
                .filter(what -> what instanceof Happened.EventCame came && came.letter() == null).map(what -> ((Happened.EventCame) what).day())
                .reduce((first, second) -> second).orElse(null);
        return DueReading.of(Optional.ofNullable(recommendation.due()).orElse(new DueDate(List.of())), event, which);
    }

    private static List<String> tracked(Recommendation recommendation) {
        return recommendation.counting().stream().map(RecommendationEvent::what).filter(what -> what instanceof Happened.Tracked tracked
                && tracked.letter() == null).map(what -> ((Happened.Tracked) what).reference()).toList();
    }

    private String origin(Recommendation recommendation) {
        AgendaItem item = surroundings.item(recommendation.source());
        Meeting meeting = surroundings.meeting(item);
        if (item == null || meeting == null) {
            return recommendation.fromName() + ", " + DayText.of(recommendation.madeOn());
        }
        Integer minute = item.minuteNumber();
        return recommendation.fromName() + ", " + meeting.reference() + ", " + (minute == null ? "item " + item.position() : "minute " + minute);
    }

    private Optional<MeetingAt> at(Journey journey) {
        return journey.latest().map(Leg::item).map(surroundings::item).flatMap(item -> Optional.ofNullable(surroundings.meeting(item))
                .map(meeting -> new MeetingAt(meeting.id(), meeting.reference(), meeting.date(), item.position())));
    }

    /** The decision taken on its item since it was put there, while no answer is on record. */
    private Optional<Decision> undrawn(Standing standing, Journey journey) {
        boolean waiting = standing.state() == Standing.State.ON_AGENDA || standing.state() == Standing.State.ANSWER_TO_RECORD;
        return waiting ? journey.open().map(Leg::item).flatMap(item -> session.decisions().of(item).stream().reduce((first, second) -> second))
                : Optional.empty();
    }

    /** Nothing of a recommendation is public once anything of it is Part 2 business. */
    private boolean partTwo(Recommendation recommendation) {
        return RecommendationHearing.itemsOf(recommendation).stream().map(surroundings::item).anyMatch(item -> item != null && item.part() == Part.TWO);
    }
}
