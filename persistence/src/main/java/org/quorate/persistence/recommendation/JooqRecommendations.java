package org.quorate.persistence.recommendation;

import static org.quorate.persistence.generated.Tables.BODY;
import static org.quorate.persistence.generated.Tables.RECOMMENDATION;
import static org.quorate.persistence.generated.Tables.RECOMMENDATION_EVENT;

import java.util.List;
import java.util.Optional;
import org.quorate.model.Refused;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.recommendation.BodyThen;
import org.quorate.model.recommendation.Recommendation;
import org.quorate.model.recommendation.RecommendationEvent;
import org.quorate.model.recommendation.RecommendationId;
import org.quorate.model.recommendation.Recommendations;
import org.quorate.persistence.generated.tables.records.RecommendationRecord;
import org.quorate.persistence.row.RowReader;
import org.quorate.persistence.row.RowWriter;

/** Recommendations in the store. What happened to them is only ever added to. */
public final class JooqRecommendations implements Recommendations {
    private final RowReader rows;

    public JooqRecommendations(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Recommendation> find(RecommendationId id) {
        return rows.query().selectFrom(RECOMMENDATION).where(RECOMMENDATION.ID.eq(id.value())).fetchOptional(this::whole);
    }

    @Override
    public Optional<Recommendation> findByReference(String reference) {
        return rows.query().selectFrom(RECOMMENDATION).where(RECOMMENDATION.REFERENCE.equalIgnoreCase(reference.strip()))
                .orderBy(RECOMMENDATION.ID).fetch(this::whole).stream().findFirst();
    }

    @Override
    public List<Recommendation> all() {
        return rows.query().selectFrom(RECOMMENDATION).orderBy(RECOMMENDATION.MADE_ON, RECOMMENDATION.ID).fetch(this::whole);
    }

    @Override
    public void save(Recommendation recommendation) {
        RowWriter writing = rows.writing();
        long id = recommendation.id().value();
        Optional<RecommendationRecord> before = rows.query().selectFrom(RECOMMENDATION).where(RECOMMENDATION.ID.eq(id)).fetchOptional();
        List<RecommendationEvent> kept = before.map(this::eventsOf).orElse(List.of());
        List<RecommendationEvent> wanted = recommendation.events();
        if (wanted.size() < kept.size() || !wanted.subList(0, kept.size()).equals(kept)) {
            throw new Refused("What is on record of " + recommendation.reference()
                    + " may only be added to. Look at it as it is now and make your change again.");
        }
        writing.save(RecommendationRows.row(recommendation));
        for (int place = storedEvents(id); place < wanted.size(); place++) {
            writing.insert(RecommendationRows.row(recommendation.id(), place, wanted.get(place)));
        }
    }

    private int storedEvents(long id) {
        return rows.query().fetchCount(RECOMMENDATION_EVENT, RECOMMENDATION_EVENT.RECOMMENDATION_ID.eq(id));
    }

    private Recommendation whole(RecommendationRecord row) {
        return RecommendationRows.recommendation(row, eventsOf(row));
    }

    private List<RecommendationEvent> eventsOf(RecommendationRecord row) {
        return row.getEventCount() == null ? EarlierRow.events(row, this::named)
                : rows.query().selectFrom(RECOMMENDATION_EVENT).where(RECOMMENDATION_EVENT.RECOMMENDATION_ID.eq(row.getId()))
                        .orderBy(RECOMMENDATION_EVENT.RECOMMENDATION_ID, RECOMMENDATION_EVENT.PLACE).fetch(RecommendationRows::event);
    }

    private BodyThen named(long id) {
        return new BodyThen(new BodyId(id), rows.query().select(BODY.NAME).from(BODY).where(BODY.ID.eq(id)).fetchOptional(BODY.NAME).orElse("A body"));
    }
}
