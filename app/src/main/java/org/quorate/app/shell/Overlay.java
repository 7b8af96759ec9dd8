package org.quorate.app.shell;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What lies over the window for a moment: a question, the palette, the shortcut sheet. Esc closes it. */
public final class Overlay extends StackPane {
    private @Nullable Node focusBefore;
    private final ChangeListener<Node> keepFocusInside = (owner, before, after) -> keepInside(after);
    private @Nullable Node firstFocus;
    private Runnable onTurnBack = () -> { };

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::turnBackOnEscape);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                turnBack();
            }
        });
    }

    /** @param turnBack what Esc and a press beside the panel do, after closing */
    public void show(Region panel, Node firstFocus, Runnable turnBack) {
        Scene scene = getScene();
        if (!isVisible() && scene != null) {
            focusBefore = scene.getFocusOwner();
            scene.focusOwnerProperty().addListener(keepFocusInside);
        }
        this.firstFocus = firstFocus;
        onTurnBack = turnBack;
        panel.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(panel);
        setVisible(true);
        firstFocus.requestFocus();
    }

    public void close() {
        if (!isVisible()) {
            return;
        }
        if (getScene() != null) {
            getScene().focusOwnerProperty().removeListener(keepFocusInside);
        }
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    /** Tab does not lead to what lies behind, where a key would do something unseen. */
    private void keepInside(@Nullable Node focused) {
        Node first = firstFocus;
        if (focused != null && first != null && isVisible() && !isInside(focused)) {
            first.requestFocus();
        }
    }

    private boolean isInside(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == this) {
                return true;
            }
        }
        return false;
    }

    private void turnBack() {
        close();
        onTurnBack.run();
    }

    private void turnBackOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            turnBack();
        }
    }
}
