package org.quorate.persistence.minutes;

import static org.quorate.persistence.generated.Tables.AGENDA_ITEM;
import static org.quorate.persistence.generated.Tables.ITEM_MINUTE;
import static org.quorate.persistence.generated.Tables.MINUTES_CONFIRMATION;
import static org.quorate.persistence.generated.Tables.MINUTES_CORRECTION;
import static org.quorate.persistence.generated.Tables.PROPOSED_RESOLUTION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.minutes.Confirmation;
import org.quorate.model.minutes.Correction;
import org.quorate.model.minutes.CorrectionId;
import org.quorate.model.minutes.Minute;
import org.quorate.model.minutes.MinuteBook;
import org.quorate.persistence.generated.tables.records.ItemMinuteRecord;
import org.quorate.persistence.generated.tables.records.ProposedResolutionRecord;
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

    @Override
    public Map<ItemId, String> proposedAt(MeetingId meeting) {
        return rows.query().select(PROPOSED_RESOLUTION.fields()).from(PROPOSED_RESOLUTION).join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(PROPOSED_RESOLUTION.ITEM_ID)).where(AGENDA_ITEM.MEETING_ID.eq(meeting.value()))
                .fetchInto(PROPOSED_RESOLUTION).stream().collect(Collectors.toMap(row -> new ItemId(row.getItemId()), ProposedResolutionRecord::getWords));
    }

    @Override
    public void propose(ItemId item, String words) {
        rows.writing().put(new ProposedResolutionRecord(item.value(), words));
    }

    @Override
    public void withdrawProposal(ItemId item) {
        rows.writing().remove(PROPOSED_RESOLUTION, PROPOSED_RESOLUTION.ITEM_ID.eq(item.value()));
    }

    @Override
    public List<Correction> correctionsTo(MeetingId minutes) {
        return rows.query().selectFrom(MINUTES_CORRECTION).where(MINUTES_CORRECTION.MEETING_ID.eq(minutes.value()))
                .orderBy(MINUTES_CORRECTION.MEETING_ID, MINUTES_CORRECTION.ID).fetch(CorrectionRows::correction);
    }

    @Override
    public List<Correction> correctionsAgreedAt(MeetingId meeting) {
        return rows.query().selectFrom(MINUTES_CORRECTION).where(MINUTES_CORRECTION.AGREED_AT.eq(meeting.value()))
                .orderBy(MINUTES_CORRECTION.AGREED_AT, MINUTES_CORRECTION.ID).fetch(CorrectionRows::correction);
    }

    @Override
    public Optional<Correction> findCorrection(CorrectionId id) {
        return rows.query().selectFrom(MINUTES_CORRECTION).where(MINUTES_CORRECTION.ID.eq(id.value()))
                .fetchOptional(CorrectionRows::correction);
    }

    @Override
    public void add(Correction correction) {
        rows.writing().insert(CorrectionRows.row(correction));
    }

    @Override
    public void strikeOut(Correction correction) {
        rows.writing().update(CorrectionRows.row(correction));
    }

    @Override
    public Optional<Confirmation> confirmationOf(MeetingId minutes) {
        return rows.query().selectFrom(MINUTES_CONFIRMATION).where(MINUTES_CONFIRMATION.MEETING_ID.eq(minutes.value()))
                .fetchOptional(CorrectionRows::confirmation);
    }

    @Override
    public void add(Confirmation confirmation) {
        rows.writing().insert(CorrectionRows.row(confirmation));
    }

    private static Minute minute(ItemMinuteRecord row) {
        return new Minute(new ItemId(row.getItemId()), MinuteBlocksText.read(row.getBlocks()), row.getRevision());
    }
}
