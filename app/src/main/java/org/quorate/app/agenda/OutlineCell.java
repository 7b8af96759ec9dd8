package org.quorate.app.agenda;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Icons;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Part;

/** A line of the outline: a part's heading, or an item with its time, number, title, purpose, pages and minutes. */
final class OutlineCell extends ListCell<OutlineRow> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final String DRAGGED = "agenda-item:";

    private final AgendaViewModel model;

    OutlineCell(AgendaViewModel model) {
        this.model = model;
        getStyleClass().add("outline-cell");
        setPrefWidth(0);
        setOnDragDetected(this::startDrag);
        setOnDragOver(this::dragOver);
        setOnDragExited(event -> unmark());
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(@Nullable OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("part-heading", "item-row");
        setGraphic(empty ? null : switch (row) {
            case null -> null;
            case OutlineRow.PartHeading heading -> heading(heading);
            case OutlineRow.ItemRow item -> item(item);
        });
        setDisable(row instanceof OutlineRow.PartHeading);
    }

    private Node heading(OutlineRow.PartHeading heading) {
        getStyleClass().add("part-heading");
        boolean inPublic = heading.part() == Part.ONE;
        Label name = new Label(inPublic ? "Part 1" : "Part 2", inPublic ? null : Icons.of("lock-2-line", "default"));
        name.getStyleClass().add("strong");
        Label note = muted(inPublic ? "in public" : "public and press excluded");
        Label length = muted(heading.items() + (heading.items() == 1 ? " item, " : " items, ") + heading.minutes() + " min");
        setAccessibleText(name.getText() + ", " + note.getText() + ", " + length.getText());
        return row(name, note, gap(), length);
    }

    private Node item(OutlineRow.ItemRow row) {
        getStyleClass().add("item-row");
        AgendaItem item = row.item();
        Label start = sized(muted(row.starts().format(TIME)), "col-start");
        Label number = sized(new Label(String.valueOf(item.position())), "col-number");
        number.getStyleClass().add("strong");
        Label title = new Label(item.title());
        title.setMinWidth(40);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label mark = sized(new Label(null, row.hasFinding() ? Icons.of("error-warning-line", "bad") : null), "col-mark");
        Label purpose = sized(muted(item.purpose().words()), "col-purpose");
        String pages = ItemFormViewModel.written(item.pages());
        Label paper = sized(muted(pages == null ? "none" : pages), "col-pages");
        if (pages != null) {
            paper.setGraphic(Icons.of("file-text-line", "icon-14"));
        }
        Label minutes = sized(new Label(String.valueOf(item.minutes())), "col-minutes");
        setAccessibleText(start.getText() + ", item " + item.position() + ", " + item.title() + ", " + purpose.getText() + ", "
                + item.minutes() + " minutes" + (row.hasFinding() ? ", to mend before issue" : ""));
        return row(handle(), start, number, title, mark, purpose, paper, minutes);
    }

    private static Node handle() {
        HBox dots = new HBox(Icons.of("more-2-line", "faint"), Icons.of("more-2-line", "faint"));
        dots.getStyleClass().add("drag-handle");
        dots.setAlignment(Pos.CENTER_LEFT);
        return dots;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }

    /** The style sheet gives the width, so that it grows with the text. */
    private static Label sized(Label label, String column) {
        label.getStyleClass().add(column);
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void startDrag(MouseEvent event) {
        if (getItem() instanceof OutlineRow.ItemRow row && model.editRefusalProperty().get().isEmpty()) {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(DRAGGED + row.item().id().value());
            board.setContent(content);
            SnapshotParameters picture = new SnapshotParameters();
            picture.setFill(Color.TRANSPARENT);
            board.setDragView(snapshot(picture, null));
            event.consume();
        }
    }

    private void dragOver(DragEvent event) {
        OutlineDrop drop = dropHere(event);
        unmark();
        if (drop != null) {
            event.acceptTransferModes(TransferMode.MOVE);
            getStyleClass().add(drop.below() ? "drop-below" : "drop-above");
            event.consume();
        }
    }

    private void unmark() {
        getStyleClass().removeAll("drop-above", "drop-below");
    }

    /** What letting go here would do; nothing where an item cannot go: the other part, or something that is no item. */
    private @Nullable OutlineDrop dropHere(DragEvent event) {
        String words = event.getDragboard().getString();
        if (words == null || !words.startsWith(DRAGGED) || !(getItem() instanceof OutlineRow.ItemRow row)) {
            return null;
        }
        ItemId dragged = new ItemId(Long.parseLong(words.substring(DRAGGED.length())));
        return model.dragged(dragged).map(item -> OutlineDrop.of(item, row.item(), event.getY() > getHeight() / 2)).orElse(null);
    }

    private void drop(DragEvent event) {
        OutlineDrop drop = dropHere(event);
        unmark();
        if (drop != null) {
            model.moveTo(drop.item(), drop.position());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
