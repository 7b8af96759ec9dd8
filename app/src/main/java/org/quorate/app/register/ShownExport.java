package org.quorate.app.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.dialog.Question;
import org.quorate.app.task.Progress;
import org.quorate.app.task.Tasks;

/** Asks who will read an export of a register and where it goes, and writes it with its progress shown. */
public final class ShownExport {
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Supplier<LocalDate> today;

    public ShownExport(Tasks tasks, Dialogs dialogs, Supplier<LocalDate> today) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.today = today;
    }

    /** Writes one register. */
    @FunctionalInterface
    public interface Writing {
        Path write(boolean isPublic, Path target, Progress progress) throws IOException;
    }

    /**
     * @param what how many of what, as in "14 decisions"
     * @param keptBack what the public edition leaves out, as a sentence
     * @param stem how the file's name begins, as in "decisions"
     */
    public void ask(String what, String keptBack, String stem, Writing writing) {
        dialogs.ask(Question.of("Who will read these " + what + "?", keptBack,
                Choice.primary("Export for members", () -> chooseFile(what, stem, writing, false)),
                Choice.of("Export for the public", () -> chooseFile(what, stem + "-public", writing, true)),
                Choice.wayBack("Leave it")));
    }

    /** As {@link #ask}, of a register that has no edition for the public. */
    public void forMembers(String what, String stem, Writing writing) {
        chooseFile(what, stem, writing, false);
    }

    private void chooseFile(String what, String stem, Writing writing, boolean isPublic) {
        FileWanted wanted = new FileWanted(
                "Export " + what, "Excel workbook, Word document or comma-separated values", List.of("*.xlsx", "*.docx", "*.csv"),
                stem + "-" + today.get() + ".xlsx");
        dialogs.saveFile(wanted, file -> tasks.run(
                "Exporting " + what,
                progress -> writing.write(isPublic, file, progress),
                done -> dialogs.tell("Exported " + what + " to " + done.getFileName() + ".")));
    }
}
