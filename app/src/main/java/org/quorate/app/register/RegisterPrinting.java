package org.quorate.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.dialog.Dialogs;

/** Ctrl+P on a register: prints the rows and columns that are shown, in the order shown, after the computer's own questions about printing. */
public final class RegisterPrinting {
    private static final int MOST_ROWS = 2_000;

    private final Dialogs dialogs;
    private final Supplier<LocalDate> today;
    private final Printers printers;

    /** Where a printer comes from. */
    @FunctionalInterface
    interface Printers {
        /** A job for the usual printer; nothing where the computer has none. */
        @Nullable PrinterJob job();
    }

    public RegisterPrinting(Dialogs dialogs, Supplier<LocalDate> today) {
        this(dialogs, today, PrinterJob::createPrinterJob);
    }

    RegisterPrinting(Dialogs dialogs, Supplier<LocalDate> today, Printers printers) {
        this.dialogs = dialogs;
        this.today = today;
        this.printers = printers;
    }

    /** @param title what the register is called, as in "Decisions" */
    public <R> void print(String title, RegisterTable<R> register) {
        List<R> rows = register.shownRows();
        if (rows.isEmpty()) {
            dialogs.tell("Nothing is shown, so there is nothing to print.");
        } else if (rows.size() > MOST_ROWS) {
            dialogs.tell(rows.size() + " rows are too many to print. Narrow them with the filters first, or export them (Ctrl+E).");
        } else {
            PrinterJob job = printers.job();
            if (job == null) {
                dialogs.tell("No printer is set up on this computer. What is shown can be copied as cells (Ctrl+A, Ctrl+C) or exported.");
            } else {
                print(job, title, register, rows);
            }
        }
    }

    private <R> void print(PrinterJob job, String title, RegisterTable<R> register, List<R> rows) {
        Printer printer = job.getPrinter();
        job.getJobSettings().setPageLayout(printer.createPageLayout(Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT));
        job.getJobSettings().setJobName(title);
        Window window = register.getScene() == null ? null : register.getScene().getWindow();
        if (!job.showPrintDialog(window)) {
            return;
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        List<Region> pages = new PrintedPages(title, note(register), layout.getPrintableWidth(), layout.getPrintableHeight())
                .of(register.shownColumns(), rows);
        boolean printed = true;
        for (Region page : pages) {
            printed = printed && job.printPage(layout, page);
        }
        dialogs.tell(printed && job.endJob()
                ? title + " went to " + job.getPrinter().getName() + ", " + pages.size() + (pages.size() == 1 ? " page." : " pages.")
                : "The printer did not take it. Look whether it is on and has paper, and try again.");
    }

    private String note(RegisterTable<?> register) {
        List<String> filters = register.model().words();
        String shown = filters.isEmpty() ? "" : String.join("; ", filters) + " · ";
        return shown + register.shownRows().size() + " rows · " + DateWords.words(today.get());
    }
}
