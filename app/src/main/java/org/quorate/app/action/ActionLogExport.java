package org.quorate.app.action;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.decision.Period;
import org.quorate.app.decision.RegisterHouse;
import org.quorate.app.decision.WatchedRows;
import org.quorate.app.task.Progress;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.partnership.Body;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.action.ActionLog;
import org.quorate.reports.content.ActionLogContent;
import org.quorate.reports.content.ActionRow;
import org.quorate.reports.content.Part;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Writes the log of actions to a workbook, a Word document or a file of comma-separated values. */
public final class ActionLogExport {
    private static final Progress NOBODY_WATCHES = (done, total) -> { };

    private final Store store;
    private final Acting acting;

    public ActionLogExport(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /**
     * Writes the actions raised in a period, earliest first, whole or not at all; the format follows the file's ending.
     *
     * @param isPublic whether it passes the public gate, which keeps back actions that arose in Part 2
     * @throws IOException in plain words where the file or the template cannot be used
     */
    public Path export(Period period, boolean isPublic, Optional<Path> template, Path target) throws IOException {
        ActionLogContent content = store.read(session -> content(
                session, session.actions().all().stream().filter(action -> period.contains(action.raisedOn())).toList(),
                period.words(), NOBODY_WATCHES));
        WordTemplate styles = template.isPresent() ? WordTemplate.from(template.get()) : WordTemplate.standard();
        return write(content, isPublic, styles, target);
    }

    /**
     * Writes the actions that somebody is looking at, in the order in which they stand there.
     *
     * @param filters how they were chosen, in words
     * @param progress told row by row; it may stop the work, and then nothing is left behind
     * @throws IOException in plain words where the file cannot be used
     */
    public Path exportShown(List<ActionId> shown, List<String> filters, boolean isPublic, Path target, Progress progress) throws IOException {
        ActionLogContent content = store.read(session -> {
            Map<ActionId, Action> known = new HashMap<>();
            session.actions().all().forEach(action -> known.put(action.id(), action));
            return content(session, shown.stream().map(known::get).filter(Objects::nonNull).toList(), filters, progress);
        });
        return write(content, isPublic, WordTemplate.standard(), target);
    }

    private static Path write(ActionLogContent content, boolean isPublic, WordTemplate styles, Path target) throws IOException {
        RegisterFormat format = RegisterFormat.of(target);
        Edition<ActionLogContent> edition = isPublic ? PublicGate.actions(content) : Edition.forMembers(content);
        ReportFile.write(target, out -> new ActionLog(styles).write(edition, format, out));
        return target;
    }

    private ActionLogContent content(ReadSession session, List<Action> actions, List<String> filters, Progress progress) {
        Map<BodyId, Body> bodies = new HashMap<>();
        session.bodies().all().forEach(body -> bodies.put(body.id(), body));
        Map<MeetingId, Meeting> meetings = new HashMap<>();
        session.meetings().all().forEach(meeting -> meetings.put(meeting.id(), meeting));
        Map<ItemId, AgendaItem> items = new HashMap<>();
        session.meetings().allItems().forEach(item -> items.put(item.id(), item));
        String partnership = session.profile().find().map(Partnership::name).orElse("Partnership");
        Iterable<ActionRow> rows = WatchedRows.of(
                actions,
                action -> {
                    AgendaItem item = action.item() == null ? null : items.get(action.item());
                    Meeting meeting = item == null ? null : meetings.get(item.meeting());
                    Body body = meeting == null ? null : bodies.get(meeting.body());
                    return row(action, item, body == null ? partnership : body.name());
                },
                progress);
        return new ActionLogContent(
                RegisterHouse.of(session), "Action log", RegisterHouse.note(session, filters, acting.today()), rows);
    }

    private ActionRow row(Action action, @Nullable AgendaItem item, String body) {
        Integer minute = item == null ? null : item.minuteNumber();
        LocalDate due = action.due().orElse(null);
        LocalDate firstDue = action.dueDates().size() > 1 ? action.dueDates().getFirst().due() : null;
        return new ActionRow(
                action.reference(), action.text(), action.ownerNames(),
                new ActionRow.Origin(
                        body, action.raisedOn(), minute == null ? null : minute.toString(),
                        item == null || item.privacy() == null ? Part.ONE : Part.TWO),
                due, firstDue, action.isOverdueOn(acting.today()) ? "Overdue" : action.state().words(), action.closedOn(),
                progress(action));
    }

    private static @Nullable String progress(Action action) {
        List<String> notes = new ArrayList<>();
        for (var note : action.progress().reversed()) {
            notes.add(DayText.of(note.on()) + ", " + note.by() + ": " + note.note());
        }
        return notes.isEmpty() ? null : String.join("\n", notes);
    }
}
