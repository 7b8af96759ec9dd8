package org.quorate.app.minutes;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;

/** Both texts of a minute that was written in two places at once, and what may be done about it. */
public final class ConflictPane extends VBox {
    public ConflictPane(MinuteConflict conflict, Runnable takeTheirs, Runnable keepMine) {
        getStyleClass().addAll("ruling-card", "warn", "minute-conflict");
        setSpacing(8);
        Label verdict = new Label("This minute was changed elsewhere while you wrote", Icons.of("error-warning-line", "warn"));
        verdict.getStyleClass().add("verdict");
        verdict.setWrapText(true);
        HBox texts = new HBox(16, text("On record now", conflict.theirsInWords()), text("What you wrote, kept nowhere yet", conflict.mineInWords()));
        FlowPane buttons = new FlowPane(8, 8,
                button("Keep mine", keepMine), button("Take theirs", takeTheirs), button("Copy mine", () -> copy(conflict.mineInWords())));
        Label hint = new Label("You can go on writing; nothing is kept until you choose. What is replaced stays in the journal.");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        getChildren().addAll(verdict, texts, buttons, hint);
    }

    private static VBox text(String title, String words) {
        Label head = new Label(title);
        head.getStyleClass().add("emphasis");
        head.setWrapText(true);
        Label body = new Label(words.isBlank() ? "Nothing" : words);
        body.setWrapText(true);
        VBox box = new VBox(4, head, body);
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Button button(String words, Runnable work) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setOnAction(event -> work.run());
        return button;
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
