package org.quorate.persistence.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Turns rows into the plain values the journal holds, and back. */
final class RowValues {
    // The longest text H2 keeps in a varchar.
    private static final int LONGEST_TEXT = 1_048_576;

    private RowValues() {}

    static String nameOf(Field<?> field) {
        return field.getName().toLowerCase(Locale.ROOT);
    }

    static String nameOf(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }

    static Map<String, @Nullable Object> of(Record row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
            values.put(nameOf(field), plain(row.get(field)));
        }
        return values;
    }

    static Map<String, @Nullable Object> keyOf(Table<?> table, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        for (Field<?> field : keyFields(table)) {
            key.put(nameOf(field), values.get(nameOf(field)));
        }
        return key;
    }

    static <R extends Record> List<TableField<R, ?>> keyFields(Table<R> table) {
        UniqueKey<R> primary = table.getPrimaryKey();
        if (primary == null) {
            throw new IllegalStateException("Every table of a store needs a primary key; " + table.getName() + " has none.");
        }
        return primary.getFields();
    }

    static Condition isRow(Table<?> table, Map<String, @Nullable Object> key) {
        Condition condition = DSL.noCondition();
        for (Field<?> field : keyFields(table)) {
            condition = condition.and(equalTo(field, key.get(nameOf(field))));
        }
        return condition;
    }

    private static <T> Condition equalTo(Field<T> field, @Nullable Object plain) {
        return field.eq(DSL.val(fromPlain(field, plain), field));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean truth -> truth;
            case Long number -> number;
            case Integer number -> number.longValue();
            case LocalDate date -> date.toString();
            case LocalDateTime moment -> moment.toString();
            case LocalTime time -> time.toString();
            default -> throw new IllegalStateException("The journal has no form for " + value.getClass().getSimpleName() + ".");
        };
    }

    static @Nullable Object fromPlain(Field<?> field, @Nullable Object plain) {
        if (plain == null) {
            return null;
        }
        Class<?> type = field.getType();
        if (type == Integer.class) {
            return Math.toIntExact(((Number) plain).longValue());
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(plain.toString());
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.parse(plain.toString());
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(plain.toString());
        }
        return plain;
    }

    /** Makes every value one that the database gives back unchanged. */
    static void makeKeepable(Record row) {
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            if (value instanceof String text) {
                setUnchecked(row, field, keepable(text));
            } else if (value instanceof LocalDateTime moment) {
                setUnchecked(row, field, moment.truncatedTo(ChronoUnit.MICROS));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void setUnchecked(Record row, Field<?> field, Object value) {
        if (!value.equals(row.get(field))) {
            row.set((Field<Object>) field, value);
        }
    }

    /** The text without NUL and without halves of characters, which PostgreSQL and the journal refuse. */
    static String keepable(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new StoreFailure(StoreFailure.Kind.UNUSABLE_VALUE,
                    "A text is longer than a million characters and cannot be kept. Shorten it, or attach it as a paper.");
        }
        boolean fine = true;
        for (int i = 0; i < text.length() && fine; i++) {
            char c = text.charAt(i);
            fine = c != 0 && !Character.isSurrogate(c);
        }
        return fine ? text : repaired(text);
    }

    private static String repaired(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(point -> point != 0)
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
