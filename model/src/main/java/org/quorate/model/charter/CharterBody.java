package org.quorate.model.charter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body as the charter describes it, without people.
 *
 * @param key the word in settings and cases
 * @param name as people say it
 * @param aliases other names
 * @param chair the office that presides, or null
 * @param accountableTo the key of the body it answers to, or null
 * @param constituencies its blocks of seats, in seat order
 * @param clause where the document sets it up, or null
 */
public record CharterBody(String key, String name, List<String> aliases, @Nullable String chair, @Nullable String accountableTo,
                          List<Constituency> constituencies, @Nullable String clause) {

    public CharterBody {
        aliases = List.copyOf(aliases);
        constituencies = List.copyOf(constituencies);
    }

    /** The constituency with this key, name or alias. */
    public Optional<Constituency> constituency(String name) {
        return Naming.find(constituencies, name, Constituency::names);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(key, name), aliases.stream());
    }
}
