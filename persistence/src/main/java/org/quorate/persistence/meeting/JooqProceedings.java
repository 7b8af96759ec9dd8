package org.quorate.persistence.meeting;

import static org.quorate.persistence.generated.Tables.PROCEEDING;

import java.util.List;
import org.quorate.model.meeting.Happening;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.Proceeding;
import org.quorate.model.meeting.Proceedings;
import org.quorate.persistence.generated.tables.records.ProceedingRecord;
import org.quorate.persistence.row.RowReader;

/** The course of meetings in the store. */
public final class JooqProceedings implements Proceedings {
    private static final String ITEM_BEGAN = "ITEM_BEGAN";
    private static final String ADJOURNED = "ADJOURNED";
    private static final String RESUMED = "RESUMED";
    private static final String CLOSED = "CLOSED";
    private final RowReader rows;

    public JooqProceedings(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public List<Proceeding> of(MeetingId meeting) {
        return rows.query().selectFrom(PROCEEDING).where(PROCEEDING.MEETING_ID.eq(meeting.value()))
                .orderBy(PROCEEDING.MEETING_ID, PROCEEDING.PLACE).fetch(JooqProceedings::proceeding);
    }

    @Override
    public void add(Proceeding proceeding) {
        Long item = proceeding.happening() instanceof Happening.ItemBegan(ItemId began) ? Long.valueOf(began.value()) : null;
        rows.writing().insert(new ProceedingRecord(
                proceeding.meeting().value(), proceeding.order(), proceeding.at(), word(proceeding.happening()), item));
    }

    private static String word(Happening happening) {
        return switch (happening) {
            case Happening.ItemBegan ignored -> ITEM_BEGAN;
            case Happening.Adjourned ignored -> ADJOURNED;
            case Happening.Resumed ignored -> RESUMED;
            case Happening.Closed ignored -> CLOSED;
        };
    }

    private static Proceeding proceeding(ProceedingRecord row) {
        Happening happening = switch (row.getWhat()) {
            case ITEM_BEGAN -> new Happening.ItemBegan(new ItemId(row.getItemId()));
            case ADJOURNED -> new Happening.Adjourned();
            case RESUMED -> new Happening.Resumed();
            case CLOSED -> new Happening.Closed();
            default -> throw new IllegalStateException("The course of a meeting speaks of \"" + row.getWhat() + "\", which is unknown.");
        };
        return new Proceeding(new MeetingId(row.getMeetingId()), row.getPlace(), row.getHappenedAt(), happening);
    }
}
