package org.quorate.app.control;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** In a row or column of toggles an arrow key presses the next one; left to itself it would mark that one as chosen and do nothing. */
public final class TogglesByArrow {
    private TogglesByArrow() {}

    public static void in(Pane toggles) {
        toggles.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = switch (event.getCode()) {
                case RIGHT, DOWN -> 1;
                case LEFT, UP -> -1;
                default -> 0;
            };
            if (step == 0 || event.isAltDown() || event.isShortcutDown() || !(event.getTarget() instanceof ToggleButton from)) {
                return;
            }
            event.consume();
            int next = toggles(toggles).indexOf(from) + step;
            if (next >= 0 && next < toggles(toggles).size() && !toggles(toggles).get(next).isDisabled()) {
                toggles(toggles).get(next).fire();
                // What was pressed may have built them anew.
                toggles(toggles).get(next).requestFocus();
            }
        });
    }

    private static List<ToggleButton> toggles(Pane of) {
        return of.getChildren().stream().filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast).toList();
    }
}
