package org.quorate.app.oversight;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.assurance.AssuranceService;
import org.quorate.app.assurance.AssuranceStanding;
import org.quorate.app.escalation.EscalationService;
import org.quorate.app.escalation.EscalationStanding;
import org.quorate.app.register.RegisterExport;
import org.quorate.app.register.RegisterHouse;
import org.quorate.app.register.WatchedRows;
import org.quorate.app.segment.SegmentService;
import org.quorate.app.task.Progress;
import org.quorate.model.calendar.DayText;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationEvent;
import org.quorate.model.escalation.EscalationId;
import org.quorate.model.escalation.EscalationState;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.partnership.Organisation;
import org.quorate.model.segment.SegmentHistory;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.content.EscalationRegisterContent;
import org.quorate.reports.content.EscalationRow;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.escalation.EscalationRegister;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Writes the register of escalations. */
public final class EscalationRegisterExport extends RegisterExport<EscalationStanding, EscalationId, EscalationRegisterContent> {
    private final EscalationService escalations;
    private final AssuranceService assurance;
    private final SegmentService segments;

    public EscalationRegisterExport(Store store, Acting acting, EscalationService escalations, AssuranceService assurance, SegmentService segments) {
        super(store, acting);
        this.escalations = escalations;
        this.assurance = assurance;
        this.segments = segments;
    }

    @Override
    protected List<EscalationStanding> all(ReadSession session) {
        return escalations.all(session);
    }

    @Override
    protected EscalationId idOf(EscalationStanding standing) {
        return standing.escalation().id();
    }

    @Override
    protected LocalDate dayOf(EscalationStanding standing) {
        return standing.escalation().openedOn();
    }

    @Override
    protected EscalationRegisterContent content(ReadSession session, List<EscalationStanding> shown, RegisterNote note, LocalDate today,
            Progress progress) {
        List<AssuranceStanding> levels = assurance.all(session);
        List<SegmentHistory> histories = segments.all(session);
        return new EscalationRegisterContent(RegisterHouse.of(session), "Escalation register", note,
                WatchedRows.of(shown, standing -> row(standing, levels, histories), progress));
    }

    /** Keeps back everything but that a formal escalation exists of which the organisation has been told. */
    @Override
    protected Edition<EscalationRegisterContent> publicEdition(EscalationRegisterContent content) {
        return PublicGate.escalations(content);
    }

    @Override
    protected void print(Edition<EscalationRegisterContent> edition, WordTemplate template, RegisterFormat format, OutputStream out) throws IOException {
        new EscalationRegister(template).write(edition, format, out);
    }

    private static EscalationRow row(EscalationStanding standing, List<AssuranceStanding> levels, List<SegmentHistory> histories) {
        Escalation escalation = standing.escalation();
        EscalationRow.Days days = new EscalationRow.Days(escalation.openedOn(), escalation.arisenOn(), escalation.identifiedOn(),
                on(escalation, EscalationStep.PROPOSE), on(escalation, EscalationStep.RAISE), on(escalation, EscalationStep.AGREE),
                on(escalation, EscalationStep.COMMUNICATE), standing.state().isOpen() ? null : closed(escalation, standing.state()));
        EscalationRow.Follow follow = new EscalationRow.Follow(escalation.last(EscalationStep.PROPOSE).map(event -> event.act().by()).orElse(null),
                escalation.lead().orElse(null), approvals(escalation), standing.waitsFor(),
                escalation.last(EscalationStep.OUTCOME).map(event -> event.act().words()).orElse(null), joined(standing.findings()));
        return new EscalationRow(escalation.reference(), escalation.concerns().name(), escalation.title(), escalation.isFormal(), standing.words(), days,
                follow, new EscalationRow.Standing(escalation.theme(), escalation.materiality().words(), level(escalation.concerns(), levels),
                        segment(escalation.concerns(), histories)));
    }

    private static @Nullable LocalDate on(Escalation escalation, EscalationStep step) {
        return escalation.last(step).map(EscalationEvent::on).orElse(null);
    }

    private static @Nullable LocalDate closed(Escalation escalation, EscalationState state) {
        return on(escalation, state == EscalationState.WITHDRAWN ? EscalationStep.WITHDRAW : EscalationStep.CLOSE);
    }

    private static @Nullable String approvals(Escalation escalation) {
        return joined(escalation.events().stream().filter(event -> event.step() == EscalationStep.APPROVE)
                .map(event -> event.act().by() + ", " + DayText.of(event.on()) + ", " + event.act().form()).toList());
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : words.stream().collect(Collectors.joining("; "));
    }

    private static @Nullable String level(Organisation organisation, List<AssuranceStanding> levels) {
        return levels.stream().filter(level -> level.organisation().isSameAs(organisation)).map(level -> level.current().title()).findFirst().orElse(null);
    }

    private static @Nullable String segment(Organisation organisation, List<SegmentHistory> histories) {
        return histories.stream().filter(history -> history.organisation() != null && history.organisation().isSameAs(organisation)).findFirst()
                .flatMap(SegmentHistory::current).map(entry -> "Segment " + entry.segment() + ", " + entry.quarter().words()).orElse(null);
    }
}
