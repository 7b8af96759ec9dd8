package org.quorate.app.shortcut;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/** Reads keys as people write them, "Ctrl+Shift+A", into what JavaFX matches (Command on a Mac). */
public final class Keys {
    private static final Map<String, String> SIGNS =
            Map.of("Comma", ",", "Equals", "=", "Minus", "–", "Left", "←", "Right", "→", "Up", "↑", "Down", "↓");

    private Keys() {}

    public static KeyCombination combination(String keys) {
        return KeyCombination.valueOf(keys.replace("Ctrl+", "Shortcut+").replace("Del", "Delete"));
    }

    /** The caps to draw, one a key, with the signs that stand on the keys. */
    public static List<String> caps(String keys) {
        return Stream.of(keys.split("\\+", -1)).map(key -> SIGNS.getOrDefault(key, key)).toList();
    }

    /** Whether typing into a field would swallow or be disturbed by these keys. */
    public static boolean isPlainTyping(String keys) {
        return !keys.contains("Ctrl+") && !keys.contains("Alt+") && !keys.matches("F\\d+") && !keys.equals("Esc");
    }
}
