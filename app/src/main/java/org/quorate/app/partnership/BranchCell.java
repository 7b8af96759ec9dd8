package org.quorate.app.partnership;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Icons;

/** One body in the tree of bodies, with how many of its seats are filled. */
final class BranchCell extends ListCell<BodyBranch> {
    BranchCell() {
        // The name wraps within the width of the tree.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BodyBranch branch, boolean empty) {
        super.updateItem(branch, empty);
        if (empty || branch == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label name = new Label(branch.body().name());
        name.setWrapText(true);
        Label seats = new Label(branch.seats() == 0 ? "no seats yet" : branch.filled() + " of " + branch.seats() + " filled");
        seats.getStyleClass().add(branch.vacant() > 0 ? "warn" : "muted");
        VBox words = new VBox(name, seats);
        HBox row = new HBox(8, Icons.of(branch.depth() == 0 ? "organization-chart" : "arrow-right-s-line"), words);
        row.setPadding(new Insets(4, 0, 4, branch.depth() * 16.0));
        setGraphic(row);
        setAccessibleText(branch.body().name() + ", " + seats.getText());
    }
}
