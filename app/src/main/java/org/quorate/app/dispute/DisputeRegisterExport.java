package org.quorate.app.dispute;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.register.Origins;
import org.quorate.app.register.PublicMeetings;
import org.quorate.app.register.RegisterExport;
import org.quorate.app.register.RegisterHouse;
import org.quorate.app.register.WatchedRows;
import org.quorate.app.task.Progress;
import org.quorate.model.calendar.DayText;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeEvidence;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.procedure.ProcedureState.Ending;
import org.quorate.model.ruling.Plain;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.content.ChronologyContent;
import org.quorate.reports.content.DisputeRegisterContent;
import org.quorate.reports.content.DisputeRow;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.dispute.DisputeChronology;
import org.quorate.reports.dispute.DisputeRegister;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Writes the register of disputes, and the chronology of one. */
public final class DisputeRegisterExport extends RegisterExport<Dispute, DisputeId, DisputeRegisterContent> {
    private final Store store;
    private final Acting acting;
    private final DisputeService disputes;

    public DisputeRegisterExport(Store store, Acting acting, DisputeService disputes) {
        super(store, acting);
        this.store = store;
        this.acting = acting;
        this.disputes = disputes;
    }

    @Override
    protected List<Dispute> all(ReadSession session) {
        return session.disputes().all();
    }

    @Override
    protected DisputeId idOf(Dispute dispute) {
        return dispute.id();
    }

    @Override
    protected LocalDate dayOf(Dispute dispute) {
        return dispute.openedOn();
    }

    @Override
    protected DisputeRegisterContent content(ReadSession session, List<Dispute> all, RegisterNote note, LocalDate today, Progress progress) {
        Origins origins = new Origins(session);
        List<DisputeStanding> standings = all.stream().map(dispute -> disputes.place(session, dispute)).toList();
        PublicMeetings open = PublicMeetings.of(session, origins);
        Iterable<DisputeRow> rows = WatchedRows.of(standings, standing -> row(standing, origins, access(open.of(standing.dispute().item())), today), progress);
        return new DisputeRegisterContent(RegisterHouse.of(session), "Register of disputes", note, rows);
    }

    @Override
    protected Edition<DisputeRegisterContent> publicEdition(DisputeRegisterContent content) {
        return PublicGate.disputes(content);
    }

    @Override
    protected void print(Edition<DisputeRegisterContent> edition, WordTemplate template, RegisterFormat format, OutputStream out) throws IOException {
        new DisputeRegister(template).write(edition, format, out);
    }

    private static DisputeRow row(DisputeStanding standing, Origins origins, DisputeRow.Access access, LocalDate today) {
        Dispute dispute = standing.dispute();
        AgendaItem item = origins.item(dispute.item());
        Meeting meeting = origins.meetingOf(item);
        String from = item == null || meeting == null ? null
                : origins.bodyName(meeting) + ", " + DayText.of(meeting.date()) + ", item " + item.position() + ": " + item.title();
        return new DisputeRow(dispute.reference(), dispute.title(), String.join("; ", dispute.partyNames()),
                new DisputeRow.Opening(dispute.openedOn(), dispute.events().getFirst().what().by(), from), standing.stage(), standing.since(),
                standing.isRunning() ? standing.due() : null, Plain.capital(standing.state(today)), ending(standing), letters(dispute), access);
    }

    private static DisputeRow.Access access(Hearing hearing) {
        return switch (hearing) {
            case IN_PUBLIC -> DisputeRow.Access.PUBLIC;
            case CLOSED_MEETING, NO_MEETING -> DisputeRow.Access.NUMBER_ONLY;
            case PART_TWO -> DisputeRow.Access.CLOSED;
        };
    }

    private static DisputeRow.@Nullable Ending ending(DisputeStanding standing) {
        Ending how = standing.ending();
        DisputeEvent last = standing.dispute().events().getLast();
        return how == null ? null : new DisputeRow.Ending(last.on(), how.words(), last.what().reason());
    }

    private static @Nullable String letters(Dispute dispute) {
        List<String> letters = new ArrayList<>();
        dispute.letters().forEach(sent -> letters.add(sent.kind().title() + ", sent " + DayText.of(sent.sentOn())));
        dispute.lettersOwed().forEach(owed -> letters.add(owed.kind().title() + ", to send"));
        return letters.isEmpty() ? null : String.join("\n", letters);
    }

    /** Writes what happened in one dispute, day by day, whole or not at all; the format follows the file's ending. */
    public Path chronology(DisputeDetail shown, Path target) throws IOException {
        Dispute dispute = shown.dispute();
        String where = shown.standing().isRunning() ? "Stands at " + shown.standing().stage() : "Ended: " + shown.standing().state(acting.today());
        ChronologyContent content = store.read(session -> new ChronologyContent(RegisterHouse.of(session),
                "Chronology of dispute " + dispute.reference() + ": " + dispute.title(),
                RegisterHouse.note(session, List.of("Between " + Plain.list(dispute.partyNames()), where), acting.today()),
                shown.timeline().stream().map(DisputeRegisterExport::line).toList()));
        RegisterFormat format = RegisterFormat.of(target);
        ReportFile.write(target, out -> new DisputeChronology(WordTemplate.standard()).write(content, format, out));
        return target;
    }

    private static ChronologyContent.Line line(DisputeDetail.Moment moment) {
        DisputeEvent event = moment.event();
        String letters = moment.letters().stream().map(letter -> letter.kind().title() + ", " + letter.state().words()
                + (letter.state() == DisputeDetail.LetterState.TO_WRITE ? "" : " " + DayText.of(letter.on()))).collect(Collectors.joining("\n"));
        List<String> shownBy = new ArrayList<>(event.evidence());
        moment.evidence().stream().map(DisputeEvidence::what).forEach(shownBy::add);
        return new ChronologyContent.Line(event.on(), moment.stage(), event.what().kind().title(), event.what().by(), event.what().reason(), letters,
                String.join("\n", shownBy), DayText.of(event.recordedOn()) + ", " + event.recordedBy());
    }
}
