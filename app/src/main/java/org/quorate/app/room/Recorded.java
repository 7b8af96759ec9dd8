package org.quorate.app.room;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The parts of which the panel of attendance and interests is made. */
final class Recorded {
    private Recorded() {}

    static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("emphasis");
        return label;
    }

    static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    static Button button(String words, Runnable act) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    static Button accent(String words, Runnable act) {
        Button button = button(words, act);
        button.getStyleClass().add("accent");
        return button;
    }

    /** Those in whose words the typed letters occur. */
    static <T> List<T> matching(List<T> all, Function<T, String> words, String typed) {
        String wanted = typed.toLowerCase(Locale.UK);
        return all.stream().filter(one -> words.apply(one).toLowerCase(Locale.UK).contains(wanted)).toList();
    }
}
