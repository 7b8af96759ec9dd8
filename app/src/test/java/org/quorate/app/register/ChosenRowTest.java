package org.quorate.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChosenRowTest {
    private record Row(int key, String words) {}

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ChosenRow<Row, Integer> chosen = new ChosenRow<>(rows, Row::key);

    @BeforeEach
    void read() {
        chosen.readAnew(List.of(new Row(1, "one"), new Row(2, "two")));
    }

    @Test
    void what_is_chosen_stays_chosen_and_is_shown_as_it_was_read_last() {
        chosen.choose(2);
        chosen.readAnew(List.of(new Row(2, "two, changed"), new Row(3, "three")));
        assertThat(chosen.property().get()).isEqualTo(new Row(2, "two, changed"));
    }

    @Test
    void a_table_that_chooses_another_row_while_they_change_does_not_count() {
        chosen.choose(2);
        rows.addListener((ListChangeListener<Row>) change -> chosen.choose(3));
        chosen.readAnew(List.of(new Row(3, "three"), new Row(2, "two")));
        assertThat(chosen.property().get()).isEqualTo(new Row(2, "two"));
    }

    @Test
    void rows_that_are_the_same_are_left_as_they_are() {
        List<String> changes = new ArrayList<>();
        rows.addListener((ListChangeListener<Row>) change -> changes.add("changed"));
        chosen.readAnew(List.of(new Row(1, "one"), new Row(2, "two")));
        assertThat(changes).isEmpty();
    }

    @Test
    void one_that_is_gone_is_no_longer_chosen_and_one_just_made_is_chosen_once_it_is_read() {
        chosen.choose(1);
        chosen.chooseOnceRead(4);
        assertThat(chosen.property().get()).isEqualTo(new Row(1, "one"));
        chosen.readAnew(List.of(new Row(4, "four")));
        assertThat(chosen.property().get()).isEqualTo(new Row(4, "four"));
        chosen.readAnew(List.of());
        assertThat(chosen.property().get()).isNull();
    }
}
