package org.quorate.app.decision;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.register.Origins;
import org.quorate.app.register.PublicMeetings;
import org.quorate.app.register.RegisterExport;
import org.quorate.app.register.RegisterHouse;
import org.quorate.app.register.WatchedRows;
import org.quorate.app.task.Progress;
import org.quorate.model.decision.Comparison;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.Declared;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.content.DecisionRegisterContent;
import org.quorate.reports.content.DecisionRow;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.decision.DecisionRegister;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Writes the register of decisions. */
public final class DecisionRegisterExport extends RegisterExport<Decision, DecisionId, DecisionRegisterContent> {
    public DecisionRegisterExport(Store store, Acting acting) {
        super(store, acting);
    }

    @Override
    protected List<Decision> all(ReadSession session) {
        return session.decisions().all().reversed();
    }

    @Override
    protected DecisionId idOf(Decision decision) {
        return decision.id();
    }

    @Override
    protected LocalDate dayOf(Decision decision) {
        return decision.at().toLocalDate();
    }

    @Override
    protected DecisionRegisterContent content(
            ReadSession session, List<Decision> decisions, RegisterNote note, LocalDate today, Progress progress) {
        Origins origins = new Origins(session);
        PublicMeetings open = PublicMeetings.of(session, origins);
        Iterable<DecisionRow> rows = WatchedRows.of(decisions, decision -> row(decision, origins.item(decision.item()),
                origins.bodyName(origins.meeting(decision.meeting())), open.of(decision.meeting()) == Hearing.IN_PUBLIC), progress);
        return new DecisionRegisterContent(RegisterHouse.of(session), "Decision register", note, rows);
    }

    @Override
    protected Edition<DecisionRegisterContent> publicEdition(DecisionRegisterContent content) {
        return PublicGate.decisions(content);
    }

    @Override
    protected void print(Edition<DecisionRegisterContent> edition, WordTemplate template, RegisterFormat format, OutputStream out) throws IOException {
        new DecisionRegister(template).write(edition, format, out);
    }

    private static DecisionRow row(Decision decision, @Nullable AgendaItem item, String body, boolean openMeeting) {
        Integer minute = item == null ? null : item.minuteNumber();
        String words = decision.resolution().sentence();
        return new DecisionRow(
                decision.reference(), decision.at().toLocalDate(), body, minute == null ? null : minute.toString(),
                decision.title(), words.isEmpty() ? decision.outcome().words() : words, null, null, making(decision),
                new DecisionRow.FollowUp(decision.outcome().words(), null, null), exemption(item), openMeeting);
    }

    private static DecisionRow.Making making(Decision decision) {
        Declared declared = decision.declared();
        String ruling = switch (decision.ruling()) {
            case RulingOnRecord.NotComputed notComputed -> "Not computed: " + notComputed.reason();
            case RulingOnRecord.Computed computed -> computed.headline();
        };
        Comparison comparison = decision.comparison();
        String finding = switch (comparison) {
            case DIFFERS -> "Declaration and ruling differ.";
            case SILENT -> "The charter is silent.";
            case AGREES, NOT_NEEDED, NOT_COMPUTED -> null;
        };
        return new DecisionRow.Making(
                decision.method().words(), declared == null ? null : declared.outcome().words(), ruling, finding);
    }

    private static @Nullable Exemption exemption(@Nullable AgendaItem item) {
        return item == null ? null : RegisterHouse.exemption(item.privacy());
    }
}
