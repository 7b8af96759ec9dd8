package org.quorate.persistence.minutes;

import static org.quorate.persistence.generated.Tables.AGENDA_ITEM;
import static org.quorate.persistence.generated.Tables.ITEM_MINUTE;

import java.util.List;
import java.util.Optional;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBook;
import org.quorate.persistence.generated.tables.records.ItemMinuteRecord;
import org.quorate.persistence.row.RowReader;

/** Minutes in the store. */
public final class JooqMinuteBook implements MinuteBook {
    private final RowReader rows;

    public JooqMinuteBook(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Minute> of(ItemId item) {
        return rows.query().selectFrom(ITEM_MINUTE).where(ITEM_MINUTE.ITEM_ID.eq(item.value())).fetchOptional(JooqMinuteBook::minute);
    }

    @Override
    public List<Minute> of(MeetingId meeting) {
        return rows.query().select(ITEM_MINUTE.fields()).from(ITEM_MINUTE).join(AGENDA_ITEM).on(AGENDA_ITEM.ID.eq(ITEM_MINUTE.ITEM_ID))
                .where(AGENDA_ITEM.MEETING_ID.eq(meeting.value())).orderBy(AGENDA_ITEM.PLACE, AGENDA_ITEM.ID)
                .fetchInto(ITEM_MINUTE).map(JooqMinuteBook::minute);
    }

    @Override
    public void save(Minute minute) {
        rows.writing().save(new ItemMinuteRecord(minute.item().value(), MinuteBlocksText.of(minute.blocks()), minute.revision()));
    }

    private static Minute minute(ItemMinuteRecord row) {
        return new Minute(new ItemId(row.getItemId()), MinuteBlocksText.read(row.getBlocks()), row.getRevision());
    }
}
