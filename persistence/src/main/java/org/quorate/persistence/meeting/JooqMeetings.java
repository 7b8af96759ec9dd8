package org.quorate.persistence.meeting;

import static org.quorate.persistence.generated.Tables.AGENDA_ITEM;
import static org.quorate.persistence.generated.Tables.ATTENDANCE_EVENT;
import static org.quorate.persistence.generated.Tables.DECLARATION;
import static org.quorate.persistence.generated.Tables.ITEM_MINUTE;
import static org.quorate.persistence.generated.Tables.MEETING;
import static org.quorate.persistence.generated.Tables.PROPOSED_RESOLUTION;

import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.Meetings;
import org.quorate.model.partnership.BodyId;
import org.quorate.persistence.row.RowReader;
import org.quorate.persistence.row.RowWriter;

/** Meetings and agenda items in the store. */
public final class JooqMeetings implements Meetings {
    private final RowReader rows;

    public JooqMeetings(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return rows.query().selectFrom(MEETING).where(MEETING.ID.eq(id.value())).fetchOptional(MeetingRows::meeting);
    }

    @Override
    public Optional<Meeting> findByReference(String reference) {
        return rows.query().selectFrom(MEETING).where(MEETING.REFERENCE.eq(reference)).fetchOptional(MeetingRows::meeting);
    }

    @Override
    public List<Meeting> all() {
        return rows.query().selectFrom(MEETING).orderBy(MEETING.HELD_ON, MEETING.STARTS_AT, MEETING.ID).fetch(MeetingRows::meeting);
    }

    @Override
    public List<Meeting> of(BodyId body) {
        return rows.query().selectFrom(MEETING).where(MEETING.BODY_ID.eq(body.value()))
                .orderBy(MEETING.BODY_ID, MEETING.HELD_ON, MEETING.STARTS_AT, MEETING.ID).fetch(MeetingRows::meeting);
    }

    @Override
    public void save(Meeting meeting) {
        rows.writing().save(MeetingRows.row(meeting));
    }

    @Override
    public void remove(MeetingId id) {
        RowWriter writing = rows.writing();
        writing.remove(ATTENDANCE_EVENT, ATTENDANCE_EVENT.MEETING_ID.eq(id.value()));
        writing.remove(DECLARATION, DECLARATION.MEETING_ID.eq(id.value()));
        writing.remove(ITEM_MINUTE,
                ITEM_MINUTE.ITEM_ID.in(DSL.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(AGENDA_ITEM.MEETING_ID.eq(id.value()))));
        writing.remove(PROPOSED_RESOLUTION,
                PROPOSED_RESOLUTION.ITEM_ID.in(DSL.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(AGENDA_ITEM.MEETING_ID.eq(id.value()))));
        writing.remove(AGENDA_ITEM, AGENDA_ITEM.MEETING_ID.eq(id.value()));
        writing.remove(MEETING, MEETING.ID.eq(id.value()));
    }

    @Override
    public Optional<AgendaItem> findItem(ItemId id) {
        return rows.query().selectFrom(AGENDA_ITEM).where(AGENDA_ITEM.ID.eq(id.value())).fetchOptional(AgendaItemRows::item);
    }

    @Override
    public List<AgendaItem> itemsOf(MeetingId meeting) {
        return rows.query().selectFrom(AGENDA_ITEM).where(AGENDA_ITEM.MEETING_ID.eq(meeting.value()))
                .orderBy(AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.PLACE, AGENDA_ITEM.ID).fetch(AgendaItemRows::item);
    }

    @Override
    public List<AgendaItem> allItems() {
        return rows.query().selectFrom(AGENDA_ITEM).orderBy(AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.PLACE, AGENDA_ITEM.ID).fetch(AgendaItemRows::item);
    }

    @Override
    public void save(AgendaItem item) {
        rows.writing().save(AgendaItemRows.row(item));
    }

    @Override
    public void remove(ItemId id) {
        RowWriter writing = rows.writing();
        writing.remove(ITEM_MINUTE, ITEM_MINUTE.ITEM_ID.eq(id.value()));
        writing.remove(PROPOSED_RESOLUTION, PROPOSED_RESOLUTION.ITEM_ID.eq(id.value()));
        writing.remove(AGENDA_ITEM, AGENDA_ITEM.ID.eq(id.value()));
    }
}
