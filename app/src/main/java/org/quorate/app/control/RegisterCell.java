package org.quorate.app.control;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One cell of a register: its text, or what the column draws. */
final class RegisterCell<R> extends TableCell<R, R> {
    private final RegisterColumn<R> column;

    RegisterCell(RegisterColumn<R> column) {
        this.column = column;
        if (column.kind() == RegisterColumn.Kind.NUMBER) {
            getStyleClass().add("number");
        }
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        Function<R, Node> draw = column.cell();
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
        } else if (draw == null) {
            setText(column.text().apply(row));
            setGraphic(null);
        } else {
            setText(null);
            setGraphic(within(draw.apply(row)));
            setAccessibleText(column.text().apply(row));
        }
    }

    /** What is drawn is shortened with dots like any words, where the column is too narrow for it. */
    private Node within(Node drawn) {
        if (drawn instanceof Labeled words) {
            words.setMinWidth(0);
            words.maxWidthProperty().bind(Bindings.createDoubleBinding(
                    () -> Math.min(words.prefWidth(USE_COMPUTED_SIZE), getWidth() - snappedLeftInset() - snappedRightInset()),
                    widthProperty(), insetsProperty(), words.fontProperty()));
        }
        return drawn;
    }
}
