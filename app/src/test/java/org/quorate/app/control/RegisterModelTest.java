package org.quorate.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterModelTest {
    private record Row(String number, @Nullable LocalDate date, String title, String outcome, @Nullable Integer votes) {}

    private final ObservableList<Row> rows = FXCollections.observableArrayList(
            new Row("PB 9", LocalDate.of(2027, 1, 26), "Transformation funding", "Not carried", 8),
            new Row("PB 10", LocalDate.of(2027, 1, 26), "Capital\tpriorities", "By consensus", null),
            new Row("EX 32", LocalDate.of(2026, 11, 24), "Winter funding report", "By consensus", 81),
            new Row("EX 4", null, "Minutes", "Received", 0));
    private final List<RegisterColumn<Row>> columns = List.of(
            RegisterColumn.text("number", "No.", 70, Row::number),
            RegisterColumn.date("date", "Date", 130, Row::date),
            RegisterColumn.text("title", "Decision", 300, Row::title),
            RegisterColumn.choice("outcome", "Outcome", 150, Row::outcome),
            RegisterColumn.number("votes", "Votes", 60, Row::votes));
    private final RegisterModel<Row> model = new RegisterModel<>(rows, columns);

    @Test
    void every_word_of_a_text_filter_must_be_contained() {
        model.filter("title", "fund TRANS");
        assertThat(model.shown()).extracting(Row::number).containsExactly("PB 9");
        assertThat(model.countsProperty().get()).isEqualTo("1 shown of 4");
    }

    @Test
    void a_date_is_filtered_by_its_words() {
        model.filter("date", "jan 2027");
        assertThat(model.shown()).extracting(Row::number).containsExactly("PB 9", "PB 10");
    }

    @Test
    void a_choice_is_exact_and_a_number_by_how_it_begins() {
        model.filter("outcome", "By consensus");
        assertThat(model.shown()).hasSize(2);
        model.filter("votes", "8");
        assertThat(model.shown()).extracting(Row::number).containsExactly("EX 32");
        model.filter("outcome", " ");
        assertThat(model.shown()).extracting(Row::number).containsExactly("PB 9", "EX 32");
    }

    @Test
    void a_view_is_narrowed_by_the_filters_and_counted_without_them() {
        RegisterView<Row> decided = new RegisterView<>("Decided", row -> !row.outcome().equals("Received"));
        model.show(decided);
        model.filterAll(Map.of("number", "ex"));
        assertThat(model.shown()).extracting(Row::number).containsExactly("EX 32");
        assertThat(model.count(decided)).isEqualTo(3);
    }

    @Test
    void new_rows_are_counted_and_filtered() {
        model.filter("number", "pb");
        rows.add(new Row("PB 11", null, "More", "Noted", 1));
        assertThat(model.countsProperty().get()).isEqualTo("3 shown of 5");
        model.filter("number", "");
        assertThat(model.countsProperty().get()).isEqualTo("5");
    }

    @Test
    void copied_rows_paste_as_cells_even_when_a_text_holds_a_tab() {
        assertThat(RegisterModel.asCells(rows.subList(0, 2), columns))
                .isEqualTo("PB 9\tTue 26 Jan 2027\tTransformation funding\tNot carried\t8\nPB 10\tTue 26 Jan 2027\tCapital priorities\tBy consensus\t");
    }

    @Test
    void absent_dates_and_numbers_come_last() {
        assertThat(rows.sorted(columns.get(1).order())).extracting(Row::number).last().isEqualTo("EX 4");
        assertThat(rows.sorted(columns.get(4).order())).extracting(Row::number).containsExactly("EX 4", "PB 9", "EX 32", "PB 10");
    }

    @Test
    void references_sort_by_letters_then_by_number() {
        assertThat(List.of("PB 10", "PB 9", "EX 32", "EX 4").stream().sorted(RegisterTable.byReference()))
                .containsExactly("EX 4", "EX 32", "PB 9", "PB 10");
    }

    @Test
    void saved_views_come_back_whatever_their_names_hold() {
        List<SavedFilter> saved = List.of(
                new SavedFilter("Late; 50% & more", Map.of("title", "a=b", "outcome", "Not carried")), new SavedFilter("Plain", Map.of()));
        assertThat(SavedFilter.read(SavedFilter.write(saved))).isEqualTo(saved);
        assertThat(SavedFilter.read("")).isEmpty();
    }

    @Test
    void a_column_layout_comes_back_and_nonsense_is_left_out() {
        ColumnLayout layout = new ColumnLayout(
                List.of(new ColumnLayout.Column("date", 130, true), new ColumnLayout.Column("title", 300, false)), "date", true);
        assertThat(ColumnLayout.read(layout.write())).contains(layout);
        assertThat(ColumnLayout.read("date:wide:shown|date|descending")).isEmpty();
        assertThat(ColumnLayout.read("")).isEmpty();
    }
}
