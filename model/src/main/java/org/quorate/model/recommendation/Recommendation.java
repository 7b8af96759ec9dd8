package org.quorate.model.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.BodyId;

/**
 * What one body proposes to another (CM-18 ...).
 *
 * @param source the item at which it was made, or nothing
 * @param arrived the item at which the other body takes it, once there is one
 * @param answeredOn when it was accepted or returned, or nothing
 */
public record Recommendation(
        RecommendationId id,
        String reference,
        BodyId from,
        BodyId to,
        String title,
        @Nullable ItemId source,
        @Nullable ItemId arrived,
        LocalDate madeOn,
        RecommendationState state,
        @Nullable LocalDate answeredOn,
        @Nullable String answer,
        int revision) {
    public Recommendation {
        reference = Required.text(reference, "A recommendation needs a reference.");
        title = Required.text(title, "Say what is recommended.");
        Required.that(!from.equals(to), "A body does not recommend to itself.");
        answer = Required.optionalText(answer);
    }
}
