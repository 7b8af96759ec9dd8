package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Slug;

/**
 * What those outside a body answered whose approval its decision needs.
 *
 * @param asked the day they were asked, or null when the case does not say
 * @param answers what each of them answered; whoever is not among them has not answered yet
 */
public record Approvals(@Nullable LocalDate asked, List<Answer> answers) {

    /** Nothing is said. */
    public static final Approvals UNSAID = new Approvals(null, List.of());

    /**
     * One answer.
     *
     * @param by whose
     * @param given whether the approval was given; otherwise it was refused
     * @param on the day of the answer, or null when it is not said, and then it was in time
     */
    public record Answer(String by, boolean given, @Nullable LocalDate on) {
        public Answer {
            if (by.isBlank()) {
                throw new IllegalArgumentException("An answer needs the name of whoever gave it.");
            }
        }
    }

    public Approvals {
        answers = List.copyOf(answers);
        if (answers.stream().map(answer -> Slug.of(answer.by())).distinct().count() < answers.size()) {
            throw new IllegalArgumentException("Somebody is listed twice among those who answered. Give the last answer of each.");
        }
    }
}
