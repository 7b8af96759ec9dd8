package org.quorate.persistence.action;

import static org.quorate.persistence.generated.Tables.ACTION_EVIDENCE;
import static org.quorate.persistence.generated.Tables.ACTION_ITEM;

import java.util.List;
import java.util.Optional;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.Actions;
import org.quorate.model.action.Evidence;
import org.quorate.model.action.EvidenceId;
import org.quorate.model.meeting.ItemId;
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
        return rows.query().selectFrom(ACTION_EVIDENCE).where(ACTION_EVIDENCE.ACTION_ID.eq(action.value()))
                .orderBy(ACTION_EVIDENCE.ACTION_ID, ACTION_EVIDENCE.ID).fetch(JooqActions::evidence);
    }

    @Override
    public List<Evidence> allEvidence() {
        return rows.query().selectFrom(ACTION_EVIDENCE).orderBy(ACTION_EVIDENCE.ID).fetch(JooqActions::evidence);
    }

    private static Evidence evidence(ActionEvidenceRecord row) {
        return new Evidence(new EvidenceId(row.getId()), new ActionId(row.getActionId()), row.getRecordedOn(), row.getRecordedBy(), row.getWording());
    }

    @Override
    public void add(Evidence evidence) {
        rows.writing().insert(new ActionEvidenceRecord(
                evidence.id().value(), evidence.action().value(), evidence.on(), evidence.by(), evidence.what()));
    }

    @Override
    public void remove(ActionId id) {
        rows.writing().remove(ACTION_ITEM, ACTION_ITEM.ID.eq(id.value()));
    }
}
