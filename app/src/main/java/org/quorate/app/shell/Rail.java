package org.quorate.app.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Icons;

/** The navigation rail: icons and words, or icons alone. Up and down move between the items. */
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final ShellViewModel model;
    private final Screens screens;
    private final Map<NavigationTarget, Button> items = new EnumMap<>(NavigationTarget.class);
    private final BooleanProperty collapsed = new SimpleBooleanProperty();
    private final Button collapse = new Button();

    Rail(ShellViewModel model, Screens screens, Runnable toggle) {
        this.model = model;
        this.screens = screens;
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText("Navigation");
        collapse.getStyleClass().add("rail-item");
        collapse.setOnAction(event -> toggle.run());
        screens.onRail().addListener((InvalidationListener) change -> rebuild());
        model.counts().addListener((InvalidationListener) change -> rebuild());
        model.navigation().currentProperty().subscribe(place -> markHere());
        collapsed.subscribe(this::rebuild);
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveByArrow);
        rebuild();
    }

    BooleanProperty collapsedProperty() {
        return collapsed;
    }

    private void rebuild() {
        boolean narrow = collapsed.get();
        getStyleClass().remove("collapsed");
        if (narrow) {
            getStyleClass().add("collapsed");
        }
        items.clear();
        getChildren().clear();
        for (NavigationTarget target : screens.onRail()) {
            add(target, narrow);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        screens.find(NavigationTarget.PREFERENCES).ifPresent(screen -> add(NavigationTarget.PREFERENCES, narrow));
        dress(collapse, narrow ? "menu-unfold-line" : "menu-fold-line", narrow ? "Expand" : "Collapse", null, narrow);
        getChildren().add(collapse);
        markHere();
    }

    private void add(NavigationTarget target, boolean narrow) {
        Button item = new Button();
        item.getStyleClass().add("rail-item");
        item.setId("rail-" + target.name().toLowerCase(Locale.ROOT));
        dress(item, target.icon(), target.title(), model.counts().get(target), narrow);
        item.setOnAction(event -> model.navigation().go(target));
        items.put(target, item);
        getChildren().add(item);
    }

    private static void dress(Button item, String icon, String words, ShellViewModel.@Nullable Count count, boolean narrow) {
        String spoken = count == null ? words : words + ", " + count.words();
        item.setAccessibleText(spoken);
        item.setText(words);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        item.setTooltip(narrow || count != null ? new Tooltip(spoken) : null);
        item.setGraphic(narrow ? Icons.of(icon) : row(icon, words, count));
    }

    private static Node row(String icon, String words, ShellViewModel.@Nullable Count count) {
        Label text = new Label(words);
        text.getStyleClass().add("rail-words");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(12, Icons.of(icon), text);
        row.setAlignment(Pos.CENTER_LEFT);
        if (count != null) {
            Label number = new Label(String.valueOf(count.number()));
            number.getStyleClass().add("rail-words");
            number.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(number);
        }
        row.getStyleClass().add("rail-row");
        return row;
    }

    private void markHere() {
        NavigationTarget here = model.navigation().currentProperty().get().target();
        items.forEach((target, item) -> item.pseudoClassStateChanged(HERE, target == here));
    }

    private void moveByArrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0 || !(event.getTarget() instanceof Button from)) {
            return;
        }
        var buttons = getChildren().stream().filter(Button.class::isInstance).toList();
        int next = Math.clamp(buttons.indexOf(from) + step, 0, buttons.size() - 1);
        event.consume();
        if (buttons.get(next) != from) {
            // By traversal, which brings what it comes to into sight.
            from.requestFocusTraversal(step > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
    }
}
