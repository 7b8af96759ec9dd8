package org.quorate.persistence.meeting;

import org.jspecify.annotations.Nullable;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.persistence.generated.tables.records.AgendaItemRecord;
import org.quorate.persistence.row.ListText;

/** Agenda items as rows. */
final class AgendaItemRows {
    private AgendaItemRows() {}

    static AgendaItemRecord row(AgendaItem item) {
        AgendaItemRecord row = new AgendaItemRecord();
        row.setId(item.id().value());
        row.setMeetingId(item.meeting().value());
        row.setPlace(item.position());
        row.setTitle(item.title());
        row.setStanding(item.standing().name());
        row.setMatter(item.matter());
        row.setPurpose(item.purpose().name());
        row.setPurposeText(item.purposeText());
        row.setParagraphs(ListText.ofTexts(item.paragraphs()));
        row.setPresenter(item.presenter());
        row.setPlannedMinutes(item.minutes());
        row.setMinuteNumber(item.minuteNumber());
        row.setRevision(item.revision());
        setPrivacy(row, item.privacy());
        setPages(row, item.pages());
        return row;
    }

    private static void setPrivacy(AgendaItemRecord row, @Nullable Privacy privacy) {
        row.setPrivate(privacy != null);
        row.setPrivateReason(privacy == null ? null : privacy.reason());
        row.setPublicTitle(privacy == null ? null : privacy.publicTitle());
        row.setPublicSummary(privacy == null ? null : privacy.publicSummary());
        row.setPublicInterest(privacy == null ? null : privacy.publicInterest());
    }

    private static void setPages(AgendaItemRecord row, @Nullable PageRange pages) {
        row.setFirstPage(pages == null ? null : pages.first());
        row.setLastPage(pages == null ? null : pages.last());
    }

    static AgendaItem item(AgendaItemRecord row) {
        Privacy privacy = row.getPrivate()
                ? new Privacy(row.getPrivateReason(), row.getPublicTitle(), row.getPublicSummary(), row.getPublicInterest())
                : null;
        PageRange pages = row.getFirstPage() == null ? null : new PageRange(row.getFirstPage(), row.getLastPage());
        return new AgendaItem(new ItemId(row.getId()), new MeetingId(row.getMeetingId()), row.getPlace(), row.getTitle(),
                StandingItem.valueOf(row.getStanding()), row.getMatter(), Purpose.valueOf(row.getPurpose()), row.getPurposeText(),
                ListText.texts(row.getParagraphs()), privacy, row.getPresenter(), row.getPlannedMinutes(), pages, row.getMinuteNumber(),
                row.getRevision());
    }
}
