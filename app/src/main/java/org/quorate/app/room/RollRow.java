package org.quorate.app.room;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Icons;
import org.quorate.app.control.KeyCap;

/** One seat of the list: its tick, who sits there, what is to be said of it, and its key. */
final class RollRow extends HBox {
    private static final int SHOWN_WHOLE = 24;
    private static final double LEAST = 40;

    private final StackPane box = new StackPane();
    private final Label name = new Label();
    private final Label note = new Label();
    private final Label said = new Label();
    private final Region gap = new Region();
    private final Tooltip holder = new Tooltip();
    private RollScene.@Nullable Row shown;

    RollRow(Runnable tick) {
        getStyleClass().add("roll-row");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setFocusTraversable(false);
        box.getStyleClass().add("tick");
        name.getStyleClass().add("name");
        note.getStyleClass().add("note");
        note.setMinWidth(0);
        said.getStyleClass().add("said");
        said.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(gap, Priority.ALWAYS);
        setOnMouseClicked(event -> {
            requestFocus();
            if (event.getButton() == MouseButton.PRIMARY) {
                tick.run();
            }
        });
    }

    void show(RollScene.Row row) {
        if (row.equals(shown)) {
            return;
        }
        shown = row;
        for (RollScene.Tick tick : RollScene.Tick.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(tick.name().toLowerCase(Locale.ROOT)), tick == row.tick());
        }
        switch (row.tick()) {
            case HERE -> box.getChildren().setAll(Icons.of("check-line", "on-ink"));
            case OUT -> box.getChildren().setAll(Icons.of("logout-box-r-line", "warn"));
            case VACANT -> box.getChildren().setAll(Icons.of("subtract-line"));
            case AWAY -> box.getChildren().clear();
        }
        name.setText(row.name());
        name.setMinWidth(row.name().length() <= SHOWN_WHOLE ? USE_PREF_SIZE : LEAST);
        note.setText(row.aside());
        RollScene.Said word = row.said();
        said.setVisible(word != null);
        if (word != null) {
            said.setText(word.word());
            said.setGraphic(Icons.of(word.icon(), word.tone().styleClass()));
            said.getStyleClass().setAll("label", "said", word.tone().styleClass());
        }
        getChildren().setAll(box, name, note, gap);
        if (word != null) {
            getChildren().add(said);
        }
        if (row.letter() != null) {
            getChildren().add(new KeyCap(String.valueOf(row.letter())));
        }
        holder.setText(row.holder().isEmpty() ? "Nobody holds this seat" : row.holder());
        Tooltip.install(this, holder);
        setAccessibleText(row.spoken());
    }
}
