package org.quorate.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * Fills the width of a register: columns of words take what is over and give up what is missing, each in proportion to its width, so that a
 * number or a day keeps its own. Whoever draws a column wider takes it from the next.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // JavaFX declares its policies so
final class RegisterWidths extends ConstrainedColumnResizeBase implements Callback<TableView.ResizeFeatures, Boolean> {
    @Override
    public Boolean call(TableView.ResizeFeatures change) {
        if (change.getColumn() != null) {
            return TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN.call(change);
        }
        if (change.getContentWidth() <= 0) {
            return false;
        }
        List<TableColumn<?, ?>> columns = new ArrayList<>(((TableView<?>) change.getTable()).getVisibleLeafColumns());
        double over = change.getContentWidth() - columns.stream().mapToDouble(TableColumn::getWidth).sum();
        over = share(change, columns.stream().filter(RegisterWidths::isOfWords).toList(), over);
        share(change, columns, over);
        return true;
    }

    /** Shares out pixels as far as these columns can take them; answers what is left. */
    private static double share(TableView.ResizeFeatures change, List<TableColumn<?, ?>> columns, double over) {
        double left = over;
        List<TableColumn<?, ?>> able = new ArrayList<>(columns);
        while (Math.abs(left) >= 1 && !able.isEmpty()) {
            double all = able.stream().mapToDouble(TableColumn::getPrefWidth).sum();
            double round = left;
            for (TableColumn<?, ?> column : List.copyOf(able)) {
                double wanted = column.getWidth() + round * column.getPrefWidth() / all;
                double width = Math.floor(Math.clamp(wanted, column.getMinWidth(), column.getMaxWidth()));
                left -= width - column.getWidth();
                if (width != Math.floor(wanted) || width == column.getWidth()) {
                    able.remove(column);
                }
                change.setColumnWidth(column, width);
            }
        }
        return left;
    }

    private static boolean isOfWords(TableColumn<?, ?> column) {
        return column.getUserData() instanceof RegisterColumn<?> described && described.kind() == RegisterColumn.Kind.TEXT;
    }
}
