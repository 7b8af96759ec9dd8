package org.quorate.app.action;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.action.OwnersRow;
import org.quorate.reports.action.OwnersWorkbook;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.sheet.SheetReader;

/**
 * The round trip of a workbook: actions go out to their owners, who fill in how they stand, and what comes back is compared with what is on record
 * and taken over row by row, each only where somebody accepted it.
 */
public final class ActionReturnService {
    private final Store store;
    private final Acting acting;

    public ActionReturnService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /**
     * Writes a workbook of these actions, in their order; closed ones are left out.
     *
     * @throws IOException in plain words where the file cannot be written
     */
    public Path sendOut(List<ActionId> ids, Path target) throws IOException {
        Required.that(target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"), "The workbook is an Excel file: end its name in .xlsx.");
        Partnership partnership = store.read(ActionReturnService::partnership);
        List<OwnersRow> rows = store.read(session -> ids.stream()
                .map(id -> session.actions().find(id).orElseThrow(() -> new Refused("One of these actions is no longer on record.")))
                .filter(action -> action.state() == ActionState.OPEN)
                .map(action -> row(action, partnership.name()))
                .toList());
        Required.that(!rows.isEmpty(), "None of these actions is open, so there is nothing to ask about.");
        ReportFile.write(target, out -> OwnersWorkbook.write("Actions, " + partnership.name(), partnership.office(), rows, out));
        return target;
    }

    private OwnersRow row(Action action, String partnership) {
        LocalDate today = acting.today();
        return new OwnersRow(ActionMark.of(action).text(partnership), action.reference(), action.text(), action.ownerNames(), action.due().orElse(null),
                action.isOverdueOn(today) ? "Overdue" : action.state().words(), action.progress().isEmpty() ? null : action.progress().getLast().note());
    }

    private static Partnership partnership(ReadSession session) {
        return session.profile().find().orElseGet(() -> new Partnership("Partnership", "Partnership office", 0));
    }

    /** Compares a workbook that came back with what is on record. Nothing is taken over. */
    public ReturnedWorkbook compare(Path file) {
        var sheets = SheetReader.read(file);
        return store.read(session -> new ReturnReading(session.actions().all(), partnership(session).name(), acting.today(), acting.name()).read(sheets));
    }

    /** Takes over the rows accepted: all of them, or none where one was changed since it was compared. */
    public ActionEdit accept(List<ReturnedRow> accepted) {
        Required.that(!accepted.isEmpty(), "No row was accepted.");
        Required.that(accepted.stream().allMatch(ReturnedRow::canBeAccepted), "A row that cannot be used was accepted; leave it out.");
        String what = "Took over what owners reported on " + (accepted.size() == 1 ? accepted.getFirst().reference() : accepted.size() + " actions");
        return store.write(acting.name(), what, session -> {
            List<Action> before = new ArrayList<>();
            List<Action> after = new ArrayList<>();
            for (ReturnedRow row : accepted) {
                Action next = Objects.requireNonNull(row.after());
                before.add(Objects.requireNonNull(row.before()));
                session.actions().save(next);
                after.add(session.actions().find(next.id()).orElseThrow());
            }
            return new ActionEdit(what, before, after);
        });
    }
}
