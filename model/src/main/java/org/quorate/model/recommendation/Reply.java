package org.quorate.model.recommendation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.charter.Slug;

/** How one partner answered what was put to all of them. */
public enum Reply {
    SUPPORTS("supports", "Supports"),
    SUPPORTS_WITH_CONDITIONS("supports-with-conditions", "Supports with conditions"),
    RESPONDED("responded", "Responded"),
    DOES_NOT_SUPPORT("does-not-support", "Does not support");

    private final String word;
    private final String words;

    Reply(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** The word in files and on the command line. */
    public String word() {
        return word;
    }

    /** As it is shown. */
    public String words() {
        return words;
    }

    /** The reply of that word. */
    public static Optional<Reply> named(String word) {
        return Arrays.stream(values()).filter(reply -> reply.word.equals(Slug.of(word))).findFirst();
    }

    /** Every word, for a message that says what was expected. */
    public static String all() {
        return Arrays.stream(values()).map(Reply::word).collect(Collectors.joining(", "));
    }
}
