package org.quorate.app.charter.structure;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.Icons;

/** One stage in the form of a procedure. */
final class StageCard extends VBox {
    private final @Nullable String key;
    private final TextField title = new TextField();
    private final TextField aliases = new TextField();
    private final TextField clause = new TextField();
    private final CheckBox optional = new CheckBox("May be passed over with a recorded reason");
    private final Button earlier = button("arrow-up-line");
    private final Button later = button("arrow-down-line");
    private final FormGrid form;

    /** What is done with the stages of the form. */
    interface Stages {
        void remove(StageCard card);

        /** @param step -1 for one place earlier, 1 for one later; nothing happens at the ends */
        void move(StageCard card, int step);
    }

    StageCard(StageForm stage, Stages stages) {
        super(8);
        key = stage.key();
        getStyleClass().add("charter-version");
        title.setText(stage.title());
        aliases.setText(stage.aliases());
        clause.setText(stage.clause());
        optional.setSelected(stage.optional());
        optional.setWrapText(true);
        optional.setMinHeight(USE_PREF_SIZE);
        form = new FormGrid()
            .row(new FormField("Stage called", title).checkedBy(() -> typed().titleProblem()))
            .row(new FormField("Also called", aliases), new FormField("Clause", clause));
        Button away = new Button("Remove", Icons.of("delete-bin-line"));
        away.getStyleClass().addAll("flat", "small");
        title.textProperty().subscribe(words -> {
            away.setAccessibleText("Remove the stage " + words);
            earlier.setAccessibleText("Move " + words + " one place earlier");
            later.setAccessibleText("Move " + words + " one place later");
        });
        away.setOnAction(event -> stages.remove(this));
        earlier.setOnAction(event -> stages.move(this, -1));
        later.setOnAction(event -> stages.move(this, 1));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(4, earlier, later, gap, away);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(form, optional, foot);
    }

    private static Button button(String icon) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("flat", "small");
        return button;
    }

    /** @param place its place among the stages, from nought */
    void standAt(int place, int of) {
        earlier.setDisable(place == 0);
        later.setDisable(place == of - 1);
    }

    /** The stage as it is typed now. */
    StageForm typed() {
        return new StageForm(key, title.getText(), aliases.getText(), optional.isSelected(), clause.getText());
    }

    boolean is(String stage) {
        return stage.equals(key);
    }

    boolean isRight() {
        return form.isRight();
    }

    void begin() {
        title.requestFocus();
    }
}
