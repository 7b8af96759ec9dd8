package org.quorate.app.charter;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.Icons;
import org.quorate.app.control.StateChip;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;

/** What stands in the draft and what can be done with it, above the document; gone while there is none. */
final class DraftBar extends VBox {
    private final StateChip chip = new StateChip(ChipState.DRAFT);
    private final Label words = new Label();
    private final Label stale = new Label();

    /**
     * @param acts undo, redo, compare and such, in order
     * @param adopt the primary one
     * @param carryOver what helps a stale draft
     */
    DraftBar(List<Act> acts, Act adopt, Act carryOver, ReadOnlyStringProperty staleness) {
        getStyleClass().add("draft-bar");
        words.getStyleClass().add("muted");
        FlowPane row = new FlowPane(8, 4, chip, words);
        row.setRowValignment(VPos.CENTER);
        acts.forEach(act -> row.getChildren().add(ActControls.smallButton(act)));
        Button adopting = ActControls.smallButton(adopt);
        adopting.getStyleClass().add("accent");
        row.getChildren().add(adopting);
        stale.setWrapText(true);
        stale.setMinHeight(Region.USE_PREF_SIZE);
        stale.setGraphic(Icons.of("error-warning-line", "warn"));
        stale.textProperty().bind(staleness);
        HBox warning = new HBox(12, stale, ActControls.smallButton(carryOver));
        warning.setAlignment(Pos.CENTER_LEFT);
        warning.getStyleClass().add("draft-stale");
        warning.visibleProperty().bind(staleness.isNotEmpty());
        warning.managedProperty().bind(warning.visibleProperty());
        getChildren().addAll(row, warning);
        setVisible(false);
        setManaged(false);
    }

    void show(ShownCharter shown) {
        setVisible(shown.draft());
        setManaged(shown.draft());
        int number = shown.changed().size();
        chip.show(ChipState.DRAFT, "Draft of v" + (shown.version().version() + 1));
        words.setText(number + (number == 1 ? " sentence differs" : " sentences differ") + " from v" + shown.version().version());
    }
}
