package org.quorate.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** Which rows of a register show: a view chosen above the table, narrowed by the filter row. */
public final class RegisterModel<R> {
    private final ObservableList<R> rows;
    private final FilteredList<R> shown;
    private final List<RegisterColumn<R>> columns;
    private final Map<String, String> filters = new TreeMap<>();
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private @Nullable RegisterView<R> view;

    public RegisterModel(ObservableList<R> rows, List<RegisterColumn<R>> columns) {
        this.rows = rows;
        this.columns = List.copyOf(columns);
        shown = new FilteredList<>(rows);
        shown.addListener((InvalidationListener) change -> count());
        count();
    }

    /** Narrows to a view that the screen offers; null shows all. */
    public void show(@Nullable RegisterView<R> chosen) {
        view = chosen;
        refilter();
    }

    /** Sets one filter; empty text takes it away. */
    public void filter(String columnKey, String text) {
        if (text.isBlank()) {
            filters.remove(columnKey);
        } else {
            filters.put(columnKey, text.strip());
        }
        refilter();
    }

    /** Replaces every filter, as when a saved view is chosen. */
    public void filterAll(Map<String, String> next) {
        filters.clear();
        filters.putAll(next);
        refilter();
    }

    /** What narrows the register now, in words for an export: "View: Part 2", "Outcome: Deferred". */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        RegisterView<R> chosen = view;
        if (chosen != null) {
            words.add("View: " + chosen.name());
        }
        columns.stream()
                .filter(column -> filters.containsKey(column.key()))
                .forEach(column -> words.add(column.title() + ": " + filters.get(column.key())));
        return words;
    }

    public Map<String, String> filters() {
        return Map.copyOf(filters);
    }

    private void refilter() {
        List<Predicate<R>> tests = new ArrayList<>();
        RegisterView<R> chosen = view;
        if (chosen != null) {
            tests.add(chosen.shows());
        }
        columns.stream()
                .filter(column -> filters.containsKey(column.key()))
                .forEach(column -> tests.add(test(column, filters.getOrDefault(column.key(), ""))));
        shown.setPredicate(row -> tests.stream().allMatch(test -> test.test(row)));
        count();
    }

    private static <R> Predicate<R> test(RegisterColumn<R> column, String filter) {
        String wanted = filter.toLowerCase(Locale.UK);
        return switch (column.kind()) {
            case CHOICE -> row -> column.text().apply(row).equals(filter);
            case NUMBER -> row -> column.text().apply(row).startsWith(wanted);
            case TEXT, DATE -> {
                List<String> words = List.of(wanted.split("\\s+", -1));
                yield row -> {
                    String text = column.text().apply(row).toLowerCase(Locale.UK);
                    return words.stream().allMatch(text::contains);
                };
            }
        };
    }

    private void count() {
        counts.set(shown.size() == rows.size() ? String.valueOf(rows.size()) : shown.size() + " shown of " + rows.size());
    }

    /** How many rows a view would show, for its tab. */
    public long count(RegisterView<R> offered) {
        return rows.stream().filter(offered.shows()).count();
    }

    /** The values a column of choices has, in order. */
    public List<String> choices(RegisterColumn<R> column) {
        return rows.stream().map(column.text()).filter(text -> !text.isBlank()).distinct().sorted().toList();
    }

    public FilteredList<R> shown() {
        return shown;
    }

    public ObservableList<R> rows() {
        return rows;
    }

    /** As in "14 shown of 212", or "212". */
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Rows as lines of cells divided by tabs, which spreadsheets paste as cells. */
    public static <R> String asCells(List<R> rows, List<RegisterColumn<R>> columns) {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> column.text().apply(row).replaceAll("[\\t\\n\\r]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
