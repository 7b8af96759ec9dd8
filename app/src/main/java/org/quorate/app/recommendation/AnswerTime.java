package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.recommendation.Happened;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;

/** When a body answered: before the meeting on whose agenda it stands it may have done so, but then the reason should be on record. */
final class AnswerTime {
    private AnswerTime() {}

    /** The meeting of an item that is still to come on a day, in words: "PB 2027-01-26 (Tue 26 Jan 2027)"; empty where it has begun. */
    private static Optional<String> ahead(StoreSurroundings surroundings, @Nullable ItemId item, LocalDate on) {
        Meeting meeting = surroundings.meeting(surroundings.item(item));
        return meeting == null || !meeting.date().isAfter(on) ? Optional.empty() : Optional.of(meeting.reference() + " (" + DayText.of(meeting.date()) + ")");
    }

    /** What is worth another look: an answer given before its meeting, and no reason on record. */
    static List<String> remarks(StoreSurroundings surroundings, Recommendation recommendation) {
        return recommendation.counting().stream().filter(event -> event.reason() == null).flatMap(event -> early(surroundings, event).stream()).toList();
    }

    private static Optional<String> early(StoreSurroundings surroundings, RecommendationEvent event) {
        return event.what() instanceof Happened.Answered answered ? ahead(surroundings, answered.item(), event.on()).map(meeting ->
                "The answer of " + DayText.of(event.on()) + " was given before " + meeting + ", on whose agenda it stands, and why is not on record.")
                : Optional.empty();
    }
}
