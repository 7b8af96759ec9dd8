package org.quorate.app.charter;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.model.charter.Charter;

/** Charters to and from files. */
final class CharterFileActs {
    private static final List<String> PATTERNS = List.of("*.yaml", "*.yml");
    private static final String KIND = "Charter (YAML)";

    private final CharterViewModel model;
    private final Dialogs dialogs;
    private final Consumer<Charter> first;
    private final BiConsumer<String, String> mend;

    /**
     * @param first starts from a charter where there is none yet
     * @param mend opens the text of a file that cannot be used, by its name, to be put right
     */
    CharterFileActs(CharterViewModel model, Dialogs dialogs, Consumer<Charter> first, BiConsumer<String, String> mend) {
        this.model = model;
        this.dialogs = dialogs;
        this.first = first;
        this.mend = mend;
    }

    /** A file becomes the draft, or the charter to start from where there is none; one that cannot be used is opened as text with every error. */
    void importFile() {
        dialogs.openFile(new FileWanted("Import a charter", KIND, PATTERNS, ""), file -> model.files().read(file, reading -> take(file, reading)));
    }

    private void take(Path file, CharterReading reading) {
        Charter charter = reading.charter();
        if (charter == null) {
            model.files().readLines(file, written -> mend.accept(reading.name(), written));
        } else if (model.shownProperty().get() == null) {
            first.accept(charter);
        } else {
            model.change("imported " + reading.name(), before -> charter.withVersion(before.version()));
            model.files().undescribed(charter, missing -> dialogs.tell(reading.name() + " is in the draft now. Compare it before you adopt it."
                + (missing.isEmpty() ? "" : " " + undescribed(missing))));
        }
    }

    /** What it means that a charter says nothing of some bodies the partnership has. */
    static String undescribed(List<String> bodies) {
        String names = bodies.size() == 1 ? "the " + bodies.getFirst() : "the " + String.join(", the ", bodies.subList(0, bodies.size() - 1)) + " and the "
            + bodies.getLast();
        return "It says nothing of " + names + ": while it holds, no quorum and no vote of " + (bodies.size() == 1 ? "that body" : "those bodies")
            + " can be ruled on. Describe " + (bodies.size() == 1 ? "it" : "them") + " in the text of the charter, or give the body the name it has there.";
    }

    void exportFile() {
        ShownCharter shown = model.shownProperty().get();
        if (shown != null) {
            dialogs.saveFile(new FileWanted("Export the charter", KIND, PATTERNS, shown.charter().key() + ".yaml"),
                file -> model.exportTo(file, dialogs::tell));
        }
    }

    /** Asks for a file with a case for the test bench. */
    static Consumer<Consumer<Path>> caseFile(Dialogs dialogs) {
        return then -> dialogs.openFile(new FileWanted("Open a case", "Rule case (YAML)", PATTERNS, ""), then);
    }

    /** Asks for a file and reads it for comparing. */
    void read(Consumer<CharterReading> then) {
        dialogs.openFile(new FileWanted("Compare with a charter", KIND, PATTERNS, ""), file -> model.files().read(file, then));
    }
}
