package org.quorate.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the window was started with.
 *
 * @param home the data folder asked for
 * @param store the store to open, without extension
 * @param copy a {@code .quorate} file to open or restore
 * @param today the date to take as today's
 * @param actingAs who is recorded as having done what is done
 * @param passwordFile a file whose first line is the password of the store
 * @param demonstration whether a first run opens the demonstration partnership
 */
record StartOptions(
        @Nullable String home,
        @Nullable Path store,
        @Nullable Path copy,
        @Nullable LocalDate today,
        @Nullable String actingAs,
        @Nullable Path passwordFile,
        boolean demonstration) {

    static StartOptions read(List<String> arguments) {
        String store = value(arguments, "--store");
        String passwordFile = value(arguments, "--password-file");
        String copy = arguments.stream().filter(argument -> argument.endsWith(".quorate")).findFirst().orElse(null);
        return new StartOptions(
                value(arguments, "--home"),
                store == null ? null : Path.of(store),
                copy == null ? null : Path.of(copy),
                date(value(arguments, "--today")),
                value(arguments, "--as"),
                passwordFile == null ? null : Path.of(passwordFile),
                arguments.contains("--demonstration"));
    }

    private static @Nullable String value(List<String> arguments, String option) {
        for (int place = 0; place < arguments.size(); place++) {
            String argument = arguments.get(place);
            if (argument.startsWith(option + "=")) {
                return argument.substring(option.length() + 1);
            }
            if (argument.equals(option) && place + 1 < arguments.size()) {
                return arguments.get(place + 1);
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("--today takes a date such as 2027-01-18, not " + text, unreadable);
        }
    }
}
