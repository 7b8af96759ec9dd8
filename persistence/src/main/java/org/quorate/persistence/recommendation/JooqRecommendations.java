package org.quorate.persistence.recommendation;

import static org.quorate.persistence.generated.Tables.RECOMMENDATION;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationId;
import org.quorate.model.recommendation.RecommendationState;
import org.quorate.model.recommendation.Recommendations;
import org.quorate.persistence.generated.tables.records.RecommendationRecord;
import org.quorate.persistence.row.RowReader;

/** Recommendations in the store. */
public final class JooqRecommendations implements Recommendations {
    private final RowReader rows;

    public JooqRecommendations(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Recommendation> find(RecommendationId id) {
        return rows.query().selectFrom(RECOMMENDATION).where(RECOMMENDATION.ID.eq(id.value())).fetchOptional(JooqRecommendations::recommendation);
    }

    @Override
    public List<Recommendation> all() {
        return rows.query().selectFrom(RECOMMENDATION).orderBy(RECOMMENDATION.MADE_ON, RECOMMENDATION.ID).fetch(JooqRecommendations::recommendation);
    }

    @Override
    public void save(Recommendation recommendation) {
        rows.writing().save(new RecommendationRecord(recommendation.id().value(), recommendation.reference(), recommendation.from().value(),
                recommendation.to().value(), recommendation.title(), value(recommendation.source()), value(recommendation.arrived()),
                recommendation.madeOn(), recommendation.state().name(), recommendation.answeredOn(), recommendation.answer(),
                recommendation.revision()));
    }

    @Override
    public void remove(RecommendationId id) {
        rows.writing().remove(RECOMMENDATION, RECOMMENDATION.ID.eq(id.value()));
    }

    private static Recommendation recommendation(RecommendationRecord row) {
        return new Recommendation(new RecommendationId(row.getId()), row.getReference(), new BodyId(row.getFromBody()), new BodyId(row.getToBody()),
                row.getTitle(), item(row.getSourceItem()), item(row.getArrivedItem()), row.getMadeOn(), RecommendationState.valueOf(row.getState()),
                row.getAnsweredOn(), row.getAnswer(), row.getRevision());
    }

    private static @Nullable Long value(@Nullable ItemId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable ItemId item(@Nullable Long value) {
        return value == null ? null : new ItemId(value);
    }
}
