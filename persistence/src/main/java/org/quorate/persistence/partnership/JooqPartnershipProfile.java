package org.quorate.persistence.partnership;

import static org.quorate.persistence.generated.Tables.PARTNERSHIP;

import java.util.Optional;
import org.quorate.model.partnership.Partnership;
import org.quorate.model.partnership.PartnershipProfile;
import org.quorate.persistence.generated.tables.records.PartnershipRecord;
import org.quorate.persistence.row.RowReader;

/** The partnership's own row; there is never more than one. */
public final class JooqPartnershipProfile implements PartnershipProfile {
    private static final long ONLY_ROW = 1;
    private final RowReader rows;

    public JooqPartnershipProfile(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Partnership> find() {
        return rows.query().selectFrom(PARTNERSHIP).fetchOptional()
                .map(row -> new Partnership(row.getName(), row.getOffice(), row.getRevision()));
    }

    @Override
    public void save(Partnership partnership) {
        rows.writing().save(new PartnershipRecord(ONLY_ROW, partnership.name(), partnership.office(), partnership.revision()));
    }
}
