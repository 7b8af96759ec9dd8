package org.quorate.app.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the texts of the demonstration: fields between "|", lists between "//", remarks after "#". */
final class Script {
    private Script() {}

    /** The lines of a text that say something, each as its fields; there are always at least {@code fields} of them. */
    static List<List<String>> lines(String name, int fields) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> fields(line, fields))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The entries of a field that holds a list. */
    static List<String> list(String field) {
        return field.isBlank() ? List.of() : List.of(field.strip().split("\\s*//\\s*", -1));
    }

    private static List<String> fields(String line, int fields) {
        List<String> found = new ArrayList<>();
        for (String field : line.split("\\|", -1)) {
            found.add(field.strip());
        }
        while (found.size() < fields) {
            found.add("");
        }
        return found;
    }
}
