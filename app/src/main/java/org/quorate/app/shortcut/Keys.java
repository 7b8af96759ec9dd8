package org.quorate.app.shortcut;

import java.util.List;
import javafx.scene.input.KeyCombination;

/** Reads keys as people write them, "Ctrl+Shift+A", into what JavaFX matches (Command on a Mac). */
public final class Keys {
    private Keys() {}

    public static KeyCombination combination(String keys) {
        return KeyCombination.valueOf(keys.replace("Ctrl+", "Shortcut+").replace("Del", "Delete"));
    }

    /** The caps to draw, one a key. */
    public static List<String> caps(String keys) {
        return List.of(keys.split("\\+", -1));
    }

    /** Whether typing into a field would swallow or be disturbed by these keys. */
    public static boolean isPlainTyping(String keys) {
        return !keys.contains("Ctrl+") && !keys.contains("Alt+") && !keys.matches("F\\d+") && !keys.equals("Esc");
    }
}
