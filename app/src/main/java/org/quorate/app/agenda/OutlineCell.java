package org.quorate.app.agenda;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
        setOnDragExited(event -> getStyleClass().remove("drop-here"));
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
        Label start = fixed(muted(row.starts().format(TIME)), 52);
        Label number = fixed(new Label(String.valueOf(item.position())), 28);
        number.getStyleClass().add("strong");
        Label title = new Label(item.title());
        title.setMinWidth(40);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label mark = fixed(new Label(null, row.hasFinding() ? Icons.of("error-warning-line", "bad") : null), 26);
        Label purpose = fixed(muted(item.purpose().words()), 64);
        String pages = ItemFormViewModel.written(item.pages());
        Label paper = fixed(muted(pages == null ? "none" : pages), 76);
        if (pages != null) {
            paper.setGraphic(Icons.of("file-text-line", "icon-14"));
        }
        Label minutes = fixed(new Label(String.valueOf(item.minutes())), 32);
        minutes.setAlignment(Pos.CENTER_RIGHT);
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

    private static Label fixed(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void startDrag(MouseEvent event) {
        if (getItem() instanceof OutlineRow.ItemRow row) {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(DRAGGED + row.item().id().value());
            board.setContent(content);
            board.setDragView(snapshot(null, null));
            event.consume();
        }
    }

    private void dragOver(DragEvent event) {
        if (getItem() instanceof OutlineRow.ItemRow && isItem(event)) {
            event.acceptTransferModes(TransferMode.MOVE);
            if (!getStyleClass().contains("drop-here")) {
                getStyleClass().add("drop-here");
            }
            event.consume();
        }
    }

    private static boolean isItem(DragEvent event) {
        return event.getDragboard().hasString() && event.getDragboard().getString().startsWith(DRAGGED);
    }

    private void drop(DragEvent event) {
        if (getItem() instanceof OutlineRow.ItemRow row && isItem(event)) {
            String dragged = Objects.requireNonNull(event.getDragboard().getString()).substring(DRAGGED.length());
            model.moveTo(new ItemId(Long.parseLong(dragged)), row.item().position());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
