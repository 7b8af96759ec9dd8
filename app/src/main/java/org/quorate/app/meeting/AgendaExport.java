package org.quorate.app.meeting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.register.PublicMeetings;
import org.quorate.model.Refused;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Venue;
import org.quorate.model.partnership.HouseStyle;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.store.Store;
import org.quorate.reports.agenda.AgendaDocument;
import org.quorate.reports.content.AgendaContent;
import org.quorate.reports.content.AgendaItem;
import org.quorate.reports.content.Contact;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.content.PageRange;
import org.quorate.reports.content.TimeForm;
import org.quorate.reports.content.Watching;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.word.WordTemplate;

/** Writes the agenda of a meeting as a Word document. */
public final class AgendaExport {
    private final Store store;
    private final Acting acting;
    private final AgendaService agendas;

    public AgendaExport(Store store, Acting acting, AgendaService agendas) {
        this.store = store;
        this.acting = acting;
        this.agendas = agendas;
    }

    /** What the document prints, before the public gate. */
    public AgendaContent content(MeetingId id) {
        Agenda agenda = agendas.read(id);
        String office = store.read(session -> session.profile().find().map(Partnership::office).orElse(agenda.body().name()));
        Meeting meeting = agenda.meeting();
        HouseStyle style = agenda.body().style();
        String parts = style.partsStatement();
        return new AgendaContent(
                new org.quorate.reports.content.HouseStyle(
                        style.authority(), office, style.bodyWord(), style.verb().name(), DateForm.WEEKDAY_ORDINAL,
                        DateForm.WEEKDAY_WITH_COMMAS, TimeForm.TWELVE_HOUR),
                agenda.body().name(), meeting.date(), meeting.start(), meeting.venue().place(), watching(meeting.venue()),
                parts == null ? AgendaContent.PARTS_STATEMENT : parts, style.recordingStatement(), contact(style),
                agenda.items().stream().map(AgendaExport::item).toList(), isDraft(meeting), acting.today());
    }

    /**
     * Writes the document whole or not at all.
     *
     * @param isPublic whether it passes the public gate; refused where nothing on record admits the public to the meeting, and while a Part 2
     *     item has no reason
     * @param template a Word document whose styles, header and footer are used
     * @return the file written
     * @throws IOException in plain words where the file or the template cannot be used
     */
    public Path export(MeetingId meeting, boolean isPublic, Optional<Path> template, Path target) throws IOException {
        Edition<AgendaContent> edition = isPublic ? forPublic(meeting) : Edition.forMembers(content(meeting));
        WordTemplate styles = template.isPresent() ? WordTemplate.from(template.get()) : WordTemplate.standard();
        ReportFile.write(target, out -> new AgendaDocument(styles).write(edition, out));
        return target;
    }

    private Edition<AgendaContent> forPublic(MeetingId meeting) {
        Hearing hearing = store.read(session -> PublicMeetings.requireAdmitted(session, meeting, "agenda papers"));
        refuseWithoutReasons(agendas.read(meeting));
        return PublicGate.agenda(content(meeting), hearing);
    }

    private static void refuseWithoutReasons(Agenda agenda) {
        for (org.quorate.model.meeting.AgendaItem item : agenda.items()) {
            Privacy privacy = item.privacy();
            if (privacy != null && privacy.reason() == null) {
                throw new Refused("Item " + item.position() + " is in Part 2 without a reason. Choose it before making the agenda for the public.");
            }
        }
    }

    private static boolean isDraft(Meeting meeting) {
        return meeting.state() == MeetingState.PLANNED;
    }

    private static @Nullable Watching watching(Venue venue) {
        String number = venue.dialIn();
        String conference = venue.conferenceId();
        Watching.DialIn dialIn = number == null || conference == null ? null : new Watching.DialIn(number, conference);
        return venue.watchLink() == null && dialIn == null ? null : new Watching(venue.watchLink(), dialIn);
    }

    private static @Nullable Contact contact(HouseStyle style) {
        org.quorate.model.partnership.Contact contact = style.contact();
        return contact == null ? null : new Contact(contact.name(), contact.telephone(), contact.email());
    }

    private static AgendaItem item(org.quorate.model.meeting.AgendaItem item) {
        org.quorate.model.meeting.PageRange pages = item.pages();
        return new AgendaItem(
                item.position(), item.title(), pages == null ? null : new PageRange(pages.first(), pages.last()),
                item.purposeText(), item.paragraphs(), exemption(item.privacy()));
    }

    private static @Nullable Exemption exemption(@Nullable Privacy privacy) {
        if (privacy == null) {
            return null;
        }
        String reason = privacy.reason() == null ? "The reason has not been chosen yet" : privacy.reason();
        return new Exemption(reason, privacy.publicTitle(), privacy.publicSummary());
    }
}
