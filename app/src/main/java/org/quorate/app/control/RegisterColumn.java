package org.quorate.app.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * One column of a register.
 *
 * @param key names it in what is remembered; never shown
 * @param width in pixels at 100% text
 * @param kind how it is aligned and filtered
 * @param text what is copied, exported and filtered
 * @param order how rows are sorted by it
 * @param cell what is drawn instead of the text, such as a state chip; null for the text
 * @param shownAtFirst whether it shows before the person chose
 * @param day the date itself, for a column of dates; null for others
 */
public record RegisterColumn<R>(
        String key,
        String title,
        double width,
        Kind kind,
        Function<R, String> text,
        Comparator<R> order,
        @Nullable Function<R, Node> cell,
        boolean shownAtFirst,
        @Nullable Function<R, @Nullable LocalDate> day) {

    /** How a column is aligned and filtered. */
    public enum Kind {
        /** Filtered by words it contains. */
        TEXT,
        /** Right-aligned; filtered by how it begins. */
        NUMBER,
        /** Filtered by words of the date, as in "jan 2027". */
        DATE,
        /** Filtered by choosing one of the values there are. */
        CHOICE
    }

    public static <R> RegisterColumn<R> text(String key, String title, double width, Function<R, String> text) {
        return new RegisterColumn<>(key, title, width, Kind.TEXT, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER), null, true, null);
    }

    public static <R> RegisterColumn<R> choice(String key, String title, double width, Function<R, String> text) {
        return new RegisterColumn<>(key, title, width, Kind.CHOICE, text, Comparator.comparing(text), null, true, null);
    }

    public static <R> RegisterColumn<R> number(String key, String title, double width, Function<R, @Nullable Integer> number) {
        Comparator<@Nullable Integer> nullsLast = Comparator.nullsLast(Comparator.naturalOrder());
        return new RegisterColumn<>(key, title, width, Kind.NUMBER,
                row -> {
                    Integer value = number.apply(row);
                    return value == null ? "" : value.toString();
                },
                (left, right) -> nullsLast.compare(number.apply(left), number.apply(right)), null, true, null);
    }

    public static <R> RegisterColumn<R> date(String key, String title, double width, Function<R, @Nullable LocalDate> date) {
        Comparator<@Nullable LocalDate> nullsLast = Comparator.nullsLast(Comparator.naturalOrder());
        return new RegisterColumn<>(key, title, width, Kind.DATE,
                row -> {
                    LocalDate value = date.apply(row);
                    return value == null ? "" : DateWords.words(value);
                },
                (left, right) -> nullsLast.compare(date.apply(left), date.apply(right)), null, true, date);
    }

    /** Draws the cell instead of writing its text. */
    public RegisterColumn<R> drawn(Function<R, Node> node) {
        return new RegisterColumn<>(key, title, width, kind, text, order, node, shownAtFirst, day);
    }

    /** Sorts by something other than the text, as for numbers such as "PB 47". */
    public RegisterColumn<R> sortedBy(Comparator<R> comparator) {
        return new RegisterColumn<>(key, title, width, kind, text, comparator, cell, shownAtFirst, day);
    }

    public RegisterColumn<R> hiddenAtFirst() {
        return new RegisterColumn<>(key, title, width, kind, text, order, cell, false, day);
    }
}
