package org.quorate.persistence.charter;

import static org.quorate.persistence.generated.Tables.ADOPTED_CHARTER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quorate.model.charter.AdoptedCharter;
import org.quorate.model.charter.AdoptedCharters;
import org.quorate.persistence.generated.tables.records.AdoptedCharterRecord;
import org.quorate.persistence.row.RowReader;

/** The adopted versions of the charter in the store. */
public final class JooqAdoptedCharters implements AdoptedCharters {
    private final RowReader rows;

    public JooqAdoptedCharters(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public List<AdoptedCharter> all() {
        return rows.query().selectFrom(ADOPTED_CHARTER).orderBy(ADOPTED_CHARTER.VERSION).fetch(JooqAdoptedCharters::charter);
    }

    @Override
    public Optional<AdoptedCharter> find(int version) {
        return rows.query().selectFrom(ADOPTED_CHARTER).where(ADOPTED_CHARTER.VERSION.eq(version)).fetchOptional(JooqAdoptedCharters::charter);
    }

    @Override
    public Optional<AdoptedCharter> inForceOn(LocalDate date) {
        return rows.query().selectFrom(ADOPTED_CHARTER).where(ADOPTED_CHARTER.IN_FORCE_FROM.le(date))
                .orderBy(ADOPTED_CHARTER.VERSION.desc()).limit(1).fetchOptional(JooqAdoptedCharters::charter);
    }

    @Override
    public void add(AdoptedCharter charter) {
        rows.writing().insert(new AdoptedCharterRecord(
                charter.version(), charter.source(), charter.inForceFrom(), charter.adoptedBy(), charter.why()));
    }

    private static AdoptedCharter charter(AdoptedCharterRecord row) {
        return new AdoptedCharter(row.getVersion(), row.getSourceText(), row.getInForceFrom(), row.getAdoptedBy(), row.getWhy());
    }
}
