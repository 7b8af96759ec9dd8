package org.quorate.app.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.action.Action;

/**
 * One row of a workbook that came back from the owners of actions.
 *
 * @param number its number in the file, from 1
 * @param reference the action it is about, as the row says
 * @param changes what would change, cell by cell; empty where nothing was filled in
 * @param notes what was noticed and is not taken over
 * @param problems why the row cannot be used, each a sentence; empty where it can
 * @param before the action as it is on record, or nothing where it is not known
 * @param after the action as it would be, or nothing where nothing changes
 */
public record ReturnedRow(
        int number, String reference, List<CellChange> changes, List<String> notes, List<String> problems, @Nullable Action before, @Nullable Action after) {
    /** One cell that changes: what it is, what is on record, and what was filled in. */
    public record CellChange(String what, String before, String after) {}

    public ReturnedRow {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** Whether it can be accepted: something was filled in, and nothing is wrong with it. */
    public boolean canBeAccepted() {
        return problems.isEmpty() && after != null;
    }
}
