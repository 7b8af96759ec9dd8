package org.quorate.app.control;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Ctrl+Enter keeps a form, wherever in it the focus is. */
public final class KeptByKeys {
    private static final KeyCombination KEEP = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private KeptByKeys() {}

    /** @param keep checks the form and keeps it */
    public static void in(Node form, Runnable keep) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KEEP.match(event)) {
                event.consume();
                keep.run();
            }
        });
    }
}
