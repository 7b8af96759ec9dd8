package org.quorate.persistence.partnership;

import static org.quorate.persistence.generated.Tables.BODY;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.Bodies;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.persistence.generated.tables.records.BodyRecord;
import org.quorate.persistence.row.RowReader;

/** The bodies in the store. */
public final class JooqBodies implements Bodies {
    private final RowReader rows;

    public JooqBodies(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Body> find(BodyId id) {
        return rows.query().selectFrom(BODY).where(BODY.ID.eq(id.value())).fetchOptional(JooqBodies::body);
    }

    @Override
    public List<Body> all() {
        return rows.query().selectFrom(BODY).orderBy(BODY.PLACE, BODY.ID).fetch(JooqBodies::body);
    }

    @Override
    public void save(Body body) {
        rows.writing().save(new BodyRecord(body.id().value(), body.name(), body.shortName(), body.charterKey(), value(body.reportsTo()),
                value(body.heldToAccountBy()), body.cadence(), HouseStyleText.of(body.style()), body.position(), body.revision()));
    }

    @Override
    public void remove(BodyId id) {
        rows.writing().remove(BODY, BODY.ID.eq(id.value()));
    }

    private static Body body(BodyRecord row) {
        return new Body(new BodyId(row.getId()), row.getName(), row.getShortName(), row.getCharterKey(), id(row.getReportsTo()),
                id(row.getHeldToAccountBy()), row.getCadence(), HouseStyleText.read(row.getHouseStyle()), row.getPlace(), row.getRevision());
    }

    private static @Nullable Long value(@Nullable BodyId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable BodyId id(@Nullable Long value) {
        return value == null ? null : new BodyId(value);
    }
}
