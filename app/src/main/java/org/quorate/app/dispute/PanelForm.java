package org.quorate.app.dispute;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.Icons;
import org.quorate.app.control.KeptByKeys;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;

/** A form that stands beside what it is about. Ctrl+Enter keeps it; what is refused is said below and nothing typed is lost. */
abstract class PanelForm extends VBox {
    private final FormGrid grid = new FormGrid();
    private final Label refusal = new Label();
    private final Button keep;

    /**
     * @param about what it is about, below the title
     * @param button what keeping it is called
     * @param leave closes the form
     */
    PanelForm(String title, String about, String button, Runnable leave) {
        getStyleClass().add("panel-form");
        Act save = Act.of(button, this::saveIfRight).icon("check-line").keys("Ctrl+Enter");
        Act back = Act.of("Leave it", leave).keys("Esc");
        KeptByKeys.in(this, save::perform);
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        Label words = new Label(about);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        refusal.setWrapText(true);
        refusal.getStyleClass().add("field-error");
        refusal.setGraphic(Icons.of("error-warning-line", "bad", "icon-14"));
        refuse("");
        keep = ActControls.accentButton(save);
        getChildren().addAll(heading, words, grid, refusal, new FlowPane(8, 8, keep, ActControls.button(back)));
    }

    final FormGrid grid() {
        return grid;
    }

    /** Puts something between the fields and the buttons. */
    final void addBelowFields(Node node) {
        getChildren().add(getChildren().indexOf(refusal), node);
    }

    /** Puts another button beside the one that keeps it. */
    final void addButton(Button button) {
        if (getChildren().getLast() instanceof FlowPane buttons) {
            buttons.getChildren().add(button);
        }
    }

    /** Says why it was not kept; empty text says nothing. */
    final void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(!why.isEmpty());
        refusal.setManaged(!why.isEmpty());
        setDisable(false);
    }

    private void saveIfRight() {
        if (grid.isRight()) {
            refuse("");
            setDisable(true);
            save();
        }
    }

    /** Keeps what was typed; ends in {@link #refuse(String)} or in the form being closed. */
    abstract void save();

    /** Puts the focus where typing begins. */
    abstract void focusFirst();

    static HBox line(Node... nodes) {
        return new HBox(8, nodes);
    }
}
