package org.quorate.persistence.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.DueDate;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.LetteredReport;

/**
 * A recommendation; it is matched by its reference, else by its title and the day it was made.
 *
 * @param reference given a number ("R-1") where it is left out
 * @param from the body that makes it, or nothing where an author does
 * @param to the body it was sent to, or nothing
 * @param asked what that body is asked for, or nothing for "consider"
 * @param meeting the reference of the meeting it was made at, {@code item} that item's number
 * @param answer how the body answered, or nothing
 * @param report its lettered points, or nothing
 * @param answers the answers of single points, in the order of the points; nothing where a point has none
 */
public record RecommendedEntry(
        Spot spot,
        @Nullable String reference,
        String title,
        @Nullable String text,
        @Nullable String from,
        List<String> authors,
        @Nullable String to,
        @Nullable Ask asked,
        LocalDate date,
        @Nullable String meeting,
        @Nullable Integer item,
        @Nullable String route,
        @Nullable String kind,
        @Nullable DueDate due,
        @Nullable Answer answer,
        @Nullable LocalDate answered,
        @Nullable String answerWords,
        @Nullable LetteredReport report,
        List<PointAnswer> answers) {
    public RecommendedEntry {
        authors = List.copyOf(authors);
        answers = List.copyOf(answers);
    }

    /** How one point was answered by itself. */
    public record PointAnswer(String letter, Answer answer, @Nullable String words) {}
}
