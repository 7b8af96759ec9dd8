package org.quorate.persistence.dispute;

import static org.quorate.persistence.generated.Tables.DISPUTE;
import static org.quorate.persistence.generated.Tables.DISPUTE_EVENT;
import static org.quorate.persistence.generated.Tables.DISPUTE_LETTER;

import java.util.List;
import java.util.Optional;
import org.quorate.model.Refused;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.dispute.DisputeLetter;
import org.quorate.model.dispute.Disputes;
import org.quorate.persistence.generated.tables.records.DisputeRecord;
import org.quorate.persistence.row.RowReader;
import org.quorate.persistence.row.RowWriter;

/** Disputes in the store. Their events and letters are only ever added. */
public final class JooqDisputes implements Disputes {
    private final RowReader rows;

    public JooqDisputes(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Dispute> find(DisputeId id) {
        return rows.query().selectFrom(DISPUTE).where(DISPUTE.ID.eq(id.value())).fetchOptional(this::whole);
    }

    @Override
    public Optional<Dispute> findByReference(String reference) {
        return rows.query().selectFrom(DISPUTE).where(DISPUTE.REFERENCE.equalIgnoreCase(reference.strip())).fetchOptional(this::whole);
    }

    @Override
    public List<Dispute> all() {
        return rows.query().selectFrom(DISPUTE).orderBy(DISPUTE.OPENED_ON, DISPUTE.ID).fetch(this::whole);
    }

    @Override
    public void save(Dispute dispute) {
        RowWriter writing = rows.writing();
        List<DisputeEvent> events = eventsOf(dispute.id().value());
        List<DisputeLetter> letters = lettersOf(dispute.id().value());
        if (!startsWith(dispute.events(), events) || !startsWith(dispute.letters(), letters)) {
            throw new Refused("What is on record of " + dispute.reference() + " may only be added to. Look at it as it is now and make your change again.");
        }
        writing.save(DisputeRows.row(dispute));
        for (int place = events.size(); place < dispute.events().size(); place++) {
            writing.insert(DisputeRows.row(dispute.id(), place, dispute.events().get(place)));
        }
        for (int place = letters.size(); place < dispute.letters().size(); place++) {
            writing.insert(DisputeRows.row(dispute.id(), place, dispute.letters().get(place)));
        }
    }

    private static <T> boolean startsWith(List<T> wanted, List<T> kept) {
        return wanted.size() >= kept.size() && wanted.subList(0, kept.size()).equals(kept);
    }

    private Dispute whole(DisputeRecord row) {
        return DisputeRows.dispute(row, eventsOf(row.getId()), lettersOf(row.getId()));
    }

    private List<DisputeEvent> eventsOf(long dispute) {
        return rows.query().selectFrom(DISPUTE_EVENT).where(DISPUTE_EVENT.DISPUTE_ID.eq(dispute)).orderBy(DISPUTE_EVENT.DISPUTE_ID, DISPUTE_EVENT.PLACE)
                .fetch(DisputeRows::event);
    }

    private List<DisputeLetter> lettersOf(long dispute) {
        return rows.query().selectFrom(DISPUTE_LETTER).where(DISPUTE_LETTER.DISPUTE_ID.eq(dispute))
                .orderBy(DISPUTE_LETTER.DISPUTE_ID, DISPUTE_LETTER.PLACE).fetch(DisputeRows::letter);
    }
}
