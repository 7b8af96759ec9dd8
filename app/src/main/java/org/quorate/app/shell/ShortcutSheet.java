package org.quorate.app.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.KeyCap;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.Keys;

/** Every key that works here, grouped, on F1. */
final class ShortcutSheet extends VBox {
    private final ScrollPane scroll;

    ShortcutSheet(List<Act> acts) {
        getStyleClass().addAll("overlay-panel", "shortcut-sheet");
        Label title = new Label("Keys that work here");
        title.getStyleClass().add("section-title");
        VBox left = new VBox(16);
        VBox right = new VBox(16);
        grouped(acts).forEach((heading, lines) -> shorter(left, right).getChildren().add(group(heading, lines)));
        HBox groups = new HBox(32, left, right);
        scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(440);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        setAccessibleText("Keys that work here");
    }

    ScrollPane firstFocus() {
        return scroll;
    }

    static Map<String, List<Act>> grouped(List<Act> acts) {
        Map<String, List<Act>> groups = new LinkedHashMap<>();
        acts.stream()
                .filter(act -> act.keys() != null)
                .forEach(act -> groups.computeIfAbsent(act.group(), heading -> new ArrayList<>()).add(act));
        return groups;
    }

    private static VBox shorter(VBox left, VBox right) {
        return lines(right) < lines(left) ? right : left;
    }

    private static int lines(VBox column) {
        return column.getChildren().stream().mapToInt(group -> ((VBox) group).getChildren().size() + 1).sum();
    }

    private static VBox group(String heading, List<Act> acts) {
        VBox group = new VBox(6);
        group.setPrefWidth(320);
        Label title = new Label(heading);
        title.getStyleClass().add("strong");
        group.getChildren().add(title);
        acts.forEach(act -> group.getChildren().add(line(act)));
        return group;
    }

    private static HBox line(Act act) {
        Label text = new Label(act.text());
        if (!act.isAllowed()) {
            text.getStyleClass().add("faint");
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        String keys = act.keys();
        return new HBox(8, text, gap, KeyCap.row(Keys.caps(keys == null ? "" : keys)));
    }
}
