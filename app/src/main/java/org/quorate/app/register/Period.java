package org.quorate.app.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;

/** The days a register covers, first and last; an open end is nothing. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** No limit at either end. */
    public static final Period ALL = new Period(null, null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public Period {
        Required.that(from == null || to == null || !to.isBefore(from), "The period ends before it begins.");
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The limits in words, as a register says how it was made; empty where there are none. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (from != null) {
            words.add("From " + DAY.format(from));
        }
        if (to != null) {
            words.add("To " + DAY.format(to));
        }
        return words;
    }
}
