package org.quorate.app.action;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.task.Tasks;
import org.quorate.model.action.ActionId;

/** What goes out to the owners of actions, and what comes back from them until each row is accepted or left. */
public final class ActionExchangeViewModel {
    private final ActionReturnService returns;
    private final OwnerEmailService emails;
    private final ActionService actions;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<@Nullable ReturnedWorkbook> returned = new ReadOnlyObjectWrapper<>();
    private final Set<Integer> accepted = new HashSet<>();

    public ActionExchangeViewModel(ActionReturnService returns, OwnerEmailService emails, ActionService actions, Tasks tasks, Dialogs dialogs) {
        this.returns = returns;
        this.emails = emails;
        this.actions = actions;
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    /** Writes a workbook of the open ones among these for their owners to fill in. */
    void sendOut(List<ActionEntry> shown) {
        List<ActionId> ids = open(shown);
        if (!ids.isEmpty()) {
            dialogs.saveFile(new FileWanted("A workbook for the owners", "Excel workbook", List.of("*.xlsx"), "actions-to-report.xlsx"),
                    file -> tasks.run("Writing the workbook", progress -> returns.sendOut(ids, file),
                            done -> dialogs.tell("The workbook is in " + done.getFileName() + ". Read it back here when it returns.")));
        }
    }

    /** Drafts an e-mail to every owner of the open ones among these. */
    void draftEmails(List<ActionEntry> shown) {
        List<ActionId> ids = open(shown);
        if (!ids.isEmpty()) {
            dialogs.saveFile(new FileWanted("E-mails to the owners", "E-mails in one file", List.of("*.zip", "*.eml"), "actions-to-owners.zip"),
                    file -> tasks.run("Drafting the e-mails", progress -> emails.write(emails.drafts(ids), file),
                            done -> dialogs.tell("The drafts are in " + done.getFileName() + ". Open each, look at it and send it.")));
        }
    }

    private List<ActionId> open(List<ActionEntry> shown) {
        List<ActionId> ids = shown.stream().filter(ActionEntry::isOpen).map(entry -> entry.action().id()).toList();
        if (ids.isEmpty()) {
            dialogs.tell("No open action is shown, so there is nobody to ask.");
        }
        return ids;
    }

    /** Asks for a workbook that came back and compares it with what is on record. */
    void readBack() {
        dialogs.openFile(new FileWanted("Read a workbook back", "Excel workbook", List.of("*.xlsx"), ""),
                file -> tasks.load("Reading the workbook", () -> returns.compare(file), found -> {
                    accepted.clear();
                    returned.set(found);
                }));
    }

    /** The workbook being looked at, or nothing. */
    ReadOnlyObjectProperty<@Nullable ReturnedWorkbook> returnedProperty() {
        return returned.getReadOnlyProperty();
    }

    /** Says of one row that it is to be taken over, or not after all. */
    void accept(ReturnedRow row, boolean yes) {
        if (yes && row.canBeAccepted()) {
            accepted.add(row.number());
        } else {
            accepted.remove(row.number());
        }
    }

    boolean isAccepted(ReturnedRow row) {
        return accepted.contains(row.number());
    }

    /** Takes over the rows accepted, all together; afterwards nothing is left to look at but what could not be used. */
    void takeOver() {
        ReturnedWorkbook now = returned.get();
        List<ReturnedRow> rows = now == null ? List.of() : now.acceptable().stream().filter(this::isAccepted).toList();
        if (rows.isEmpty()) {
            dialogs.tell("No row is accepted yet. Tick those to be taken over.");
            return;
        }
        tasks.save("Taking over what owners reported", () -> returns.accept(rows), done -> {
            leave();
            dialogs.tell(done.what() + ".", Choice.of("Undo", () -> tasks.save("Undoing", () -> actions.undo(done), after -> { })));
        });
    }

    /** Leaves the workbook without taking over anything more. */
    void leave() {
        accepted.clear();
        returned.set(null);
    }
}
