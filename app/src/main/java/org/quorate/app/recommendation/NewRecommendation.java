package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.DueDate;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.recommendation.LetteredReport;

/**
 * What a person says to make a recommendation.
 *
 * @param from the body that makes it, or null where an author does
 * @param author who makes it where no body does, or null
 * @param item where it was made, or null
 * @param route the charter's route by key or title; null takes that of the item's matter, if there is one
 * @param report its lettered points, or null
 */
public record NewRecommendation(String title, @Nullable String text, @Nullable BodyId from, @Nullable String author, @Nullable ItemId item,
        @Nullable String route, @Nullable String actionKind, @Nullable DueDate due, @Nullable LetteredReport report, LocalDate on, @Nullable String reason,
        List<String> evidence) {
    public NewRecommendation {
        evidence = List.copyOf(evidence);
    }
}
