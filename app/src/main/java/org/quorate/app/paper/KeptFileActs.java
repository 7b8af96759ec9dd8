package org.quorate.app.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.dialog.Previews;
import org.quorate.app.task.Tasks;
import org.quorate.model.paper.AttachedFile;

/** What a person does with attached files in the window. */
public final class KeptFileActs {
    private final KeptFiles files;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Previews previews;

    private record Opened(@Nullable Path copy) {}

    public KeptFileActs(KeptFiles files, Tasks tasks, Dialogs dialogs, Previews previews) {
        this.files = files;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.previews = previews;
    }

    /** Asks for a file to be attached. */
    public void choose(Consumer<Path> chosen) {
        dialogs.openFile(new FileWanted("Attach a file", "Any file", List.of("*.*"), ""), chosen);
    }

    /** Opens a copy with the computer's own program for such files; what is changed there is not kept. */
    public void open(AttachedFile file) {
        tasks.load("Opening " + file.name(), () -> {
            Path copy = files.copyTo(file, previews.folder().resolve(file.name()));
            return new Opened(previews.open(copy) ? null : copy);
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
