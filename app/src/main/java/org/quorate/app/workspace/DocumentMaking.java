package org.quorate.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.dialog.Question;
import org.quorate.app.task.Tasks;

/** Makes a Word document of an agenda or of minutes: to look at, or into a file, for members or for the public. */
final class DocumentMaking {
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final DocumentOpener opener;

    /** Writes the document. */
    @FunctionalInterface
    interface Making {
        Path make(boolean isPublic, Path target) throws IOException;
    }

    DocumentMaking(Tasks tasks, Dialogs dialogs, DocumentOpener opener) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.opener = opener;
    }

    /** Makes a copy in the folder for temporary files and opens it. */
    void preview(String what, String name, Making making) {
        tasks.load("Making " + what, () -> {
            Path folder = Files.createTempDirectory("quorate-preview");
            Path file = making.make(false, folder.resolve(name));
            return opener.open(file) ? "" : "The document lies in " + file;
        }, told -> {
            if (!told.isEmpty()) {
                dialogs.tell(told);
            }
        });
    }

    /** Asks for whom it is, then where it goes. */
    void export(String what, String name, Making making) {
        dialogs.ask(Question.of(
                "For whom is " + what + "?",
                "For the public, an item taken in Part 2 shows only its public title, its reason and its public summary.",
                Choice.primary("For members", () -> save(what, name, false, making)),
                Choice.of("For the public", () -> save(what, name.replace(".docx", " public.docx"), true, making)),
                Choice.wayBack("Leave it")));
    }

    private void save(String what, String name, boolean isPublic, Making making) {
        dialogs.saveFile(new FileWanted("Save " + what, "Word document", List.of("*.docx"), name), target ->
                tasks.load("Making " + what, () -> making.make(isPublic, target), made -> dialogs.tell(
                        "Saved as " + made.getFileName(), Choice.of("Open it", () -> open(made)))));
    }

    private void open(Path file) {
        tasks.load("Opening " + file.getFileName(), () -> opener.open(file), opened -> {
            if (!opened) {
                dialogs.tell("No program was found for it. It lies in " + file);
            }
        });
    }
}
