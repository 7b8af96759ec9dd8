package org.quorate.persistence.dispute;

import static org.quorate.persistence.generated.Tables.ATTACHED_FILE;
import static org.quorate.persistence.generated.Tables.DISPUTE;
import static org.quorate.persistence.generated.Tables.DISPUTE_ACTION;
import static org.quorate.persistence.generated.Tables.DISPUTE_EVENT;
import static org.quorate.persistence.generated.Tables.DISPUTE_EVIDENCE;
import static org.quorate.persistence.generated.Tables.DISPUTE_LETTER;
import static org.quorate.persistence.generated.Tables.DISPUTE_LETTER_WRITTEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.quorate.model.Refused;
import org.quorate.model.action.ActionId;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeEvidence;
import org.quorate.model.dispute.DisputeEvidenceId;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.dispute.DisputeLetter;
import org.quorate.model.dispute.Disputes;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.dispute.WrittenLetter;
import org.quorate.model.paper.AttachedFile;
import org.quorate.persistence.generated.tables.records.DisputeActionRecord;
import org.quorate.persistence.generated.tables.records.DisputeEvidenceRecord;
import org.quorate.persistence.generated.tables.records.DisputeLetterWrittenRecord;
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

    @Override
    public List<DisputeEvidence> evidenceOf(DisputeId id) {
        return rows.query().select().from(DISPUTE_EVIDENCE).leftJoin(ATTACHED_FILE).on(ATTACHED_FILE.SHA256.eq(DISPUTE_EVIDENCE.SHA256))
                .where(DISPUTE_EVIDENCE.DISPUTE_ID.eq(id.value())).orderBy(DISPUTE_EVIDENCE.DISPUTE_ID, DISPUTE_EVIDENCE.ID).fetch(JooqDisputes::evidence);
    }

    private static DisputeEvidence evidence(Record row) {
        String sha256 = row.get(DISPUTE_EVIDENCE.SHA256);
        AttachedFile file = sha256 == null ? null : new AttachedFile(sha256, row.get(DISPUTE_EVIDENCE.FILE_NAME), row.get(ATTACHED_FILE.BYTES));
        return new DisputeEvidence(new DisputeEvidenceId(row.get(DISPUTE_EVIDENCE.ID)), new DisputeId(row.get(DISPUTE_EVIDENCE.DISPUTE_ID)),
                row.get(DISPUTE_EVIDENCE.ABOUT_EVENT), row.get(DISPUTE_EVIDENCE.WHAT), file, row.get(DISPUTE_EVIDENCE.RECORDED_ON),
                row.get(DISPUTE_EVIDENCE.RECORDED_BY));
    }

    @Override
    public void add(DisputeEvidence evidence) {
        AttachedFile file = evidence.file();
        rows.writing().insert(new DisputeEvidenceRecord(evidence.id().value(), evidence.dispute().value(), evidence.about(), evidence.what(),
                file == null ? null : file.sha256(), file == null ? null : file.name(), evidence.on(), evidence.by()));
    }

    @Override
    public List<WrittenLetter> writtenOf(DisputeId id) {
        return rows.query().selectFrom(DISPUTE_LETTER_WRITTEN).where(DISPUTE_LETTER_WRITTEN.DISPUTE_ID.eq(id.value()))
                .orderBy(DISPUTE_LETTER_WRITTEN.DISPUTE_ID, DISPUTE_LETTER_WRITTEN.ABOUT_EVENT, DISPUTE_LETTER_WRITTEN.KIND)
                .fetch(row -> new WrittenLetter(LetterKind.valueOf(row.getKind()), row.getAboutEvent(), row.getWrittenOn(), row.getWrittenBy()));
    }

    @Override
    public void written(DisputeId id, WrittenLetter letter) {
        rows.writing().put(new DisputeLetterWrittenRecord(id.value(), letter.about(), letter.kind().name(), letter.on(), letter.by()));
    }

    @Override
    public List<ActionId> actionsOf(DisputeId id) {
        return rows.query().selectFrom(DISPUTE_ACTION).where(DISPUTE_ACTION.DISPUTE_ID.eq(id.value()))
                .orderBy(DISPUTE_ACTION.DISPUTE_ID, DISPUTE_ACTION.LINKED_ON, DISPUTE_ACTION.ACTION_ID).fetch(row -> new ActionId(row.getActionId()));
    }

    @Override
    public List<DisputeId> disputesOf(ActionId action) {
        return rows.query().selectFrom(DISPUTE_ACTION).where(DISPUTE_ACTION.ACTION_ID.eq(action.value()))
                .orderBy(DISPUTE_ACTION.DISPUTE_ID).fetch(row -> new DisputeId(row.getDisputeId()));
    }

    @Override
    public void link(DisputeId id, ActionId action, LocalDate on, String by) {
        if (!actionsOf(id).contains(action)) {
            rows.writing().insert(new DisputeActionRecord(id.value(), action.value(), on, by));
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
