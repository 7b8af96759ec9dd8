package org.quorate.app.recommendation;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quorate.app.control.Icons;
import org.quorate.app.control.Tone;

/** The lines of which the detail of a recommendation is made. */
final class PaneParts {
    private PaneParts() {}

    static Node row(String left, String right) {
        Label name = words(left, "strong");
        name.setMinWidth(120);
        name.setMaxWidth(180);
        Label what = words(right);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(8, name, what);
        row.getStyleClass().add("step");
        return row;
    }

    static Node note(String icon, String text, Tone tone) {
        Label words = words(text, tone.styleClass());
        HBox note = new HBox(8, Icons.of(icon, tone.styleClass()), words);
        note.getStyleClass().add("recommendation-note");
        return note;
    }

    static Node fact(String name, String what) {
        return new HBox(8, name(name), words(what));
    }

    static Label name(String name) {
        Label label = words(name, "muted");
        label.setMinWidth(56);
        return label;
    }

    static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
