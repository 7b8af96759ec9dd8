package org.quorate.model.charter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Things with the names they answer to. Kept where the things never change, because what is compared of a name is worked out only once. */
final class KnownNames<T> {

    private final List<Entry<T>> entries;

    private KnownNames(List<Entry<T>> entries) {
        this.entries = entries;
    }

    static <T> KnownNames<T> of(Collection<T> things, Function<T, Stream<String>> namesOf) {
        return new KnownNames<>(things.stream().map(thing -> new Entry<>(thing, namesOf.apply(thing).map(Name::new).toList())).toList());
    }

    /** The thing of that name; an exact name goes first, and loose words that fit two things find neither. */
    Optional<T> find(String name) {
        String slug = Slug.of(name);
        Optional<T> exact = entries.stream().filter(entry -> entry.names.getFirst().written.equals(name)).findFirst()
                .or(() -> entries.stream().filter(entry -> entry.names.stream().anyMatch(known -> known.slug().equals(slug))).findFirst()).map(Entry::thing);
        Set<String> words = exact.isPresent() ? Set.of() : Naming.words(name);
        if (words.isEmpty()) {
            return exact;
        }
        List<T> loose = entries.stream().filter(entry -> entry.names.stream().anyMatch(known -> known.words().equals(words))).map(Entry::thing).toList();
        return loose.size() == 1 ? Optional.of(loose.getFirst()) : Optional.empty();
    }

    private record Entry<T>(T thing, List<Name> names) {
    }

    /** A name as it is written; threads that ask for the first time together work out the same. */
    private static final class Name {
        private final String written;
        private @Nullable String slug;
        private @Nullable Set<String> words;

        Name(String written) {
            this.written = written;
        }

        String slug() {
            String known = slug;
            if (known == null) {
                known = Slug.of(written);
                slug = known;
            }
            return known;
        }

        Set<String> words() {
            Set<String> known = words;
            if (known == null) {
                known = Naming.words(written);
                words = known;
            }
            return known;
        }
    }
}
