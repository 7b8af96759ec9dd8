package org.quorate.app.partnership;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.register.RegisterPrinting;
import org.quorate.app.register.RegisterSaving;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;

/** What can be done with the table that is shown, be it of seats, people or partners: print it, export it, choose its columns. */
final class PeoplePapers {
    private static final String GROUP = "People and bodies";

    private final Supplier<Shown<?>> shown;
    private final Act printing;
    private final Act exporting;

    /**
     * A table with its words.
     *
     * @param title as in "Partnership Board: seats"
     * @param one what one row is called
     * @param description one sentence for readers who cannot see the table
     */
    record Shown<R>(String title, String one, String many, String description, RegisterTable<R> table) {}

    PeoplePapers(RegisterPrinting paper, RegisterSaving saving, Supplier<Shown<?>> shown) {
        this.shown = shown;
        printing = Act.of("Print what is shown…", () -> print(paper, shown.get())).icon("printer-line").keys("Ctrl+P").group(GROUP);
        exporting = Act.of("Export what is shown…", () -> save(saving, shown.get())).icon("download-2-line").keys("Ctrl+E").group(GROUP);
    }

    private static <R> void print(RegisterPrinting paper, Shown<R> what) {
        paper.print(what.title(), what.table());
    }

    private static <R> void save(RegisterSaving saving, Shown<R> what) {
        saving.save(what.title(), what.one(), what.many(), what.description(), what.table());
    }

    List<Act> acts() {
        return List.of(printing, exporting);
    }

    /** The buttons of the head, as icons. */
    List<Button> buttons() {
        Button columns = ActControls.iconButton(Act.of("Columns", () -> { }).icon("layout-column-line"));
        columns.setOnAction(event -> shown.get().table().chooseColumns(columns));
        return List.of(columns, ActControls.iconButton(exporting));
    }
}
