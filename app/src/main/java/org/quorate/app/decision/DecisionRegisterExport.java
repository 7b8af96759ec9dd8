package org.quorate.app.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.task.Progress;
import org.quorate.model.decision.Comparison;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionId;
import org.quorate.model.decision.Declared;
import org.quorate.model.decision.RulingOnRecord;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.content.DecisionRegisterContent;
import org.quorate.reports.content.DecisionRow;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.decision.DecisionRegister;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Writes the register of decisions to a workbook, a Word document or a file of comma-separated values. */
public final class DecisionRegisterExport {
    private static final Progress NOBODY_WATCHES = (done, total) -> { };

    private final Store store;
    private final Acting acting;

    public DecisionRegisterExport(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /**
     * Writes the decisions of a period, earliest first, whole or not at all; the format follows the file's ending.
     *
     * @param isPublic whether it passes the public gate
     * @throws IOException in plain words where the file or the template cannot be used
     */
    public Path export(Period period, boolean isPublic, Optional<Path> template, Path target) throws IOException {
        DecisionRegisterContent content = store.read(session -> content(
                session, session.decisions().all().reversed().stream().filter(decision -> period.contains(decision.at().toLocalDate())).toList(),
                period.words(), NOBODY_WATCHES));
        WordTemplate styles = template.isPresent() ? WordTemplate.from(template.get()) : WordTemplate.standard();
        return write(content, isPublic, styles, target);
    }

    /**
     * Writes the decisions that somebody is looking at, in the order in which they stand there.
     *
     * @param filters how they were chosen, in words
     * @param progress told row by row; it may stop the work, and then nothing is left behind
     * @throws IOException in plain words where the file cannot be used
     */
    public Path exportShown(List<DecisionId> shown, List<String> filters, boolean isPublic, Path target, Progress progress) throws IOException {
        DecisionRegisterContent content = store.read(session -> {
            Map<DecisionId, Decision> known = new HashMap<>();
            session.decisions().all().forEach(decision -> known.put(decision.id(), decision));
            return content(session, shown.stream().map(known::get).filter(Objects::nonNull).toList(), filters, progress);
        });
        return write(content, isPublic, WordTemplate.standard(), target);
    }

    private static Path write(DecisionRegisterContent content, boolean isPublic, WordTemplate styles, Path target) throws IOException {
        RegisterFormat format = RegisterFormat.of(target);
        Edition<DecisionRegisterContent> edition = isPublic ? PublicGate.decisions(content) : Edition.forMembers(content);
        ReportFile.write(target, out -> new DecisionRegister(styles).write(edition, format, out));
        return target;
    }

    private DecisionRegisterContent content(ReadSession session, List<Decision> decisions, List<String> filters, Progress progress) {
        Map<BodyId, Body> bodies = new HashMap<>();
        session.bodies().all().forEach(body -> bodies.put(body.id(), body));
        Map<MeetingId, Meeting> meetings = new HashMap<>();
        session.meetings().all().forEach(meeting -> meetings.put(meeting.id(), meeting));
        Map<ItemId, AgendaItem> items = new HashMap<>();
        session.meetings().allItems().forEach(item -> items.put(item.id(), item));
        Iterable<DecisionRow> rows = WatchedRows.of(
                decisions, decision -> row(decision, items.get(decision.item()), bodyOf(decision, meetings, bodies)), progress);
        return new DecisionRegisterContent(
                RegisterHouse.of(session), "Decision register", RegisterHouse.note(session, filters, acting.today()), rows);
    }

    private static String bodyOf(Decision decision, Map<MeetingId, Meeting> meetings, Map<BodyId, Body> bodies) {
        Meeting meeting = Objects.requireNonNull(meetings.get(decision.meeting()), "every decision has its meeting");
        return Objects.requireNonNull(bodies.get(meeting.body()), "every meeting has its body").name();
    }

    private static DecisionRow row(Decision decision, @Nullable AgendaItem item, String body) {
        Integer minute = item == null ? null : item.minuteNumber();
        String words = decision.resolution().sentence();
        return new DecisionRow(
                decision.reference(), decision.at().toLocalDate(), body, minute == null ? null : minute.toString(),
                decision.title(), words.isEmpty() ? decision.outcome().words() : words, null, null, making(decision),
                new DecisionRow.FollowUp(decision.outcome().words(), null, null), exemption(item));
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
