package org.quorate.app.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One key, drawn as on a keyboard. */
public final class KeyCap extends Label {

    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
    }

    /** Several keys pressed together. */
    public static HBox row(List<String> keys) {
        HBox row = new HBox();
        row.getStyleClass().add("key-caps");
        keys.forEach(key -> row.getChildren().add(new KeyCap(key)));
        return row;
    }
}
