package org.quorate.app.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.DocumentOpener;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.task.Tasks;
import org.quorate.model.paper.AttachedFile;

/** What a person does with attached files in the window. */
public final class KeptFileActs {
    private final KeptFiles files;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final DocumentOpener opener;

    private record Opened(@Nullable Path copy) {}

    public KeptFileActs(KeptFiles files, Tasks tasks, Dialogs dialogs, DocumentOpener opener) {
        this.files = files;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.opener = opener;
    }

    /** Asks for a file to be attached. */
    public void choose(Consumer<Path> chosen) {
        dialogs.openFile(new FileWanted("Attach a file", "Any file", List.of("*.*"), ""), chosen);
    }

    /** Opens a copy with the computer's own program for such files. */
    public void open(AttachedFile file) {
        tasks.load("Opening " + file.name(), () -> {
            Path copy = files.copyToLookAt(file);
            return new Opened(opener.open(copy) ? null : copy);
        }, opened -> {
            if (opened.copy() != null) {
                dialogs.tell("This computer has no program for " + file.name() + ". Save a copy of it instead.");
            }
        });
    }

    /** Asks where a copy is wanted and writes it there. */
    public void saveCopy(AttachedFile file) {
        dialogs.saveFile(new FileWanted("Save a copy of the evidence", "File", List.of("*.*"), file.name()), target ->
                tasks.save("Saving a copy", () -> files.copyTo(file, target), done -> dialogs.tell("Saved as " + done.getFileName() + ".")));
    }
}
