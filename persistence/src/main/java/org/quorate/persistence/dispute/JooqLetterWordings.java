package org.quorate.persistence.dispute;

import static org.quorate.persistence.generated.Tables.LETTER_WORDING;

import java.util.EnumMap;
import java.util.Map;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.dispute.LetterWordings;
import org.quorate.persistence.generated.tables.records.LetterWordingRecord;
import org.quorate.persistence.row.RowReader;

/** The wording of letters in the store. */
public final class JooqLetterWordings implements LetterWordings {
    private final RowReader rows;

    public JooqLetterWordings(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Map<LetterKind, String> all() {
        Map<LetterKind, String> found = new EnumMap<>(LetterKind.class);
        rows.query().selectFrom(LETTER_WORDING).forEach(row -> found.put(LetterKind.valueOf(row.getKind()), row.getWording()));
        return found;
    }

    @Override
    public void save(LetterKind kind, String wording) {
        rows.writing().put(new LetterWordingRecord(kind.name(), wording, 1));
    }

    @Override
    public void reset(LetterKind kind) {
        rows.writing().remove(LETTER_WORDING, LETTER_WORDING.KIND.eq(kind.name()));
    }
}
