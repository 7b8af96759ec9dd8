package org.quorate.app.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.app.action.ReturnedRow.CellChange;
import org.quorate.app.control.DateWords;
import org.quorate.model.Refused;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.Progress;
import org.quorate.model.calendar.DayText;
import org.quorate.reports.action.OwnersWorkbook;
import org.quorate.reports.sheet.Sheet;
import org.quorate.reports.sheet.SheetCell;
import org.quorate.reports.sheet.SheetRow;

/** Compares a workbook that came back with the actions on record. Pure. */
final class ReturnReading {
    private final Map<ActionId, Action> known = new HashMap<>();
    private final String partnership;
    private final LocalDate today;
    private final String me;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<ActionId, Integer> seen = new HashMap<>();

    /** @param me who accepts it, and reports where an action has no owner */
    ReturnReading(List<Action> onRecord, String partnership, LocalDate today, String me) {
        onRecord.forEach(action -> known.put(action.id(), action));
        this.partnership = partnership;
        this.today = today;
        this.me = me;
    }

    ReturnedWorkbook read(List<Sheet> sheets) {
        Sheet sheet = sheets.stream().filter(this::hasHeadings).findFirst().orElseThrow(() -> new Refused(
                "This is not a workbook that Quorate sent out: no sheet begins with the headings \"" + OwnersWorkbook.NUMBER + "\" and \""
                        + OwnersWorkbook.MARK + "\". Ask for the one that was sent."));
        hasHeadings(sheet);
        List<ReturnedRow> rows = new ArrayList<>();
        int untouched = 0;
        for (SheetRow row : sheet.rows().subList(1, sheet.rows().size())) {
            ReturnedRow read = row(row);
            if (read.changes().isEmpty() && read.problems().isEmpty() && read.notes().isEmpty()) {
                untouched++;
            } else {
                rows.add(read);
            }
        }
        List<String> notes = sheet.cut() ? List.of("Only the first rows were read; there are more than any workbook sent out has.") : List.of();
        return new ReturnedWorkbook(rows, untouched, notes);
    }

    private boolean hasHeadings(Sheet sheet) {
        columns.clear();
        List<SheetCell> first = sheet.rows().getFirst().cells();
        for (int column = 0; column < first.size(); column++) {
            columns.putIfAbsent(first.get(column).text(), column);
        }
        return columns.containsKey(OwnersWorkbook.NUMBER) && columns.containsKey(OwnersWorkbook.MARK);
    }

    private SheetCell cell(SheetRow row, String heading) {
        Integer column = columns.get(heading);
        return column == null ? SheetCell.EMPTY : row.cell(column);
    }

    private ReturnedRow row(SheetRow row) {
        String reference = cell(row, OwnersWorkbook.NUMBER).text();
        Optional<ActionMark> mark = ActionMark.read(cell(row, OwnersWorkbook.MARK).text(), partnership);
        Action action = mark.map(found -> known.get(found.id())).orElse(null);
        List<String> problems = new ArrayList<>();
        if (mark.isEmpty()) {
            problems.add(cell(row, OwnersWorkbook.MARK).isEmpty()
                    ? "The row was added by hand. Put a new action on record in Quorate itself."
                    : "Its mark was changed, or it belongs to another partnership, so nobody can tell which action is meant.");
        } else if (action == null) {
            problems.add("The action is no longer on record.");
        } else if (!action.reference().equals(reference)) {
            problems.add("The number was changed: the row was sent out as " + action.reference() + " and came back as "
                    + (reference.isEmpty() ? "nothing" : reference) + ".");
        } else if (seen.putIfAbsent(action.id(), row.number()) != null) {
            problems.add(action.reference() + " stands in row " + seen.get(action.id()) + " already.");
        }
        if (action == null || !problems.isEmpty()) {
            return new ReturnedRow(row.number(), reference.isEmpty() ? "row " + row.number() : reference, List.of(), List.of(), problems, null, null);
        }
        return compared(row, action, action.revision() != mark.orElseThrow().revision());
    }

    private ReturnedRow compared(SheetRow row, Action action, boolean changedMeanwhile) {
        List<CellChange> changes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Action after = action;
        for (String heading : List.of(OwnersWorkbook.PROGRESS, OwnersWorkbook.CLOSE, OwnersWorkbook.NEW_DUE, OwnersWorkbook.WHY)) {
            String problem = cell(row, heading).problem();
            if (problem != null) {
                problems.add("\"" + heading + "\" " + problem + ".");
            }
        }
        if (problems.isEmpty()) {
            try {
                after = filledIn(row, action, changes);
            } catch (Refused refused) {
                problems.add(String.valueOf(refused.getMessage()));
            }
        }
        boolean saysNothing = problems.isEmpty() && after.equals(action);
        List<String> notes = saysNothing && changedMeanwhile ? List.of() : notes(row, action, changedMeanwhile);
        return new ReturnedRow(row.number(), action.reference(), problems.isEmpty() ? changes : List.of(), notes, problems, action,
                saysNothing || !problems.isEmpty() ? null : after);
    }

    private Action filledIn(SheetRow row, Action action, List<CellChange> changes) {
        String note = cell(row, OwnersWorkbook.PROGRESS).text();
        String why = cell(row, OwnersWorkbook.WHY).text();
        ActionState close = close(cell(row, OwnersWorkbook.CLOSE).text());
        LocalDate due = due(cell(row, OwnersWorkbook.NEW_DUE));
        Action after = action;
        boolean told = action.progress().stream().anyMatch(before -> before.note().equals(note));
        if (!note.isEmpty() && !told) {
            after = after.withProgress(progress(action, note));
            changes.add(new CellChange("Progress", latest(action), note));
        }
        if (due != null && close != null) {
            throw new Refused("It was both closed and given a new date; only one of them can hold.");
        }
        if (due != null && !action.due().equals(Optional.of(due))) {
            if (!action.dueDates().isEmpty() && why.isEmpty()) {
                throw new Refused("The new date " + DayText.of(due) + " has no reason beside it.");
            }
            after = after.dueOn(due, today, why.isEmpty() ? null : why);
            changes.add(new CellChange("Due", action.due().map(DayText::of).orElse("no date"), DayText.of(due) + (why.isEmpty() ? "" : ", because " + why)));
        }
        if (close != null && close != action.state()) {
            if (close == ActionState.DROPPED && why.isEmpty()) {
                throw new Refused("It was dropped without saying why.");
            }
            after = (why.isEmpty() ? after : after.withProgress(progress(action, close.words() + ": " + why))).closed(close, today, null);
            changes.add(new CellChange("State", action.state().words(), close.words() + (why.isEmpty() ? "" : ", because " + why)));
        }
        return after;
    }

    private Progress progress(Action action, String words) {
        return new Progress(today, action.owners().isEmpty() ? me : action.ownerNames(), words);
    }

    private static String latest(Action action) {
        return action.progress().isEmpty() ? "" : action.progress().getLast().note();
    }

    private static @Nullable ActionState close(String said) {
        if (said.isEmpty()) {
            return null;
        }
        if (said.equalsIgnoreCase(OwnersWorkbook.DONE)) {
            return ActionState.DONE;
        }
        if (said.equalsIgnoreCase(OwnersWorkbook.DROPPED)) {
            return ActionState.DROPPED;
        }
        throw new Refused("\"" + OwnersWorkbook.CLOSE + "\" says \"" + said + "\"; it can say only Done or Dropped.");
    }

    private @Nullable LocalDate due(SheetCell cell) {
        if (cell.isEmpty()) {
            return null;
        }
        LocalDate date = cell.date();
        return date != null ? date : DateWords.read(cell.text(), today).orElseThrow(
                () -> new Refused("\"" + cell.text() + "\" under \"" + OwnersWorkbook.NEW_DUE + "\" cannot be read as a date."));
    }

    private List<String> notes(SheetRow row, Action action, boolean changedMeanwhile) {
        if (changedMeanwhile) {
            return List.of("The action was changed here since the workbook was sent out; what is on record now is shown beside.");
        }
        List<String> notes = new ArrayList<>();
        if (!cell(row, OwnersWorkbook.ACTION).text().equals(SheetCell.of(action.text()).text())) {
            notes.add("The wording was changed in the workbook; that is not taken over.");
        }
        if (!cell(row, OwnersWorkbook.OWNER).text().equals(SheetCell.of(action.ownerNames()).text())) {
            notes.add("The owner was changed in the workbook; that is not taken over. Pass the action on in Quorate.");
        }
        SheetCell due = cell(row, OwnersWorkbook.DUE);
        if (!action.due().map(LocalDate::toString).orElse("").equals(due.text())) {
            notes.add("The old date was changed in the workbook; a new date belongs under \"" + OwnersWorkbook.NEW_DUE + "\".");
        }
        return notes;
    }
}
