package org.quorate.app.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.task.Tasks;
import org.quorate.persistence.store.StoreFiles;
import org.quorate.reports.word.WordTemplate;

/** The Word template that one partnership's documents are written with, remembered on this computer; the built-in one where none was chosen. */
public final class PartnershipTemplate {
    private final Preferences preferences;
    private final String partnership;
    private final Tasks tasks;
    private final Dialogs dialogs;

    public PartnershipTemplate(Preferences preferences, StoreFiles partnership, Tasks tasks, Dialogs dialogs) {
        this.preferences = preferences;
        this.partnership = partnership.base().toString();
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    /** The file chosen, whether or not it is still there; none for the built-in template. */
    public Optional<Path> file() {
        return preferences.template(partnership).map(Path::of);
    }

    /** What documents are written in, as in "the template board.docx". */
    public String words() {
        return file().map(file -> "the template " + file.getFileName()).orElse("the built-in template");
    }

    /**
     * Asks for a template, makes sure that it can be used, and keeps it.
     *
     * @param then what is done once there is a new one
     */
    public void askForAnother(Runnable then) {
        dialogs.openFile(new FileWanted("Choose a Word template", "Word template or document", List.of("*.dotx", "*.docx"), ""), file ->
                tasks.load("Looking at the template", () -> WordTemplate.from(file).suppliedStyles(), supplied -> {
                    preferences.rememberTemplate(partnership, file.toString());
                    dialogs.tell(supplied.isEmpty() ? file.getFileName() + " has every style that is needed."
                            : file.getFileName() + " is used from now on. Styles it lacks are taken from the built-in one: "
                                    + String.join(", ", supplied) + ".");
                    then.run();
                }));
    }

    public void useBuiltIn() {
        preferences.rememberTemplate(partnership, null);
    }

    /** Saves the built-in template as a file to begin one's own with. */
    public void saveBuiltIn() {
        dialogs.saveFile(new FileWanted("Save the built-in template", "Word document", List.of("*.docx"), "quorate-template.docx"), file ->
                tasks.load("Saving the template", () -> {
                    WordTemplate.standard().saveTo(file);
                    return file;
                }, saved -> dialogs.tell("Saved as " + saved.getFileName() + ". Change its styles in Word, then choose it here.")));
    }
}
