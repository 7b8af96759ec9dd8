package org.quorate.persistence.assurance;

import static org.quorate.persistence.generated.Tables.ASSURANCE_MOVE;

import java.util.List;
import org.quorate.model.assurance.AssuranceMove;
import org.quorate.model.assurance.AssuranceMoveId;
import org.quorate.model.assurance.AssuranceMoves;
import org.quorate.model.partnership.Organisation;
import org.quorate.model.partnership.PartnerId;
import org.quorate.persistence.generated.tables.records.AssuranceMoveRecord;
import org.quorate.persistence.row.RowReader;

/** Moves between levels of assurance in the store; they are only ever added. */
public final class JooqAssuranceMoves implements AssuranceMoves {
    private final RowReader rows;

    public JooqAssuranceMoves(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public List<AssuranceMove> all() {
        return rows.query().selectFrom(ASSURANCE_MOVE).orderBy(ASSURANCE_MOVE.MOVED_ON, ASSURANCE_MOVE.ID).fetch(JooqAssuranceMoves::move);
    }

    @Override
    public void add(AssuranceMove move) {
        PartnerId partner = move.organisation().partner();
        AssuranceMoveRecord row = new AssuranceMoveRecord();
        row.setId(move.id().value());
        row.setPartnerId(partner == null ? null : partner.value());
        row.setOrganisation(move.organisation().name());
        row.setLevelKey(move.level());
        row.setLevelTitle(move.title());
        row.setMovedOn(move.on());
        row.setAuthorisedBy(move.authorisedBy());
        row.setReason(move.reason());
        row.setRiskProfile(move.riskProfile());
        row.setPlan(move.plan());
        row.setRulingText(move.ruling());
        row.setRulingOutcome(move.outcome());
        row.setCharterVersion(move.charterVersion());
        row.setRecordedOn(move.recordedOn());
        row.setRecordedBy(move.recordedBy());
        rows.writing().insert(row);
    }

    private static AssuranceMove move(AssuranceMoveRecord row) {
        Long partner = row.getPartnerId();
        return new AssuranceMove(new AssuranceMoveId(row.getId()), new Organisation(partner == null ? null : new PartnerId(partner), row.getOrganisation()),
                row.getLevelKey(), row.getLevelTitle(), row.getMovedOn(), row.getAuthorisedBy(), row.getReason(), row.getRiskProfile(), row.getPlan(),
                row.getRulingText(), row.getRulingOutcome(), row.getCharterVersion(), row.getRecordedOn(), row.getRecordedBy());
    }
}
