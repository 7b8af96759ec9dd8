package org.quorate.app.control;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The table of a register: sorting, a filter row, views, chosen columns that are remembered, several rows selected and
 * copied as cells. Rows are 32 px and virtualised. Enter opens, F2 edits, Ctrl+C copies, Ctrl+F goes to the filters.
 */
public final class RegisterTable<R> extends VBox {
    private static final double BASE_PIXELS = 13;

    private final List<RegisterColumn<R>> columns;
    private final RegisterModel<R> model;
    private final TableView<R> table = new TableView<>();
    private final Map<String, RegisterHeader<R>> headers;
    private final RegisterViewBar<R> viewBar;
    private final RegisterLayout<R> layout;
    private final RegisterFoot foot = new RegisterFoot(table);
    private final ReadOnlyObjectWrapper<@Nullable R> selected = new ReadOnlyObjectWrapper<>();
    private Consumer<R> open = row -> { };
    private Consumer<R> edit = row -> { };

    /**
     * @param register names the register in what is remembered, as in "decisions"
     * @param rows the rows; change the list and the table follows
     * @param views offered above the table, after All
     */
    public RegisterTable(
            String register, ObservableList<R> rows, List<RegisterColumn<R>> columns, List<RegisterView<R>> views, LayoutMemory memory) {
        this.columns = List.copyOf(columns);
        layout = new RegisterLayout<>(register, table, this.columns, memory);
        model = new RegisterModel<>(rows, columns);
        headers = columns.stream().collect(Collectors.toMap(RegisterColumn::key, column -> new RegisterHeader<>(column, model)));
        viewBar = new RegisterViewBar<>(register, model, views, memory, () -> headers.values().forEach(RegisterHeader::showFilter));
        getStyleClass().add("register");
        buildTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(viewBar, table, foot);
    }

    private void buildTable() {
        table.getStyleClass().add("register-table");
        table.setAccessibleText("Register");
        table.setPlaceholder(nothing());
        table.setColumnResizePolicy(new RegisterWidths());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        SortedList<R> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        columns.forEach(column -> table.getColumns().add(tableColumn(column)));
        layout.restore();
        headers.values().stream().findFirst().ifPresent(header -> header.fontProperty().subscribe(font -> layout.rescale(font.getSize() / BASE_PIXELS)));
        table.getColumns().addListener((InvalidationListener) change -> layout.remember());
        table.getSortOrder().addListener((InvalidationListener) change -> sortChanged());
        table.getSelectionModel().selectedItemProperty().subscribe(selected::set);
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        sortChanged();
    }

    private Label nothing() {
        Label nothing = new Label();
        nothing.getStyleClass().add("muted");
        nothing.textProperty().bind(Bindings.when(Bindings.isEmpty(model.rows())).then("Nothing is here yet.").otherwise("Nothing matches the filters."));
        return nothing;
    }

    private TableColumn<R, R> tableColumn(RegisterColumn<R> column) {
        TableColumn<R, R> made = new TableColumn<>();
        made.setId(column.key());
        made.setUserData(column);
        made.setPrefWidth(column.width());
        made.setMinWidth(layout.leastWidth(column));
        made.setVisible(column.shownAtFirst());
        made.setGraphic(headers.get(column.key()));
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setCellFactory(_ -> new RegisterCell<>(column));
        made.setComparator(column.order());
        made.widthProperty().subscribe((before, after) -> layout.remember());
        made.visibleProperty().subscribe((before, after) -> layout.remember());
        made.sortTypeProperty().subscribe((before, after) -> sortChanged());
        return made;
    }

    private TableRow<R> row() {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private void keyPressed(KeyEvent event) {
        R row = table.getSelectionModel().getSelectedItem();
        boolean inTable = event.getTarget() == table;
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            event.consume();
            focusFilter();
        } else if (inTable && event.isShortcutDown() && event.getCode() == KeyCode.C) {
            event.consume();
            copy();
        } else if (inTable && row != null && event.getCode() == KeyCode.ENTER) {
            event.consume();
            open.accept(row);
        } else if (inTable && row == null && event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
            // The table would begin below its first row, which it holds to be passed already.
            event.consume();
            select(table.getItems().getFirst());
        } else if (inTable && row != null && event.getCode() == KeyCode.F2) {
            event.consume();
            edit.accept(row);
        }
    }

    /** Esc: from the filters back to the rows; answers whether that was where it led. */
    public boolean escape() {
        boolean filtering = table.isFocusWithin() && !table.isFocused();
        if (filtering) {
            table.requestFocus();
        }
        return filtering;
    }

    /** Puts the focus into the first filter. */
    public void focusFilter() {
        table.getVisibleLeafColumns().stream()
                .map(column -> headers.get(column.getId()))
                .findFirst()
                .ifPresent(RegisterHeader::focusFilter);
    }

    private void copy() {
        ClipboardContent cells = new ClipboardContent();
        cells.putString(RegisterModel.asCells(List.copyOf(table.getSelectionModel().getSelectedItems()), shownColumns()));
        Clipboard.getSystemClipboard().setContent(cells);
    }

    /** The menu of the Columns button. */
    public void chooseColumns(Node below) {
        ContextMenu menu = new ContextMenu();
        for (RegisterColumn<R> column : columns) {
            CheckMenuItem item = new CheckMenuItem(column.title());
            table.getColumns().stream()
                    .filter(made -> column.key().equals(made.getId()))
                    .findFirst()
                    .ifPresent(made -> item.selectedProperty().bindBidirectional(made.visibleProperty()));
            menu.getItems().add(item);
        }
        menu.show(below, Side.BOTTOM, 0, 4);
    }

    private void sortChanged() {
        TableColumn<R, ?> by = table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
        headers.forEach((key, header) -> header.showSort(
                by != null && key.equals(by.getId()) ? by.getSortType() : null));
        layout.remember();
    }

    /** Sorts by a column before the person chose an order of their own. */
    public void sortAtFirst(String columnKey, boolean descending) {
        if (!table.getSortOrder().isEmpty()) {
            return;
        }
        table.getColumns().stream().filter(column -> columnKey.equals(column.getId())).findFirst().ifPresent(column -> {
            column.setSortType(descending ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().add(column);
        });
    }

    /** Chooses one of the views above the table by its name. */
    public void showView(String name) {
        viewBar.choose(name);
    }

    public void onOpen(Consumer<R> work) {
        open = work;
    }

    public void onEdit(Consumer<R> work) {
        edit = work;
        foot.showEdit(true);
    }

    /** What stands in the table while nothing does. */
    public void whenEmpty(Node emptyState) {
        table.setPlaceholder(emptyState);
    }

    public void select(R row) {
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().select(row);
        table.scrollTo(row);
    }

    public ReadOnlyObjectProperty<@Nullable R> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public ObservableList<R> selectedRows() {
        return table.getSelectionModel().getSelectedItems();
    }

    /** What is shown, in the order shown: what Ctrl+E exports. */
    public List<R> shownRows() {
        return List.copyOf(table.getItems());
    }

    @SuppressWarnings("unchecked")
    public List<RegisterColumn<R>> shownColumns() {
        return table.getVisibleLeafColumns().stream().map(column -> (RegisterColumn<R>) column.getUserData()).toList();
    }

    public RegisterModel<R> model() {
        return model;
    }

    /** The table itself, for its focus and context menu. */
    public TableView<R> table() {
        return table;
    }

    /** For columns such as "PB 47": by letters, then by number. */
    public static Comparator<String> byReference() {
        return Comparator.<String, String>comparing(text -> text.replaceAll("\\d+.*", ""))
                .thenComparingInt(text -> {
                    String digits = text.replaceAll("^\\D*(\\d{0,9}).*$", "$1");
                    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
                });
    }
}
