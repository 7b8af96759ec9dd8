package org.quorate.app.charter;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private final FlowPane row = new FlowPane(8, 4, chip, words);
    private final List<Notice> notices;
    private boolean drafted;

    /**
     * Something about the draft that has to be chosen.
     *
     * @param words what is the matter; empty where nothing is
     * @param acts the ways on
     */
    record Notice(ReadOnlyStringProperty words, List<Act> acts) {}

    /**
     * @param acts undo, redo, compare and such, in order
     * @param adopt the primary one
     */
    DraftBar(List<Act> acts, Act adopt, List<Notice> notices) {
        this.notices = List.copyOf(notices);
        getStyleClass().add("draft-bar");
        words.getStyleClass().add("muted");
        row.setRowValignment(VPos.CENTER);
        acts.forEach(act -> row.getChildren().add(ActControls.smallButton(act)));
        Button adopting = ActControls.smallButton(adopt);
        adopting.getStyleClass().add("accent");
        row.getChildren().add(adopting);
        row.managedProperty().bind(row.visibleProperty());
        getChildren().add(row);
        for (Notice notice : notices) {
            getChildren().add(warning(notice));
            notice.words().subscribe(said -> showWhereNeeded());
        }
        showWhereNeeded();
    }

    private static Node warning(Notice notice) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setGraphic(Icons.of("error-warning-line", "warn"));
        label.textProperty().bind(notice.words());
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox warning = new HBox(12, label);
        notice.acts().forEach(act -> {
            Button button = ActControls.smallButton(act);
            button.setMinWidth(USE_PREF_SIZE);
            warning.getChildren().add(button);
        });
        warning.setAlignment(Pos.CENTER_LEFT);
        warning.getStyleClass().add("draft-stale");
        warning.visibleProperty().bind(notice.words().isNotEmpty());
        warning.managedProperty().bind(warning.visibleProperty());
        return warning;
    }

    private void showWhereNeeded() {
        row.setVisible(drafted);
        boolean needed = drafted || notices.stream().anyMatch(notice -> !notice.words().get().isEmpty());
        setVisible(needed);
        setManaged(needed);
    }

    void show(ShownCharter shown) {
        drafted = shown.draft();
        showWhereNeeded();
        int number = shown.changed().size();
        chip.show(ChipState.DRAFT, "Draft of v" + (shown.version().version() + 1));
        words.setText(number + (number == 1 ? " sentence differs" : " sentences differ") + " from v" + shown.version().version());
    }
}
