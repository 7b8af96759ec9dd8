package org.quorate.reports.action;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.content.ActionLogContent;
import org.quorate.reports.content.ActionRow;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.register.RegisterPrinter;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.Register;
import org.quorate.reports.word.WordTemplate;

/** The log of actions. */
public final class ActionLog {
    private static final int PRINTED = 8;
    private final RegisterPrinter printer;

    /** Prints Word logs in the styles of the template. */
    public ActionLog(WordTemplate template) {
        this.printer = new RegisterPrinter(template);
    }

    /** Writes the log in a format; does not close the stream. */
    public void write(Edition<ActionLogContent> edition, RegisterFormat format, OutputStream out) throws IOException {
        ActionLogContent content = edition.content();
        String office = content.house().office();
        printer.write(new Register<>(content.title(), "Actions",
                "One row for each action: what is to be done, by whom and by when.", office, content.note().madeOn(),
                columns(edition.forPublic()), PRINTED, content.rows(),
                RegisterPrinter.making(content.title(), office, edition.forPublic(), content.note())), format, out);
    }

    private static List<Column<ActionRow>> columns(boolean forPublic) {
        List<Column<ActionRow>> columns = new ArrayList<>(List.of(text("Number", 10, ActionRow::reference),
                text("Action", 46, ActionRow::action), text("Owner", 20, ActionRow::owner),
                new Column<>("Due", 16, row -> Cell.day(row.due())), text("State", 12, ActionRow::state)));
        if (!forPublic) {
            columns.add(text("Progress", 40, ActionRow::progress));
        }
        columns.addAll(List.of(text("Body", 20, row -> row.origin().body()),
                text("Minute", 9, row -> row.origin().minute()),
                new Column<>("Raised", 16, row -> Cell.day(row.origin().raised())),
                new Column<>("Closed", 16, row -> Cell.day(row.closed()))));
        if (!forPublic) {
            columns.add(new Column<>("First due", 16, row -> Cell.day(row.firstDue())));
            columns.add(text("Part", 7, row -> row.origin().hearing().part()));
        }
        return columns;
    }

    private static Column<ActionRow> text(String heading, int width, Words words) {
        return new Column<>(heading, width, row -> Cell.text(words.of(row)));
    }

    /** What a column says of an action, if anything. */
    private interface Words {
        @Nullable String of(ActionRow row);
    }
}
