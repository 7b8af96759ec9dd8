package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.recommendation.DueReading;
import org.quorate.model.recommendation.Journey;
import org.quorate.model.recommendation.PointStanding;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationId;
import org.quorate.model.recommendation.Standing;
import org.quorate.model.ruling.Outcome;

/**
 * A recommendation as the register shows it, or one of its lettered points, which is a row of its own.
 *
 * @param point the lettered point this row is, or nothing for the whole
 * @param points the lettered points of the whole, in order
 * @param route the route it takes, or nothing where the charter gives none
 * @param origin where it was made: body, meeting and minute
 * @param at the meeting at which it is to be taken or was taken last, or nothing
 * @param undrawn the decision taken on its item that has not been recorded as the answer, or nothing
 * @param ratifying what the charter says of the partners' answers, or nothing
 * @param partTwo whether anything of it is Part 2 business
 * @param actions the actions that carry it out
 * @param moves what may be done next and what may not, and why
 * @param remarks what is worth another look, though it was taken as it was given
 */
public record RecommendationEntry(
        Recommendation recommendation, @Nullable PointStanding point, List<PointStanding> points, Standing standing, Journey journey,
        @Nullable CharterRoute route, String origin, @Nullable MeetingAt at, @Nullable Decision undrawn, @Nullable Ratifying ratifying, boolean partTwo,
        List<String> actions, DueReading due, List<RecommendationMove> moves, List<String> remarks) {

    /** The meeting of an item, with the item's place on the agenda. */
    public record MeetingAt(MeetingId meeting, String reference, LocalDate on, int item) {}

    /** What the charter says of the partners' answers, in one paragraph. */
    public record Ratifying(Outcome outcome, String text) {}

    public RecommendationEntry {
        points = List.copyOf(points);
        actions = List.copyOf(actions);
        moves = List.copyOf(moves);
        remarks = List.copyOf(remarks);
    }

    /** What tells rows apart: the recommendation and its letter, if any. */
    public record Key(RecommendationId id, @Nullable String letter) {}

    public Key key() {
        return new Key(recommendation.id(), letter().orElse(null));
    }

    public Optional<String> letter() {
        PointStanding own = point;
        return own == null ? Optional.empty() : Optional.of(own.point().letter());
    }

    /** As people name it: "R-4" or "R-4 F". */
    public String reference() {
        return letter().map(letter -> recommendation.reference() + " " + letter).orElse(recommendation.reference());
    }

    /** What it is about. */
    public String title() {
        PointStanding own = point;
        return own == null ? recommendation.title() : own.point().text();
    }

    /** Where it stands, in a word or two. */
    public String state() {
        PointStanding own = point;
        return own == null ? standing.state().words() : own.state().words();
    }

    /** Who has it now, in words; empty once it is closed. */
    public String holder() {
        PointStanding own = point;
        String whom = own == null ? "" : own.withWhom();
        String holder = whom.isEmpty() ? standing.holder() : whom;
        return holder == null || isClosed() ? "" : holder;
    }

    public boolean isClosed() {
        PointStanding own = point;
        return own == null ? standing.state().isClosed()
                : own.state() == PointStanding.State.CARRIED_OUT || own.state() == PointStanding.State.REJECTED;
    }

    /** From when it has stood so. */
    public LocalDate since() {
        PointStanding own = point;
        LocalDate answered = own == null ? null : own.answeredOn();
        return own == null ? standing.since() : answered == null ? recommendation.madeOn() : answered;
    }

    public boolean isStuck() {
        return point == null && standing.isStuck();
    }

    /** The same recommendation as the row of one of its points. */
    RecommendationEntry asPoint(PointStanding own) {
        return new RecommendationEntry(recommendation, own, points, standing, journey, route, origin, at, undrawn, ratifying, partTwo, own.actions(),
                own.due(), moves, remarks);
    }
}
