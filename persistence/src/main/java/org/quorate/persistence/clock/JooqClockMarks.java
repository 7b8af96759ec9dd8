package org.quorate.persistence.clock;

import static org.quorate.persistence.generated.Tables.CLOCK_MARK;

import java.util.List;
import org.quorate.model.clock.ClockMark;
import org.quorate.model.clock.ClockMarkId;
import org.quorate.model.clock.ClockMarks;
import org.quorate.persistence.generated.tables.records.ClockMarkRecord;
import org.quorate.persistence.row.RowReader;

/** Marks on clocks in the store. */
public final class JooqClockMarks implements ClockMarks {
    private final RowReader rows;

    public JooqClockMarks(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public List<ClockMark> all() {
        return rows.query().selectFrom(CLOCK_MARK).orderBy(CLOCK_MARK.ID).fetch(JooqClockMarks::mark);
    }

    @Override
    public void add(ClockMark mark) {
        rows.writing().insert(new ClockMarkRecord(
                mark.id().value(), mark.key(), mark.kind().name(), mark.what(), mark.on(), mark.note(), mark.at(), mark.by()));
    }

    private static ClockMark mark(ClockMarkRecord row) {
        return new ClockMark(new ClockMarkId(row.getId()), row.getClockKey(), ClockMark.Kind.valueOf(row.getKind()), row.getWhat(), row.getHappenedOn(),
                row.getNote(), row.getRecordedAt(), row.getRecordedBy());
    }
}
