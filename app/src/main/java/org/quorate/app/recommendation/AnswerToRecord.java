package org.quorate.app.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.recommendation.Journey;
import org.quorate.model.recommendation.RecommendationId;
import org.quorate.persistence.store.ReadSession;

/**
 * A recommendation whose item was decided on, and whose answer is not on record.
 *
 * @param body the name of the body that decided
 */
public record AnswerToRecord(RecommendationId id, String reference, String title, String body) {

    static List<AnswerToRecord> of(ReadSession session) {
        return session.recommendations().all().stream().flatMap(recommendation -> Journey.of(recommendation).open()
                .filter(leg -> leg.answer() == null && wasDecided(session, leg.item()))
                .map(leg -> new AnswerToRecord(recommendation.id(), recommendation.reference(), recommendation.title(), leg.to().name())).stream()).toList();
    }

    private static boolean wasDecided(ReadSession session, @Nullable ItemId item) {
        return item != null && !session.decisions().of(item).isEmpty();
    }
}
