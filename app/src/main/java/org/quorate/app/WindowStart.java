package org.quorate.app;

import javafx.application.Application;

/** Starts JavaFX; apart from {@link Launcher}, so that the command line never loads it. */
final class WindowStart {
    private WindowStart() {}

    static void main(String[] args) {
        Application.launch(QuorateApp.class, args);
    }
}
