package org.quorate.app.register;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.RegisterPage;
import org.quorate.app.control.RegisterTable;
import org.quorate.app.shell.Screen;
import org.quorate.app.shortcut.Act;

/**
 * The screen of a register: its table, and beside it what is on record of the row chosen or the form that lies open. Esc closes the form; Ctrl+P prints
 * what is shown. What is chosen stays chosen, and a form stays open, however the rows change.
 *
 * @param <R> a row
 */
public abstract class RegisterScreen<R> extends Screen {
    private final String title;
    private final ObservableList<R> rows;
    private final RegisterTable<R> table;
    private final VBox detail = new VBox();
    private final InvalidationListener rowsChanged = change -> Platform.runLater(this::keepAsItWas);
    private @Nullable Node form;
    private boolean keeping;
    private @Nullable RegisterPage page;

    /**
     * @param title what the register is called
     * @param rows those of the table
     * @param detailStyle the style class of what stands beside the table
     */
    protected RegisterScreen(String title, ObservableList<R> rows, RegisterTable<R> table, String detailStyle) {
        this.title = title;
        this.rows = rows;
        this.table = table;
        detail.getStyleClass().add(detailStyle);
    }

    /** Puts the page together, once the acts are known. */
    protected final RegisterPage build(List<? extends Node> buttons) {
        RegisterPage made = new RegisterPage(title, table, buttons, detail);
        page = made;
        return made;
    }

    protected final Act printing(RegisterPrinting printing) {
        return Act.of("Print what is shown…", () -> printing.print(title, table)).icon("printer-line").keys("Ctrl+P").group(title);
    }

    protected final Act undoing(Runnable undo, ReadOnlyBooleanProperty possible) {
        return Act.of("Undo", undo).icon("arrow-go-back-line").keys("Ctrl+Z").group(title).refusedBecause(
                Bindings.createStringBinding(() -> possible.get() ? "" : "Nothing to undo", possible));
    }

    /** What stands beside the table while no form lies open. */
    protected abstract List<? extends Node> detail();

    /** What {@link #detail()} shows has changed when this has. */
    protected abstract ObservableValue<?> shown();

    /** A row was chosen in the table. */
    protected abstract void choose(R row);

    /** Chooses in the table, after its rows have changed, what was chosen before. */
    protected abstract void keepChosen();

    /** Reads the rows again whenever the store changes. */
    protected abstract Subscription follow();

    @Override
    public final Parent root() {
        if (page == null) {
            throw new IllegalStateException("The screen of " + title + " was not built");
        }
        return page;
    }

    @Override
    protected void onAttach() {
        whileAttached(table.selectedProperty().subscribe(row -> {
            if (row != null) {
                if (!keeping && table.table().isFocusWithin()) {
                    close();
                }
                choose(row);
            }
        }));
        whileAttached(shown().subscribe(now -> show()));
        rows.addListener(rowsChanged);
        whileAttached(() -> rows.removeListener(rowsChanged));
        whileAttached(follow());
    }

    private void keepAsItWas() {
        keeping = true;
        keepChosen();
        keeping = false;
    }

    @Override
    public void focusFirst() {
        table.table().requestFocus();
    }

    /** Opens a form in place of what is on record. */
    protected final void open(Node opened) {
        form = opened;
        show();
    }

    /** Closes the form that may be open. */
    protected final void close() {
        boolean there = form != null && detail.isFocusWithin();
        form = null;
        show();
        if (there) {
            table.table().requestFocus();
        }
    }

    private void show() {
        Node opened = form;
        detail.getChildren().setAll(opened == null ? detail() : List.of(opened));
    }

    @Override
    public boolean escape() {
        if (form == null) {
            return table.escape();
        }
        close();
        return true;
    }

    public final RegisterTable<R> table() {
        return table;
    }
}
