package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;

/**
 * The part one partner has in a lettered point that is addressed to it.
 *
 * @param partner by the name it was addressed under
 * @param reply what it answered last, or nothing
 * @param carriedOutOn the day on which it had carried out its part, or nothing
 */
public record PointPart(String partner, @Nullable DatedReply reply, @Nullable LocalDate carriedOutOn) {
    /** What a partner answered, and when. */
    public record DatedReply(Happened.PointReplied what, LocalDate on) {}

    /** The parts of all the partners a point is addressed to, in their order. */
    static List<PointPart> of(Recommendation recommendation, Point point) {
        List<PointPart> parts = new ArrayList<>();
        for (String partner : point.partners()) {
            PointPart part = new PointPart(partner, null, null);
            for (RecommendationEvent event : recommendation.counting()) {
                part = part.after(event, point.letter());
            }
            parts.add(part);
        }
        return parts;
    }

    private PointPart after(RecommendationEvent event, String letter) {
        return switch (event.what()) {
            case Happened.PointReplied replied when replied.letter().equals(letter) && replied.partner().equals(partner) && !isAnsweredAfter(event.on()) ->
                new PointPart(partner, new DatedReply(replied, event.on()), carriedOutOn);
            case Happened.PartCarriedOut(String of, String by) when of.equals(letter) && by.equals(partner) -> new PointPart(partner, reply, event.on());
            default -> this;
        };
    }

    private boolean isAnsweredAfter(LocalDate day) {
        return reply != null && reply.on().isAfter(day);
    }

    /** Whether nothing has been heard of it: neither an answer nor that it was carried out. */
    public boolean isAwaited() {
        return reply == null && carriedOutOn == null;
    }

    /** Where it stands, in words: "Supports, Tue 5 Jan 2027, Chief Executive; carried out Mon 11 Jan 2027". */
    public String words() {
        String answered = reply == null ? "Has not answered" : reply.what().reply().words() + ", " + DayText.of(reply.on())
                + (reply.what().by() == null ? "" : ", " + reply.what().by()) + (reply.what().words() == null ? "" : ": " + reply.what().words());
        return carriedOutOn == null ? answered : (reply == null ? "C" : answered + "; c") + "arried out " + DayText.of(carriedOutOn);
    }
}
