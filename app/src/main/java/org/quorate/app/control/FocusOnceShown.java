package org.quorate.app.control;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Puts the focus into a control as soon as it is part of the window: what a scroll pane shows is so only once it was laid out. */
public final class FocusOnceShown {
    private FocusOnceShown() {}

    public static void in(Node control) {
        if (control.getScene() != null) {
            control.requestFocus();
            return;
        }
        control.sceneProperty().addListener(new ChangeListener<@Nullable Scene>() {
            @Override
            public void changed(ObservableValue<? extends @Nullable Scene> scene, @Nullable Scene before, @Nullable Scene after) {
                control.sceneProperty().removeListener(this);
                Platform.runLater(control::requestFocus);
            }
        });
    }
}
