package org.quorate.persistence.escalation;

import static org.quorate.persistence.generated.Tables.ESCALATION;
import static org.quorate.persistence.generated.Tables.ESCALATION_EVENT;

import java.util.List;
import java.util.Optional;
import org.quorate.model.Refused;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationEvent;
import org.quorate.model.escalation.Escalations;
import org.quorate.persistence.generated.tables.records.EscalationRecord;
import org.quorate.persistence.row.RowReader;
import org.quorate.persistence.row.RowWriter;

/** Escalations in the store. Their events are only ever added. */
public final class JooqEscalations implements Escalations {
    private final RowReader rows;

    public JooqEscalations(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Escalation> findByReference(String reference) {
        return rows.query().selectFrom(ESCALATION).where(ESCALATION.REFERENCE.equalIgnoreCase(reference.strip())).fetchOptional(this::whole);
    }

    @Override
    public List<Escalation> all() {
        return rows.query().selectFrom(ESCALATION).orderBy(ESCALATION.OPENED_ON, ESCALATION.ID).fetch(this::whole);
    }

    @Override
    public void save(Escalation escalation) {
        RowWriter writing = rows.writing();
        List<EscalationEvent> kept = eventsOf(escalation.id().value());
        List<EscalationEvent> wanted = escalation.events();
        if (wanted.size() < kept.size() || !wanted.subList(0, kept.size()).equals(kept)) {
            throw new Refused("What is on record of " + escalation.reference()
                    + " may only be added to. Look at it as it is now and make your change again.");
        }
        writing.save(EscalationRows.row(escalation));
        for (int place = kept.size(); place < wanted.size(); place++) {
            writing.insert(EscalationRows.row(escalation.id(), place, wanted.get(place)));
        }
    }

    private Escalation whole(EscalationRecord row) {
        return EscalationRows.escalation(row, eventsOf(row.getId()));
    }

    private List<EscalationEvent> eventsOf(long escalation) {
        return rows.query().selectFrom(ESCALATION_EVENT).where(ESCALATION_EVENT.ESCALATION_ID.eq(escalation))
                .orderBy(ESCALATION_EVENT.ESCALATION_ID, ESCALATION_EVENT.PLACE).fetch(EscalationRows::event);
    }
}
