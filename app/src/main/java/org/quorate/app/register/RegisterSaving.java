package org.quorate.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.task.Tasks;

/** Writes a table as it is shown into a file, for members; for tables that have no register of their own among the exports. */
public final class RegisterSaving {
    private final TableExport export;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Supplier<LocalDate> today;

    public RegisterSaving(TableExport export, Tasks tasks, Dialogs dialogs, Supplier<LocalDate> today) {
        this.export = export;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.today = today;
    }

    /**
     * @param title what the table is called, as in "Meetings"
     * @param one what one row is called, as in "meeting"
     * @param many what several are called
     * @param description one sentence for readers who cannot see the table
     */
    public <R> void save(String title, String one, String many, String description, RegisterTable<R> table) {
        List<R> rows = table.shownRows();
        if (rows.isEmpty()) {
            dialogs.tell("Nothing is shown, so there is nothing to export.");
            return;
        }
        List<RegisterColumn<R>> columns = table.shownColumns();
        List<String> filters = table.model().words();
        new ShownExport(tasks, dialogs, today).forMembers(rows.size() + " " + (rows.size() == 1 ? one : many),
                title.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-"),
                (isPublic, file, progress) -> export.write(title, description, columns, rows, filters, file, progress));
    }
}
