package org.quorate.model.recommendation;

import java.util.Arrays;
import java.util.Optional;
import org.quorate.model.charter.Slug;

/** Into which of the two broad categories a lettered point falls (CM-41). */
public enum PointCategory {
    IMMINENT("imminent", "Imminent"),
    MEDIUM_LONGER("medium-longer", "Medium or longer term");

    private final String word;
    private final String words;

    PointCategory(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** The word in files. */
    public String word() {
        return word;
    }

    /** As it is shown. */
    public String words() {
        return words;
    }

    /** The category of that word. */
    public static Optional<PointCategory> named(String word) {
        String slug = Slug.of(word);
        return Arrays.stream(values()).filter(category -> category.word.equals(slug) || Slug.of(category.words).equals(slug)).findFirst();
    }
}
