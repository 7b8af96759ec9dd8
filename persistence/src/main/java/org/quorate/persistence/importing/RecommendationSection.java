package org.quorate.persistence.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Refused;
import org.quorate.model.charter.Ask;
import org.quorate.model.charter.DueDate;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.PointCategory;
import org.quorate.model.recommendation.SubItem;

/** Reads a recommendation, with its lettered points where it has them. */
final class RecommendationSection {
    static final List<String> KEYS = List.of("reference", "title", "subtitle", "text", "from", "author", "to", "asked", "date", "meeting", "item", "route",
        "kind", "due", "answer", "answered", "answer_words", "purpose", "asks", "sections", "points");
    static final List<String> POINT_KEYS = List.of("letter", "lead_in", "text", "roman", "bullets", "category", "theme", "due", "partners",
        "answer", "answer_words");
    static final List<String> SECTION_KEYS = List.of("heading", "paragraphs");

    private RecommendationSection() {}

    /** A point as it is written, before it has its place. */
    private record Written(Spot spot, @Nullable String letter, @Nullable String leadIn, String text, List<SubItem> items, @Nullable PointCategory category,
            @Nullable String theme, @Nullable DueDate due, List<String> partners, @Nullable Answer answer, @Nullable String words) {}

    static RecommendedEntry recommendation(YamlObject put) {
        List<Written> written = put.objects("points", "A lettered point", POINT_KEYS, RecommendationSection::point);
        Answer answer = word(put, "answer", Answer::named, Answer.all());
        if (answer != null && !put.has("to")) {
            put.refuse("answer", "An answer needs \"to\", the body that gave it.");
        }
        if (put.has("from") == put.has("author") && !put.has("from")) {
            put.refuse("title", "A recommendation needs \"from\", the body that makes it, or \"author\".");
        }
        return new RecommendedEntry(put.spot(), put.optionalText("reference"), put.text("title"), put.optionalText("text"), put.optionalText("from"),
            put.texts("author"), put.optionalText("to"), word(put, "asked", Ask::named, Ask.all()), put.date("date"), put.optionalText("meeting"),
            put.optionalWhole("item"), put.optionalText("route"), put.optionalText("kind"), due(put), answer, put.optionalDate("answered"),
            put.optionalText("answer_words"), written.isEmpty() ? null : report(put, written), answers(written));
    }

    private static List<RecommendedEntry.PointAnswer> answers(List<Written> written) {
        List<RecommendedEntry.PointAnswer> answers = new ArrayList<>();
        for (int place = 0; place < written.size(); place++) {
            Answer answer = written.get(place).answer();
            if (answer != null) {
                answers.add(new RecommendedEntry.PointAnswer(Point.letterAt(place), answer, written.get(place).words()));
            }
        }
        return answers;
    }

    private static Written point(YamlObject point) {
        List<SubItem> items = new ArrayList<>();
        point.texts("roman").forEach(text -> items.add(new SubItem(SubItem.Mark.ROMAN, text)));
        point.texts("bullets").forEach(text -> items.add(new SubItem(SubItem.Mark.BULLET, text)));
        return new Written(point.spot(), point.optionalText("letter"), point.optionalText("lead_in"), point.text("text"), items,
            word(point, "category", PointCategory::named, "imminent, medium-longer"), point.optionalText("theme"), due(point), point.texts("partners"),
            word(point, "answer", Answer::named, Answer.all()), point.optionalText("answer_words"));
    }

    private static @Nullable LetteredReport report(YamlObject put, List<Written> written) {
        List<String> leadIns = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (Written each : written) {
            String leadIn = each.leadIn();
            if (leadIn != null) {
                leadIns.add(leadIn);
            }
            String wanted = Point.letterAt(points.size());
            if (each.letter() != null && !each.letter().equals(wanted)) {
                put.refuse("points", "Letters run on: the point at " + each.spot() + " is " + wanted + ", not " + each.letter() + ".");
            }
            if (!each.text().isBlank()) {
                points.add(new Point(wanted, Math.max(0, leadIns.size() - 1), each.text(), each.items(), each.category(), each.theme(), each.due(),
                    each.partners()));
            }
        }
        List<LetteredReport.Section> sections = put.objects("sections", "A section", SECTION_KEYS,
            section -> new LetteredReport.Section(section.text("heading"), section.texts("paragraphs")));
        try {
            return new LetteredReport(put.optionalText("subtitle"), put.texts("author"), put.texts("purpose"), put.texts("asks"), sections, leadIns, points);
        } catch (Refused why) {
            put.refuse("points", why.getMessage());
            return null;
        }
    }

    private static @Nullable DueDate due(YamlObject object) {
        String due = object.optionalText("due");
        try {
            return due == null ? null : DueDate.read(due);
        } catch (IllegalArgumentException why) {
            object.refuse("due", String.valueOf(why.getMessage()));
            return null;
        }
    }

    private static <T> @Nullable T word(YamlObject object, String key, Function<String, Optional<T>> read, String all) {
        String word = object.optionalText(key);
        Optional<T> found = word == null ? Optional.empty() : read.apply(word);
        if (word != null && found.isEmpty()) {
            object.refuse(key, "\"" + key + "\": " + word + " is not one of the values. Expected " + all + ".");
        }
        return found.orElse(null);
    }
}
