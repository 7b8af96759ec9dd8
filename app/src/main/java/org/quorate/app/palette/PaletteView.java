package org.quorate.app.palette;

import javafx.geometry.Pos;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Icons;

/** The palette over the window: a field, and what was found, grouped. Up and down choose, Enter opens. */
public final class PaletteView extends VBox {
    private final PaletteViewModel model;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();

    /** @param commands what can be done here, searched besides what the screens registered */
    public PaletteView(PaletteViewModel model, PaletteProvider commands, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().addAll("overlay-panel", "palette");
        field.setPromptText("People, items, decisions, actions, commands");
        field.setAccessibleText("Search, or go to");
        field.textProperty().bindBidirectional(model.typedProperty());
        list.setItems(model.found());
        list.setCellFactory(_ -> new EntryCell());
        list.setAccessibleText("Found");
        Label nothing = new Label("Nothing found. Try fewer letters.");
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> openChosen());
        model.found().addListener((InvalidationListener) change -> {
            // Asked for the first of nothing, the list fails while it is being emptied.
            if (!model.found().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        getChildren().addAll(field, list);
        model.open(commands);
    }

    public TextField field() {
        return field;
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ENTER -> openChosen();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        int last = model.found().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
        }
    }

    private void openChosen() {
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.open().run();
        }
    }

    /** A line; the group's name stands at the right of its first line. */
    private static final class EntryCell extends ListCell<PaletteEntry> {
        /** As wide as the list and no wider, so that a long text is cut short and the group stays in sight. */
        EntryCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label text = new Label(entry.text());
            Label note = new Label(entry.note());
            note.getStyleClass().add("muted");
            note.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label group = new Label(startsGroup() ? entry.group() : "");
            group.getStyleClass().add("palette-group");
            group.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(8, Icons.of(entry.icon()), text, note, gap, group);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(entry.group() + ": " + entry.text() + " " + entry.note());
        }

        private boolean startsGroup() {
            int place = getIndex();
            return place == 0 || !getListView().getItems().get(place - 1).group().equals(getItem().group());
        }
    }
}
