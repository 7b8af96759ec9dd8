package org.quorate.app.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.control.RegisterColumn;
import org.quorate.app.task.Progress;
import org.quorate.persistence.store.Store;
import org.quorate.reports.content.HouseStyle;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.register.RegisterPrinter;
import org.quorate.reports.table.Cell;
import org.quorate.reports.table.Column;
import org.quorate.reports.table.Register;
import org.quorate.reports.word.WordTemplate;

/** Writes a table as it is shown, for members: the columns chosen, in the order in which they and the rows stand. It has no edition for the public. */
public final class TableExport {
    private static final int PRINTED = 8;
    private static final int PIXELS_A_LETTER = 6;

    private final Store store;
    private final Acting acting;

    public TableExport(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /**
     * @param title what the register is called, as in "Clocks"
     * @param description one sentence for readers who cannot see the table
     * @param columns at least one
     * @param filters how the rows were chosen, in words
     * @param progress told row by row; it may stop the work, and then nothing is left behind
     * @throws IOException in plain words where the file cannot be written
     */
    public <R> Path write(String title, String description, List<RegisterColumn<R>> columns, List<R> rows, List<String> filters, Path target,
            Progress progress) throws IOException {
        RegisterFormat format = RegisterFormat.of(target);
        HouseStyle house = store.read(RegisterHouse::of);
        RegisterNote note = store.read(session -> RegisterHouse.note(session, filters, acting.today()));
        Register<R> register = new Register<>(title, title, description, house.office(), note.madeOn(),
                columns.stream().map(TableExport::column).toList(), Math.min(PRINTED, columns.size()), WatchedRows.of(rows, Function.identity(), progress),
                RegisterPrinter.making(title, house.office(), false, note));
        ReportFile.write(target, out -> new RegisterPrinter(WordTemplate.standard()).write(register, format, out));
        return target;
    }

    private static <R> Column<R> column(RegisterColumn<R> shown) {
        return new Column<>(shown.title(), Math.max(shown.title().length() + 2, (int) shown.width() / PIXELS_A_LETTER), row -> cell(shown, row));
    }

    private static <R> Cell cell(RegisterColumn<R> shown, R row) {
        Function<R, @Nullable LocalDate> day = shown.day();
        String text = shown.text().apply(row);
        return day != null ? Cell.day(day.apply(row))
                : shown.kind() == RegisterColumn.Kind.NUMBER && text.matches("\\d{1,9}") ? new Cell.Whole(Integer.parseInt(text))
                : Cell.text(text.isEmpty() ? null : text);
    }
}
