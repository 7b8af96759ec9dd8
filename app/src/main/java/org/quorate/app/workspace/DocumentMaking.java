package org.quorate.app.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.Previews;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.dialog.Question;
import org.quorate.app.task.Tasks;
import org.quorate.reports.word.TemplateRefused;

/** Makes a Word document of an agenda or of minutes: to look at, or into a file, for members or for the public. */
final class DocumentMaking {
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Previews previews;
    private final PartnershipTemplate template;

    /** Writes the document. */
    @FunctionalInterface
    interface Making {
        Path make(boolean isPublic, Optional<Path> template, Path target) throws IOException;
    }

    /** What came of making it: the file, or else what is wrong with the template. */
    private record Outcome(@Nullable Path made, String problem) {}

    DocumentMaking(Tasks tasks, Dialogs dialogs, Previews previews, PartnershipTemplate template) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.previews = previews;
        this.template = template;
    }

    /** Makes a passing copy and opens it, to be looked at and printed from there. */
    void preview(String what, String name, Making making) {
        tasks.load("Making a folder", previews::folder, folder ->
                make(what, template.file(), styles -> making.make(false, styles, folder.resolve(name)), this::open));
    }

    /** Asks for whom it is, then where it goes. */
    void export(String what, String name, Making making) {
        dialogs.ask(Question.of(
                "Who will read " + what + "?",
                "For the public, an item taken in Part 2 shows only its public title, its reason and its public summary. It is written in "
                        + template.words() + ".",
                Choice.primary("For members", () -> save(what, name, false, making)),
                Choice.of("For the public", () -> save(what, name.replace(".docx", " public.docx"), true, making)),
                Choice.of("Another template…", () -> template.askForAnother(() -> export(what, name, making))),
                Choice.wayBack("Leave it")));
    }

    private void save(String what, String name, boolean isPublic, Making making) {
        dialogs.saveFile(new FileWanted("Save " + what, "Word document", List.of("*.docx"), name), target ->
                make(what, template.file(), styles -> making.make(isPublic, styles, target), made -> dialogs.tell(
                        "Saved as " + made.getFileName(), Choice.of("Open it", () -> open(made)))));
    }

    /** Writes with the styles given. */
    private interface Styled {
        Path make(Optional<Path> styles) throws IOException;
    }

    private void make(String what, Optional<Path> styles, Styled making, Consumer<Path> then) {
        tasks.load("Making " + what, () -> attempt(styles, making), outcome -> {
            Path made = outcome.made();
            if (made == null) {
                askAboutTemplate(what, outcome.problem(), making, then);
            } else {
                then.accept(made);
            }
        });
    }

    private static Outcome attempt(Optional<Path> styles, Styled making) throws IOException {
        try {
            return new Outcome(making.make(styles), "");
        } catch (TemplateRefused refused) {
            return new Outcome(null, String.valueOf(refused.getMessage()));
        }
    }

    /** The built-in template is never taken in its stead without saying so. */
    private void askAboutTemplate(String what, String problem, Styled making, Consumer<Path> then) {
        dialogs.ask(Question.of(
                "The template cannot be used", problem + " Nothing has been written.",
                Choice.primary("Use the built-in one this time", () -> make(what, Optional.empty(), making, then)),
                Choice.of("Choose another template…", () -> template.askForAnother(() -> make(what, template.file(), making, then))),
                Choice.wayBack("Leave it")));
    }

    private void open(Path file) {
        tasks.load("Opening " + file.getFileName(), () -> previews.open(file), opened -> {
            if (!opened) {
                dialogs.tell("This computer has no program for Word documents. The document lies in " + file);
            }
        });
    }
}
