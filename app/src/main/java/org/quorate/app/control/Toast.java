package org.quorate.app.control;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A short notice that something was done; it goes by itself, and stays while something in it has the focus. */
public final class Toast extends HBox {
    private final Label words = new Label();
    private final PauseTransition stay = new PauseTransition(Duration.seconds(6));

    public Toast() {
        getStyleClass().add("toast");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        stay.setOnFinished(event -> setVisible(isFocusWithin()));
    }

    /** @param act words of the one thing that can be done about it, or null */
    public void show(String sentence, @Nullable String act, Runnable then) {
        words.setText(sentence);
        getChildren().setAll(words);
        if (act != null) {
            Button button = new Button(act);
            button.getStyleClass().addAll("small", "flat");
            button.setOnAction(event -> {
                setVisible(false);
                then.run();
            });
            getChildren().add(button);
        }
        setAccessibleText(sentence);
        setVisible(true);
        stay.playFromStart();
    }
}
