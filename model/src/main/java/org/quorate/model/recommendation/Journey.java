package org.quorate.model.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Ask;

/**
 * What happened to a recommendation, as ways from body to body.
 *
 * @param legs in the order in which it was sent
 * @param taken the steps that are no body's to answer, with their days
 * @param ratification what the partners were asked and have answered, or nothing
 * @param withdrawnOn when it was withdrawn, or nothing
 */
public record Journey(List<Leg> legs, Map<Ask, LocalDate> taken, @Nullable Ratification ratification, @Nullable LocalDate withdrawnOn) {
    public Journey {
        legs = List.copyOf(legs);
        taken = Map.copyOf(taken);
    }

    /** The journey of a recommendation, without what was struck out. */
    public static Journey of(Recommendation recommendation) {
        List<Leg> legs = new ArrayList<>();
        Map<Ask, LocalDate> taken = new LinkedHashMap<>();
        Ratification ratification = null;
        LocalDate withdrawn = null;
        for (RecommendationEvent event : recommendation.counting()) {
            LocalDate on = event.on();
            switch (event.what()) {
                case Happened.Sent(BodyThen to, Ask ask) -> legs.add(Leg.sent(to, ask, on));
                case Happened.Placed placed -> last(legs, leg -> leg.placed(placed.item(), on));
                case Happened.Answered answered -> last(legs, leg -> leg.answered(answered, on));
                case Happened.StepTaken(Ask ask, String ignored) -> taken.put(ask, on);
                case Happened.PutToPartners put -> ratification = new Ratification(put.under(), on,
                        put.partners().stream().map(partner -> new Ratification.Line(partner, null, List.of())).toList());
                case Happened.Consulted consulted -> ratification = consulted(ratification, consulted.partner(), on);
                case Happened.Replied replied -> ratification = replied(ratification, new Ratification.DatedReply(replied, on, event.evidence()));
                case Happened.Withdrawn ignored -> withdrawn = on;
                case Happened.Made ignored -> { }
                case Happened.PointAnswered ignored -> { }
                case Happened.PointAddressed ignored -> { }
                case Happened.PointReplied ignored -> { }
                case Happened.PartCarriedOut ignored -> { }
                case Happened.Tracked ignored -> { }
                case Happened.EventCame ignored -> { }
                case Happened.CarriedOut ignored -> { }
                case Happened.StruckOut ignored -> { }
            }
        }
        return new Journey(legs, taken, ratification, withdrawn);
    }

    private interface Change {
        Leg of(Leg leg);
    }

    private static void last(List<Leg> legs, Change change) {
        if (!legs.isEmpty()) {
            legs.set(legs.size() - 1, change.of(legs.getLast()));
        }
    }

    private static @Nullable Ratification consulted(@Nullable Ratification ratification, String partner, LocalDate on) {
        return changed(ratification, partner,
                line -> new Ratification.Line(line.partner(), line.consultedOn() == null ? on : line.consultedOn(), line.replies()));
    }

    private static @Nullable Ratification replied(@Nullable Ratification ratification, Ratification.DatedReply reply) {
        return changed(ratification, reply.reply().partner(), line -> {
            List<Ratification.DatedReply> replies = new ArrayList<>(line.replies());
            replies.add(reply);
            replies.sort(Comparator.comparing(Ratification.DatedReply::on));
            return new Ratification.Line(line.partner(), line.consultedOn(), replies);
        });
    }

    private interface LineChange {
        Ratification.Line of(Ratification.Line line);
    }

    private static @Nullable Ratification changed(@Nullable Ratification ratification, String partner, LineChange change) {
        return ratification == null ? null : new Ratification(ratification.under(), ratification.putOn(), ratification.lines().stream()
                .map(line -> line.partner().name().equals(partner) ? change.of(line) : line).toList());
    }

    /** The way it is on, or went last; empty where it was never sent. */
    public Optional<Leg> latest() {
        return legs.isEmpty() ? Optional.empty() : Optional.of(legs.getLast());
    }

    /** The way on which a body still has to answer. */
    public Optional<Leg> open() {
        return latest().filter(Leg::isOpen);
    }
}
