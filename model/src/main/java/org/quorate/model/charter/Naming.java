package org.quorate.model.charter;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a person means by a name: as it is written, or else by its words in any order, singular or plural, when only one thing answers. */
final class Naming {

    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "and", "member", "representative", "seat", "matter");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    private Naming() {
    }

    /** The thing of that name; an exact name goes first, and loose words that fit two things find neither. */
    static <T> Optional<T> find(Collection<T> things, String name, Function<T, Stream<String>> namesOf) {
        // most lookups are by key, which needs no name taken apart
        for (T thing : things) {
            if (namesOf.apply(thing).findFirst().filter(name::equals).isPresent()) {
                return Optional.of(thing);
            }
        }
        return KnownNames.of(things, namesOf).find(name);
    }

    /** The words that carry a name, singular; what stands in brackets is left out. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        String slug = Slug.of(name.contains("(") ? IN_BRACKETS.matcher(name).replaceAll(" ") : name);
        for (String word : slug.split("-", -1)) {
            String single = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y"
                    : word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
            if (!single.isEmpty() && !SMALL.contains(single)) {
                words.add(single);
            }
        }
        // the letter of "Group A" tells it from the other groups
        if (slug.endsWith("-a")) {
            words.add("a");
        }
        return Set.copyOf(words);
    }
}
