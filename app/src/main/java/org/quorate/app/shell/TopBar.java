package org.quorate.app.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.quorate.app.control.Icons;
import org.quorate.app.control.KeyCap;

/** The top bar: which partnership, where one is, and the door to the search. */
final class TopBar extends HBox {
    private final ShellViewModel model;
    private final HBox path = new HBox(8);

    TopBar(ShellViewModel model, Runnable openPalette) {
        this.model = model;
        getStyleClass().add("top-bar");
        Label letter = new Label("Q");
        StackPane mark = new StackPane(letter);
        mark.getStyleClass().add("mark");
        Label partnership = new Label();
        partnership.getStyleClass().add("partnership");
        partnership.textProperty().bind(model.partnershipProperty());
        path.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(mark, partnership, path, gap, searchDoor(openPalette));
    }

    private static Button searchDoor(Runnable open) {
        Label words = new Label("Search, or go to…");
        words.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox inside = new HBox(8, Icons.of("search-line", "default"), words, gap, KeyCap.row(List.of("Ctrl", "K")));
        inside.setAlignment(Pos.CENTER_LEFT);
        Button door = new Button("Search, or go to…", inside);
        door.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        door.getStyleClass().add("search-door");
        inside.getStyleClass().add("search-inside");
        door.setAccessibleText("Search, or go to, Control K");
        door.setOnAction(event -> open.run());
        return door;
    }

    void show(List<Crumb> crumbs) {
        path.getChildren().clear();
        for (Crumb crumb : crumbs) {
            path.getChildren().add(Icons.of("arrow-right-s-line"));
            path.getChildren().add(node(crumb));
        }
    }

    private Region node(Crumb crumb) {
        Place place = crumb.place();
        if (place == null) {
            return new Label(crumb.text());
        }
        Button link = new Button(crumb.text());
        link.getStyleClass().add("crumb");
        link.setOnAction(event -> model.navigation().go(place));
        return link;
    }
}
