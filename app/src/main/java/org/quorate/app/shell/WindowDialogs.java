package org.quorate.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Toast;
import org.quorate.app.dialog.Choice;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.FileWanted;
import org.quorate.app.dialog.PasswordWanted;
import org.quorate.app.dialog.Question;

/** {@link Dialogs} shown over the window itself; only files are chosen in the computer's own dialogue. */
public final class WindowDialogs implements Dialogs {
    private final Overlay overlay;
    private final Toast toast;

    public WindowDialogs(Overlay overlay, Toast toast) {
        this.overlay = overlay;
        this.toast = toast;
    }

    @Override
    public void ask(Question question) {
        VBox panel = new VBox();
        panel.getStyleClass().add("overlay-panel");
        panel.setAccessibleRole(AccessibleRole.DIALOG);
        panel.setAccessibleText(question.title());
        Label title = new Label(question.title());
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        Label text = new Label(question.text());
        text.setWrapText(true);
        HBox buttons = new HBox(8);
        question.choices().forEach(choice -> buttons.getChildren().add(button(choice)));
        panel.getChildren().addAll(title, text, buttons);
        Runnable wayBack = question.choices().stream()
                .filter(choice -> choice.weight() == Choice.Weight.WAY_BACK)
                .map(Choice::then)
                .findFirst()
                .orElse(() -> { });
        overlay.show(panel, buttons.getChildren().getFirst(), wayBack);
    }

    private Button button(Choice choice) {
        Button button = new Button(choice.act());
        if (choice.weight() == Choice.Weight.PRIMARY) {
            button.getStyleClass().add("accent");
        }
        button.setDefaultButton(false);
        button.setOnAction(event -> {
            overlay.close();
            choice.then().run();
        });
        return button;
    }

    @Override
    public void askForPassword(PasswordWanted wanted) {
        PasswordPanel panel = new PasswordPanel(wanted, overlay::close);
        overlay.show(panel, panel.firstField(), wanted.turnedBack());
    }

    @Override
    public void tell(String sentence) {
        toast.show(sentence, null, () -> { });
    }

    @Override
    public void tell(String sentence, Choice choice) {
        toast.show(sentence, choice.act(), choice.then());
    }

    @Override
    public void openFile(FileWanted wanted, Consumer<Path> chosen) {
        pass(chooser(wanted).showOpenDialog(window()), chosen);
    }

    @Override
    public void saveFile(FileWanted wanted, Consumer<Path> chosen) {
        pass(chooser(wanted).showSaveDialog(window()), chosen);
    }

    private static FileChooser chooser(FileWanted wanted) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(wanted.title());
        chooser.setInitialFileName(wanted.suggestedName());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wanted.kind(), wanted.patterns()));
        return chooser;
    }

    private static void pass(@Nullable File file, Consumer<Path> chosen) {
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }

    private @Nullable Window window() {
        return overlay.getScene() == null ? null : overlay.getScene().getWindow();
    }
}
