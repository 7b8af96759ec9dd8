package org.quorate.model.charter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of question an item puts.
 *
 * @param key the word in settings and cases
 * @param title as people say it
 * @param aliases other names
 * @param row the key of the row of the matrix it falls under, or null when every voting member takes part
 * @param clause where the document names it, or null
 */
public record CharterMatter(String key, String title, List<String> aliases, @Nullable String row, @Nullable String clause) {

    public CharterMatter {
        aliases = List.copyOf(aliases);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(key, title), aliases.stream());
    }
}
