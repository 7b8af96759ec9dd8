package org.quorate.persistence.segment;

import static org.quorate.persistence.generated.Tables.SEGMENT_ENTRY;

import java.util.List;
import org.quorate.model.partnership.Organisation;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.segment.Quarter;
import org.quorate.model.segment.SegmentEntries;
import org.quorate.model.segment.SegmentEntry;
import org.quorate.model.segment.SegmentEntryId;
import org.quorate.model.segment.SegmentKind;
import org.quorate.persistence.generated.tables.records.SegmentEntryRecord;
import org.quorate.persistence.row.ListText;
import org.quorate.persistence.row.RowReader;

/** Segments in the store; entries are only ever added. */
public final class JooqSegmentEntries implements SegmentEntries {
    private final RowReader rows;

    public JooqSegmentEntries(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public List<SegmentEntry> all() {
        return rows.query().selectFrom(SEGMENT_ENTRY).orderBy(SEGMENT_ENTRY.ID).fetch(JooqSegmentEntries::entry);
    }

    @Override
    public void add(SegmentEntry entry) {
        Organisation organisation = entry.organisation();
        PartnerId partner = organisation == null ? null : organisation.partner();
        SegmentEntryRecord row = new SegmentEntryRecord();
        row.setId(entry.id().value());
        row.setPartnerId(partner == null ? null : partner.value());
        row.setOrganisation(organisation == null ? null : organisation.name());
        row.setQuarterYear(entry.quarter().year());
        row.setQuarterNumber(entry.quarter().number());
        row.setKind(entry.kind().name());
        row.setSegment(entry.segment());
        row.setDoneBy(entry.by());
        row.setDoneOn(entry.on());
        row.setMeeting(entry.meeting());
        row.setThemes(ListText.ofTexts(entry.themes()));
        row.setReason(entry.reason());
        row.setRulingText(entry.ruling());
        row.setRulingOutcome(entry.outcome());
        row.setCharterVersion(entry.charterVersion());
        row.setRecordedOn(entry.recordedOn());
        row.setRecordedBy(entry.recordedBy());
        rows.writing().insert(row);
    }

    private static SegmentEntry entry(SegmentEntryRecord row) {
        Long partner = row.getPartnerId();
        String name = row.getOrganisation();
        return new SegmentEntry(new SegmentEntryId(row.getId()),
                name == null ? null : new Organisation(partner == null ? null : new PartnerId(partner), name),
                new Quarter(row.getQuarterYear(), row.getQuarterNumber()), SegmentKind.valueOf(row.getKind()), row.getSegment(), row.getDoneBy(),
                row.getDoneOn(), row.getMeeting(), ListText.texts(row.getThemes()), row.getReason(), row.getRulingText(), row.getRulingOutcome(),
                row.getCharterVersion(), row.getRecordedOn(), row.getRecordedBy());
    }
}
