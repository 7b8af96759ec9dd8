package org.quorate.app.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.KeyCap;
import org.quorate.model.partnership.SeatId;

/** The list at the left: who is in the room, block by block. One row at a time takes the focus; the arrows move it. */
final class RollPane extends VBox {
    private final Label count = new Label();
    private final Label aside = new Label();
    private final VBox list = new VBox();
    private final HBox hint = new HBox();
    private final Map<SeatId, RollRow> rows = new LinkedHashMap<>();
    private final RollMenu menu;
    private final BiConsumer<SeatId, Boolean> tick;
    private @Nullable RollScene shown;

    /**
     * @param log opens the attendance log
     * @param tick called with the seat, and whether it is to step out or come back rather than come in or leave
     */
    RollPane(RollMenu menu, Node log, BiConsumer<SeatId, Boolean> tick) {
        this.menu = menu;
        this.tick = tick;
        getStyleClass().add("roll-pane");
        Label title = new Label("In the room");
        title.getStyleClass().add("emphasis");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("emphasis");
        count.setMinWidth(USE_PREF_SIZE);
        aside.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, count, gap, aside, log);
        head.getStyleClass().add("roll-head");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("roll-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        list.getStyleClass().add("roll-list");
        hint.getStyleClass().add("roll-hint");
        hint.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, scroll, hint);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    void show(RollScene scene) {
        if (scene.equals(shown)) {
            return;
        }
        shown = scene;
        count.setText(scene.count());
        aside.setText(scene.aside());
        List<Node> nodes = new ArrayList<>();
        for (RollScene.Block block : scene.blocks()) {
            if (!block.title().isEmpty()) {
                Label heading = new Label(block.title());
                heading.getStyleClass().add("roll-block");
                nodes.add(heading);
            }
            block.rows().forEach(row -> nodes.add(rowOf(row)));
        }
        if (!nodes.equals(list.getChildren())) {
            list.getChildren().setAll(nodes);
        }
        showHint(scene.letters());
        if (rows.values().stream().noneMatch(Node::isFocusTraversable)) {
            rows.values().stream().findFirst().ifPresent(row -> row.setFocusTraversable(true));
        }
    }

    private RollRow rowOf(RollScene.Row row) {
        RollRow node = rows.computeIfAbsent(row.seat(), seat -> {
            RollRow made = new RollRow(() -> tick.accept(seat, false));
            made.focusedProperty().subscribe(focused -> {
                if (focused) {
                    rows.values().forEach(other -> other.setFocusTraversable(other == made));
                }
            });
            made.setOnContextMenuRequested(event -> menu.show(made, seat));
            return made;
        });
        node.show(row);
        return node;
    }

    private void showHint(String letters) {
        if (letters.isEmpty()) {
            hint.getChildren().setAll(new Label("Nobody holds a seat yet"));
            return;
        }
        String[] ends = letters.split(" – ", -1);
        Label in = new Label("in or left");
        Label out = new Label("+ letter: out or back");
        in.getStyleClass().add("muted");
        out.getStyleClass().add("muted");
        hint.getChildren().setAll(new KeyCap(ends[0]), new Label("–"), new KeyCap(ends[ends.length - 1]), in, new KeyCap("Shift"), out);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void focusFirst() {
        rows.values().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private void keyPressed(KeyEvent event) {
        List<Map.Entry<SeatId, RollRow>> all = List.copyOf(rows.entrySet());
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).getValue().isFocused()) {
                SeatId seat = all.get(place).getKey();
                if (event.getCode() == KeyCode.DOWN && place + 1 < all.size()) {
                    focus(all.get(place + 1).getValue(), event);
                } else if (event.getCode() == KeyCode.UP && place > 0) {
                    focus(all.get(place - 1).getValue(), event);
                } else if (event.getCode() == KeyCode.SPACE) {
                    event.consume();
                    tick.accept(seat, event.isShiftDown());
                } else if (event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown())
                        || event.getCode() == KeyCode.F2) {
                    event.consume();
                    menu.show(all.get(place).getValue(), seat);
                }
                return;
            }
        }
    }

    private static void focus(RollRow row, KeyEvent event) {
        event.consume();
        row.setFocusTraversable(true);
        row.requestFocus();
    }
}
