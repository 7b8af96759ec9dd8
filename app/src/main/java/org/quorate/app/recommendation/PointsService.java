package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionState;
import org.quorate.model.partnership.Partner;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.PointCategory;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.Reply;
import org.quorate.persistence.store.ReadSession;

/** The lettered points of a recommendation: each is answered, filed, tracked to actions and carried out by itself. */
public final class PointsService {
    private final RecommendationService recommendations;

    public PointsService(RecommendationService recommendations) {
        this.recommendations = recommendations;
    }

    /** Records how one point was answered. */
    public Recommendation answer(String reference, String letter, Answer answer, @Nullable String words, LocalDate on) {
        return recommendations.change(reference, answer.words() + ": point " + letter + " of", (session, recommendation) -> recommendation.with(
                recommendations.event(session, new Happened.PointAnswered(point(recommendation, letter).letter(), answer, words), on, null, List.of())));
    }

    /** Files one point under a category and a theme; what is null or blank is taken away. */
    public Recommendation file(String reference, String letter, @Nullable PointCategory category, @Nullable String theme) {
        return recommendations.change(reference, "Filed point " + letter + " of", (session, recommendation) ->
                recommendation.withReport(report(recommendation).with(point(recommendation, letter).filed(category, theme))));
    }

    /** Says which action carries it out, or one of its points. */
    public Recommendation track(String reference, @Nullable String letter, String actionReference, LocalDate on) {
        return recommendations.change(reference, "Tracked to " + actionReference + ":", (session, recommendation) -> {
            Action action = action(session, actionReference);
            return recommendation.with(recommendations.event(session, new Happened.Tracked(checked(recommendation, letter), action.id(), action.reference()),
                    on, null, List.of()));
        });
    }

    /** Addresses one point to particular partners; to nobody in particular where none is named. */
    public Recommendation address(String reference, String letter, List<String> partners, LocalDate on) {
        return recommendations.change(reference, "Addressed point " + letter + " of", (session, recommendation) -> {
            Point point = point(recommendation, letter);
            List<String> named = PointPartners.named(session, point.letter(), partners);
            Required.that(!named.equals(point.partners()), "Point " + point.letter() + " is addressed so already.");
            return recommendation.withReport(report(recommendation).with(point.addressedTo(named)))
                    .with(recommendations.event(session, new Happened.PointAddressed(point.letter(), named), on, null, List.of()));
        });
    }

    /** Records what a partner answered to a point that is addressed to it. */
    public Recommendation replied(String reference, String letter, String partner, Reply reply, @Nullable String by, @Nullable String words, LocalDate on,
            List<String> evidence) {
        return recommendations.change(reference, partner + " answered point " + letter + " of", (session, recommendation) -> {
            Point point = point(recommendation, letter);
            return recommendation.with(recommendations.event(session, new Happened.PointReplied(point.letter(),
                    PointPartners.addressed(session, point, partner), reply, by, words), on, null, evidence));
        });
    }

    /** Records that a partner carried out its part of a point that is addressed to it. */
    public Recommendation partCarriedOut(String reference, String letter, String partner, LocalDate on, List<String> evidence) {
        return recommendations.change(reference, partner + " carried out its part of point " + letter + " of", (session, recommendation) -> {
            Point point = point(recommendation, letter);
            return recommendation.with(recommendations.event(session, new Happened.PartCarriedOut(point.letter(),
                    PointPartners.addressed(session, point, partner)), on, null, evidence));
        });
    }

    /** The partners to whom a point may be addressed, by name. */
    List<String> partners() {
        return recommendations.read(session -> session.partners().all().stream().map(Partner::name).toList());
    }

    /** The actions that may carry a recommendation out: those that are open. */
    List<Action> openActions() {
        return recommendations.read(session -> session.actions().all().stream().filter(action -> action.state() == ActionState.OPEN).toList());
    }

    /** Records that it, or one of its points, was carried out. */
    public Recommendation carriedOut(String reference, @Nullable String letter, LocalDate on, List<String> evidence) {
        return recommendations.change(reference, "Carried out:", (session, recommendation) -> recommendation.with(
                recommendations.event(session, new Happened.CarriedOut(checked(recommendation, letter)), on, null, evidence)));
    }

    /** Records that the event after which it, or one of its points, is due came about. */
    public Recommendation eventCame(String reference, @Nullable String letter, LocalDate day) {
        return recommendations.change(reference, "The event came about:", (session, recommendation) -> recommendation.with(
                recommendations.event(session, new Happened.EventCame(checked(recommendation, letter), day), day, null, List.of())));
    }

    private static @Nullable String checked(Recommendation recommendation, @Nullable String letter) {
        return letter == null ? null : point(recommendation, letter).letter();
    }

    private static LetteredReport report(Recommendation recommendation) {
        LetteredReport report = recommendation.report();
        if (report == null) {
            throw new Refused(recommendation.reference() + " has no lettered points.");
        }
        return report;
    }

    private static Point point(Recommendation recommendation, String letter) {
        LetteredReport report = report(recommendation);
        return report.point(letter).orElseThrow(() -> new Refused(recommendation.reference() + " has no point " + letter + "; it has "
                + report.points().getFirst().letter() + " to " + report.points().getLast().letter() + "."));
    }

    private static Action action(ReadSession session, String reference) {
        return session.actions().all().stream().filter(action -> action.reference().equalsIgnoreCase(reference.strip())).findFirst()
                .orElseThrow(() -> new Refused("There is no action " + reference + "."));
    }
}
