package org.quorate.app.action;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.register.Origins;
import org.quorate.app.register.PublicMeetings;
import org.quorate.app.register.RegisterExport;
import org.quorate.app.register.RegisterHouse;
import org.quorate.app.register.WatchedRows;
import org.quorate.app.task.Progress;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.action.ActionLog;
import org.quorate.reports.content.ActionLogContent;
import org.quorate.reports.content.ActionRow;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Writes the log of actions. */
public final class ActionLogExport extends RegisterExport<Action, ActionId, ActionLogContent> {
    public ActionLogExport(Store store, Acting acting) {
        super(store, acting);
    }

    @Override
    protected List<Action> all(ReadSession session) {
        return session.actions().all();
    }

    @Override
    protected ActionId idOf(Action action) {
        return action.id();
    }

    @Override
    protected LocalDate dayOf(Action action) {
        return action.raisedOn();
    }

    @Override
    protected ActionLogContent content(ReadSession session, List<Action> actions, RegisterNote note, LocalDate today, Progress progress) {
        Origins origins = new Origins(session);
        PublicMeetings open = PublicMeetings.of(session, origins);
        Iterable<ActionRow> rows = WatchedRows.of(actions, action -> row(action, origins, open.of(origins.item(action.item())), today), progress);
        return new ActionLogContent(RegisterHouse.of(session), "Action log", note, rows);
    }

    /** Keeps back actions that did not arise from business taken in public, and every note of progress. */
    @Override
    protected Edition<ActionLogContent> publicEdition(ActionLogContent content) {
        return PublicGate.actions(content);
    }

    @Override
    protected void print(Edition<ActionLogContent> edition, WordTemplate template, RegisterFormat format, OutputStream out) throws IOException {
        new ActionLog(template).write(edition, format, out);
    }

    private static ActionRow row(Action action, Origins origins, Hearing hearing, LocalDate today) {
        AgendaItem item = origins.item(action.item());
        String body = origins.bodyName(origins.meetingOf(item));
        Integer minute = item == null ? null : item.minuteNumber();
        LocalDate due = action.due().orElse(null);
        LocalDate firstDue = action.dueDates().size() > 1 ? action.dueDates().getFirst().due() : null;
        return new ActionRow(
                action.reference(), action.text(), action.ownerNames(),
                new ActionRow.Origin(
                        body, action.raisedOn(), minute == null ? null : minute.toString(), hearing),
                due, firstDue, action.isOverdueOn(today) ? "Overdue" : action.state().words(), action.closedOn(),
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
