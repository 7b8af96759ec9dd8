package org.quorate.app.control;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A view of a register that a person saved: what stood in the filter row.
 *
 * @param filters the text of each filter, by column key
 */
public record SavedFilter(String name, Map<String, String> filters) {

    public SavedFilter {
        filters = Map.copyOf(filters);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A saved view needs a name");
        }
    }

    static String write(List<SavedFilter> saved) {
        List<String> lines = new ArrayList<>();
        for (SavedFilter view : saved) {
            StringBuilder line = new StringBuilder(encode(view.name));
            new TreeMap<>(view.filters).forEach((key, text) -> line.append('&').append(encode(key)).append('=').append(encode(text)));
            lines.add(line.toString());
        }
        return String.join(";", lines);
    }

    static List<SavedFilter> read(String text) {
        List<SavedFilter> saved = new ArrayList<>();
        for (String line : text.split(";", -1)) {
            String[] parts = line.split("&", -1);
            if (!parts[0].isBlank()) {
                Map<String, String> filters = new TreeMap<>();
                for (int place = 1; place < parts.length; place++) {
                    String[] pair = parts[place].split("=", 2);
                    filters.put(decode(pair[0]), pair.length > 1 ? decode(pair[1]) : "");
                }
                saved.add(new SavedFilter(decode(parts[0]), filters));
            }
        }
        return saved;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
