package org.quorate.app.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.dialog.PasswordWanted;

/** Asks for a password: the one there is, a new one twice, or both. Enter goes on. */
final class PasswordPanel extends VBox {
    private final PasswordWanted wanted;
    private final Runnable close;
    private final PasswordField present = new PasswordField();
    private final PasswordField chosen = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final FormField presentField;
    private final FormField newField = new FormField("New password", chosen)
            .checkedBy(() -> chosen.getText().isEmpty() ? "" : PasswordWanted.faultOf(chosen.getText(), chosen.getText()));
    private final FormField againField = new FormField("The new password again", again)
            .checkedBy(() -> chosen.getText().isEmpty() ? "" : PasswordWanted.faultOf(chosen.getText(), again.getText()));
    private final FormGrid form = new FormGrid();

    PasswordPanel(PasswordWanted wanted, Runnable close) {
        this.wanted = wanted;
        presentField = new FormField(wanted.asksNew() ? "The password it has now" : "Password", present)
                .checkedBy(() -> present.getText().isEmpty() ? "Type the password." : "");
        this.close = close;
        getStyleClass().add("overlay-panel");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(wanted.title());
        Label title = new Label(wanted.title());
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        Label text = new Label(wanted.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        addFields();
        getChildren().addAll(title, text, form, buttons());
    }

    private void addFields() {
        if (wanted.asksPresent()) {
            form.row(presentField);
            present.setOnAction(event -> goOn());
            if (!wanted.problem().isEmpty()) {
                presentField.showError(wanted.problem());
            }
        }
        if (wanted.asksNew()) {
            form.row(newField).row(againField);
            chosen.setOnAction(event -> again.requestFocus());
            again.setOnAction(event -> goOn());
        }
    }

    private HBox buttons() {
        Button act = new Button(wanted.act());
        act.getStyleClass().add("accent");
        act.setOnAction(event -> goOn());
        Button back = new Button("Leave it");
        back.setOnAction(event -> {
            close.run();
            wanted.turnedBack().run();
        });
        HBox row = new HBox(8, act);
        if (!wanted.removeAct().isEmpty()) {
            Button remove = new Button(wanted.removeAct());
            remove.setOnAction(event -> {
                if (presentField.isRight()) {
                    answer("");
                }
            });
            row.getChildren().add(remove);
        }
        row.getChildren().add(back);
        return row;
    }

    private void goOn() {
        if (!form.isRight()) {
            return;
        }
        if (wanted.asksNew() && chosen.getText().isEmpty()) {
            newField.showError("Type the password there shall be from now on.");
            chosen.requestFocus();
            return;
        }
        answer(chosen.getText());
    }

    private void answer(String from) {
        close.run();
        wanted.given().accept(new PasswordWanted.Answer(present.getText(), from));
    }

    PasswordField firstField() {
        return wanted.asksPresent() ? present : chosen;
    }
}
