package org.quorate.persistence.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Ask;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.BodyThen;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.persistence.generated.tables.records.RecommendationRecord;

/** Reads a row that was written before events were kept: what its state and its answer say happened. */
final class EarlierRow {
    private static final String NOT_KEPT = "Not recorded";

    private EarlierRow() {}

    static List<RecommendationEvent> events(RecommendationRecord row, LongFunction<BodyThen> bodies) {
        LocalDate made = row.getMadeOn();
        Long from = row.getFromBody();
        Long to = row.getToBody();
        List<RecommendationEvent> events = new ArrayList<>();
        events.add(event(new Happened.Made(from == null ? null : bodies.apply(from), item(row.getSourceItem())), made));
        ItemId arrived = item(row.getArrivedItem());
        String state = row.getState();
        if (to == null || state == null) {
            return events;
        }
        BodyThen receiver = bodies.apply(to);
        events.add(event(new Happened.Sent(receiver, Ask.SIGN_OFF), made));
        if (arrived != null) {
            events.add(event(new Happened.Placed(arrived), made));
        }
        LocalDate answered = row.getAnsweredOn() == null ? made : row.getAnsweredOn();
        switch (state) {
            case "ACCEPTED" -> events.add(event(new Happened.Answered(receiver, Answer.ACCEPTED, arrived, null, row.getAnswer()), answered));
            case "RETURNED" -> events.add(event(new Happened.Answered(receiver, Answer.REJECTED, arrived, null, row.getAnswer()), answered));
            case "WITHDRAWN" -> events.add(event(new Happened.Withdrawn(), answered));
            default -> { }
        }
        return events;
    }

    private static RecommendationEvent event(Happened what, LocalDate on) {
        return new RecommendationEvent(what, on, null, List.of(), null, on, NOT_KEPT);
    }

    private static @Nullable ItemId item(@Nullable Long value) {
        return value == null ? null : new ItemId(value);
    }
}
