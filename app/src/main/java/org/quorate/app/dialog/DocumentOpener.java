package org.quorate.app.dialog;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/** Opens a file with the program that the computer opens such files with. */
@FunctionalInterface
public interface DocumentOpener {
    /**
     * Called away from the window's thread.
     *
     * @return whether a program was found for it
     */
    boolean open(Path file) throws IOException;

    /** Opens with the desktop's own choice of program, where there is a desktop. */
    static DocumentOpener ofDesktop() {
        return file -> {
            if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                return false;
            }
            try {
                Desktop.getDesktop().open(file.toFile());
                return true;
            } catch (IOException noProgram) {
                // So a desktop answers that knows of no program for such a file, or could not start the one it knows.
                return false;
            }
        };
    }
}
