package org.quorate.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.quorate.app.preferences.DataFolder;
import org.quorate.app.task.Failure;

/** Writes failures into the log in the data folder, so that they can be looked up after the window has closed. */
final class FailureLog {
    private static final Logger LOG = Logger.getLogger("org.quorate");
    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 2;

    private FailureLog() {}

    static void keepIn(DataFolder folder) {
        try {
            Files.createDirectories(folder.path());
            FileHandler handler = new FileHandler(folder.log().toString(), MOST_BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            LOG.addHandler(handler);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The log cannot be written in " + folder.path(), unwritable);
        }
    }

    static void write(Failure failure) {
        LOG.log(Level.SEVERE, () -> failure.code() + " " + failure.sentence() + System.lineSeparator() + failure.details());
    }
}
