package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.PointCategory;
import org.quorate.model.recommendation.Reply;

/**
 * What a person filled in for one change to a lettered point, or to the whole; what its form does not ask for is nothing.
 *
 * @param action the reference of the action that carries it out
 * @param partners those it is addressed to
 * @param partner the one that answered, or whose part was carried out
 */
record PointChange(@Nullable Answer answer, List<String> partners, @Nullable String partner, @Nullable Reply reply, String by, @Nullable PointCategory category,
        @Nullable String action, String words, LocalDate on) {
    PointChange {
        partners = List.copyOf(partners);
    }

    /** The words, or nothing where none were typed. */
    @Nullable String said() {
        return words.isEmpty() ? null : words;
    }
}
