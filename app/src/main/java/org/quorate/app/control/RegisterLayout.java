package org.quorate.app.control;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** How the columns of a register stand: their order, width and sorting, remembered from one time to the next and kept as at 100% text. */
final class RegisterLayout<R> {
    private static final double LEAST_PIXELS = 48;
    private static final double DATE_PIXELS = 124;
    private static final double NUMBER_PIXELS = 64;
    private static final double MOST_OF_A_STATE = 0.75;

    private final String register;
    private final TableView<R> table;
    private final List<RegisterColumn<R>> columns;
    private final LayoutMemory memory;
    private double scale = 1;
    private boolean arranging;

    /** @param register names the register in what is remembered */
    RegisterLayout(String register, TableView<R> table, List<RegisterColumn<R>> columns, LayoutMemory memory) {
        this.register = register;
        this.table = table;
        this.columns = columns;
        this.memory = memory;
    }

    /** A date or a number cut short says nothing, a state drawn as a chip little; words cut short still do. */
    double leastWidth(RegisterColumn<R> column) {
        return switch (column.kind()) {
            case DATE -> Math.min(column.width(), DATE_PIXELS) * scale;
            case NUMBER -> Math.min(column.width(), NUMBER_PIXELS) * scale;
            case CHOICE -> column.cell() == null ? LEAST_PIXELS * scale : Math.max(LEAST_PIXELS, column.width() * MOST_OF_A_STATE) * scale;
            case TEXT -> LEAST_PIXELS * scale;
        };
    }

    void restore() {
        ColumnLayout kept = memory.layout(layoutKey()).flatMap(ColumnLayout::read).orElse(null);
        if (kept == null) {
            return;
        }
        arranging = true;
        for (int place = 0; place < kept.columns().size(); place++) {
            ColumnLayout.Column column = kept.columns().get(place);
            TableColumn<R, ?> made = table.getColumns().stream().filter(each -> column.key().equals(each.getId())).findFirst().orElse(null);
            if (made != null) {
                made.setPrefWidth(column.width());
                made.setVisible(column.shown());
                table.getColumns().remove(made);
                table.getColumns().add(Math.min(place, table.getColumns().size()), made);
                if (column.key().equals(kept.sortKey())) {
                    made.setSortType(kept.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                    table.getSortOrder().add(made);
                }
            }
        }
        arranging = false;
    }

    /** Widths are kept as at 100% text; the columns grow and shrink with it. */
    void rescale(double next) {
        arranging = true;
        table.getColumns().forEach(column -> column.setPrefWidth(column.getWidth() / scale * next));
        scale = next;
        columns.forEach(column -> table.getColumns().stream().filter(made -> column.key().equals(made.getId()))
                .forEach(made -> made.setMinWidth(leastWidth(column))));
        arranging = false;
    }

    void remember() {
        if (arranging || table.getScene() == null || table.getWidth() <= 0) {
            return;
        }
        TableColumn<R, ?> by = table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
        List<ColumnLayout.Column> now = table.getColumns().stream()
                .map(column -> new ColumnLayout.Column(column.getId(), column.getWidth() / scale, column.isVisible()))
                .toList();
        memory.rememberLayout(layoutKey(), new ColumnLayout(
                now, by == null ? "" : by.getId(), by != null && by.getSortType() == TableColumn.SortType.DESCENDING).write());
    }

    private String layoutKey() {
        return register + ".columns";
    }
}
