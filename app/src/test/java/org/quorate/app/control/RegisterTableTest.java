package org.quorate.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.quorate.app.testing.WindowTest;

class RegisterTableTest extends WindowTest {
    private record Row(String number, String title) {}

    private final ObservableList<Row> rows =
            FXCollections.observableArrayList(new Row("PB 9", "Funding"), new Row("PB 10", "Winter"), new Row("EX 4", "Funding review"));
    private final List<Row> opened = new ArrayList<>();
    private RegisterTable<Row> register;

    @Override
    protected Parent content() {
        register = new RegisterTable<>("decisions", rows,
                List.of(RegisterColumn.text("number", "No.", 100, Row::number), RegisterColumn.text("title", "Decision", 300, Row::title),
                        RegisterColumn.number("length", "Length", 70, row -> row.title().length())),
                List.of(new RegisterView<>("Executive", row -> row.number().startsWith("EX"))), preferences);
        register.onOpen(opened::add);
        return register;
    }

    @Test
    void control_f_goes_to_the_filters_typing_narrows_and_escape_leads_back_to_the_rows() {
        inWindow(() -> register.table().requestFocus());
        push(KeyCode.CONTROL, KeyCode.F);
        assertThat(inWindow(() -> window().getScene().getFocusOwner())).isInstanceOf(TextInputControl.class);
        inWindow(() -> ((TextField) window().getScene().getFocusOwner()).setText("ex"));
        assertThat(register.shownRows()).extracting(Row::number).containsExactly("EX 4");
        assertThat(inWindow(register::escape)).isTrue();
        assertThat(inWindow(() -> window().getScene().getFocusOwner())).isSameAs(register.table());
        assertThat(inWindow(register::escape)).as("the rows are left by Esc as any screen is").isFalse();
    }

    @Test
    void an_arrow_key_on_the_views_narrows_to_the_one_it_comes_to() {
        ToggleButton all = lookup(".saved-views .toggle-button").queryAs(ToggleButton.class);
        inWindow(all::requestFocus);
        push(KeyCode.RIGHT);
        assertThat(register.shownRows()).extracting(Row::number).containsExactly("EX 4");
        push(KeyCode.LEFT);
        assertThat(register.shownRows()).hasSize(rows.size());
    }

    @Test
    void a_column_of_words_takes_the_room_that_is_over_and_a_number_keeps_its_own() {
        double[] widths = inWindow(() -> register.table().getColumns().stream().mapToDouble(column -> column.getWidth()).toArray());
        assertThat(widths[2]).as("the number").isEqualTo(70);
        assertThat(widths[1]).as("three times the other, as it is described").isBetween(widths[0] * 2.9, widths[0] * 3.1);
        assertThat(widths[0] + widths[1] + widths[2]).isBetween(register.table().getWidth() - 24, register.table().getWidth());
        inWindow(() -> window().setWidth(window().getWidth() + 200));
        until(() -> register.table().getColumns().get(1).getWidth() > widths[1] + 100);
        assertThat(inWindow(() -> register.table().getColumns().get(2).getWidth())).isEqualTo(70);
    }

    @Test
    void down_begins_with_the_first_row() {
        inWindow(() -> register.table().requestFocus());
        push(KeyCode.DOWN);
        assertThat(inWindow(() -> register.selectedProperty().get())).isEqualTo(rows.getFirst());
    }

    @Test
    void enter_opens_the_chosen_row() {
        inWindow(() -> {
            register.select(rows.get(1));
            register.table().requestFocus();
        });
        push(KeyCode.ENTER);
        assertThat(opened).containsExactly(rows.get(1));
    }

    @Test
    void several_rows_are_copied_as_cells() {
        inWindow(() -> {
            register.table().getSelectionModel().selectIndices(0, 2);
            register.table().requestFocus();
        });
        push(KeyCode.CONTROL, KeyCode.C);
        assertThat(inWindow(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("PB 9\tFunding\t7\nEX 4\tFunding review\t14");
    }

    @Test
    void a_hidden_column_stays_hidden_the_next_time() {
        inWindow(() -> register.table().getColumns().get(1).setVisible(false));
        RegisterTable<Row> again = inWindow(() -> new RegisterTable<>("decisions", rows,
                List.of(RegisterColumn.text("number", "No.", 100, Row::number), RegisterColumn.text("title", "Decision", 300, Row::title),
                        RegisterColumn.number("length", "Length", 70, row -> row.title().length())),
                List.of(), preferences));
        assertThat(again.shownColumns()).extracting(RegisterColumn::key).containsExactly("number", "length");
    }
}
