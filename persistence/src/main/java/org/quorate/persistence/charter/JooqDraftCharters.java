package org.quorate.persistence.charter;

import static org.quorate.persistence.generated.Tables.CHARTER_DRAFT;

import java.util.Optional;
import org.quorate.model.charter.DraftCharter;
import org.quorate.model.charter.DraftCharters;
import org.quorate.persistence.row.RowReader;
import org.quorate.persistence.generated.tables.records.CharterDraftRecord;

/** The draft of the charter in the store. */
public final class JooqDraftCharters implements DraftCharters {
    /** A partnership has one draft at most. */
    private static final int ONLY = 1;

    private final RowReader rows;

    public JooqDraftCharters(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<DraftCharter> current() {
        return rows.query().selectFrom(CHARTER_DRAFT).where(CHARTER_DRAFT.ID.eq(ONLY)).fetchOptional(JooqDraftCharters::draft);
    }

    @Override
    public void save(DraftCharter draft) {
        rows.writing().save(new CharterDraftRecord(ONLY, draft.begunFrom(), draft.begunBy(), draft.begunAt(), draft.changedBy(), draft.changedAt(),
                draft.lastChange(), draft.source(), draft.revision()));
    }

    @Override
    public void remove() {
        rows.writing().remove(CHARTER_DRAFT, CHARTER_DRAFT.ID.eq(ONLY));
    }

    private static DraftCharter draft(CharterDraftRecord row) {
        return new DraftCharter(row.getBegunFrom(), row.getBegunBy(), row.getBegunAt(), row.getChangedBy(), row.getChangedAt(), row.getLastChange(),
                row.getSourceText(), row.getRevision());
    }
}
