package org.quorate.app;

import java.util.logging.Logger;
import javafx.application.Application;

/** Starts JavaFX; apart from {@link Launcher}, so that the command line never loads it. */
final class WindowStart {
    /** Held here, because a logger nobody holds is forgotten together with its filter. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private WindowStart() {}

    static void main(String[] args) {
        // JavaFX on the class path works and is how the program is started outside its installer; a warning at each start would only worry people.
        JAVAFX.setFilter(entry -> entry.getMessage() == null || !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
        Application.launch(QuorateApp.class, args);
    }
}
