package org.quorate.persistence.action;

import static org.quorate.persistence.generated.Tables.ACTION_EVIDENCE;
import static org.quorate.persistence.generated.Tables.ACTION_EVIDENCE_FILE;
import static org.quorate.persistence.generated.Tables.ACTION_ITEM;
import static org.quorate.persistence.generated.Tables.ATTACHED_FILE;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.Actions;
import org.quorate.model.action.Evidence;
import org.quorate.model.action.EvidenceId;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.paper.AttachedFile;
import org.quorate.persistence.generated.tables.records.ActionEvidenceFileRecord;
import org.quorate.persistence.generated.tables.records.ActionEvidenceRecord;
import org.quorate.persistence.row.RowReader;

/** Actions in the store. */
public final class JooqActions implements Actions {
    private final RowReader rows;

    public JooqActions(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Action> find(ActionId id) {
        return rows.query().selectFrom(ACTION_ITEM).where(ACTION_ITEM.ID.eq(id.value())).fetchOptional(ActionRows::action);
    }

    @Override
    public Optional<Action> findByReference(String reference) {
        return rows.query().selectFrom(ACTION_ITEM).where(ACTION_ITEM.REFERENCE.eq(reference)).orderBy(ACTION_ITEM.REFERENCE, ACTION_ITEM.ID.desc())
                .limit(1).fetchOptional(ActionRows::action);
    }

    @Override
    public List<Action> all() {
        return rows.query().selectFrom(ACTION_ITEM).orderBy(ACTION_ITEM.RAISED_ON, ACTION_ITEM.ID).fetch(ActionRows::action);
    }

    @Override
    public List<Action> of(ItemId item) {
        return rows.query().selectFrom(ACTION_ITEM).where(ACTION_ITEM.ITEM_ID.eq(item.value()))
                .orderBy(ACTION_ITEM.ITEM_ID, ACTION_ITEM.RAISED_ON, ACTION_ITEM.ID).fetch(ActionRows::action);
    }

    @Override
    public void save(Action action) {
        rows.writing().save(ActionRows.row(action));
    }

    @Override
    public List<Evidence> evidenceOf(ActionId action) {
        return withFiles().where(ACTION_EVIDENCE.ACTION_ID.eq(action.value())).orderBy(ACTION_EVIDENCE.ACTION_ID, ACTION_EVIDENCE.ID)
                .fetch(JooqActions::evidence);
    }

    @Override
    public List<Evidence> allEvidence() {
        return withFiles().orderBy(ACTION_EVIDENCE.ID).fetch(JooqActions::evidence);
    }

    private SelectOnConditionStep<Record> withFiles() {
        return rows.query().select().from(ACTION_EVIDENCE).leftJoin(ACTION_EVIDENCE_FILE).on(ACTION_EVIDENCE_FILE.EVIDENCE_ID.eq(ACTION_EVIDENCE.ID))
                .leftJoin(ATTACHED_FILE).on(ATTACHED_FILE.SHA256.eq(ACTION_EVIDENCE_FILE.SHA256));
    }

    private static Evidence evidence(Record row) {
        String sha256 = row.get(ACTION_EVIDENCE_FILE.SHA256);
        AttachedFile file = sha256 == null ? null : new AttachedFile(sha256, row.get(ACTION_EVIDENCE_FILE.FILE_NAME), row.get(ATTACHED_FILE.BYTES));
        return new Evidence(new EvidenceId(row.get(ACTION_EVIDENCE.ID)), new ActionId(row.get(ACTION_EVIDENCE.ACTION_ID)),
                row.get(ACTION_EVIDENCE.RECORDED_ON), row.get(ACTION_EVIDENCE.RECORDED_BY), row.get(ACTION_EVIDENCE.WORDING), file);
    }

    @Override
    public void add(Evidence evidence) {
        rows.writing().insert(new ActionEvidenceRecord(
                evidence.id().value(), evidence.action().value(), evidence.on(), evidence.by(), evidence.what()));
        AttachedFile file = evidence.file();
        if (file != null) {
            rows.writing().insert(new ActionEvidenceFileRecord(evidence.id().value(), file.sha256(), file.name()));
        }
    }

    @Override
    public void remove(ActionId id) {
        rows.writing().remove(ACTION_ITEM, ACTION_ITEM.ID.eq(id.value()));
    }
}
