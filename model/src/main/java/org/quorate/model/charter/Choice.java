package org.quorate.model.charter;

import java.util.List;
import java.util.stream.Stream;

/**
 * One value a setting may take, with what it means.
 *
 * @param word the word in files and on the command line
 * @param meaning the rule as a plain sentence without its full stop, as the charter screen shows it
 * @param synonyms other words people write for it
 */
public record Choice(String word, String meaning, List<String> synonyms) {

    public Choice {
        synonyms = List.copyOf(synonyms);
    }

    /** A choice with its synonyms. */
    public static Choice of(String word, String meaning, String... synonyms) {
        return new Choice(word, meaning, List.of(synonyms));
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(word), synonyms.stream());
    }
}
