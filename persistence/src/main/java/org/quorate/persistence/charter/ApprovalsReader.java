package org.quorate.persistence.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Slug;
import org.quorate.model.ruling.Approvals;
import org.quorate.persistence.schema.SchemaObject;
import org.quorate.persistence.schema.SchemaPart;

/** Reads what those outside a body answered whose approval its decision needs. */
final class ApprovalsReader {

    static final String KEY = "approvals";
    static final List<String> KEYS = List.of("asked", "answers");
    private static final List<String> ANSWER_KEYS = List.of("by", "answer", "date");
    private static final List<String> ANSWERS = List.of("given", "refused", "awaited");

    private ApprovalsReader() {
    }

    static Approvals read(@Nullable YamlPlace place) {
        if (place == null) {
            return Approvals.UNSAID;
        }
        YamlKeys keys = new YamlKeys(place, place.entries(KEYS));
        LocalDate asked = keys.date("asked");
        List<Approvals.Answer> answers = new ArrayList<>();
        for (YamlPlace item : keys.items("answers")) {
            YamlKeys own = new YamlKeys(item, item.entries(ANSWER_KEYS));
            String by = own.required("by");
            String word = Slug.of(own.required("answer"));
            LocalDate on = own.date("date");
            if (on != null && asked != null && on.isBefore(asked)) {
                Objects.requireNonNull(own.entries().get("date")).wrong("The answer is dated before they were asked.");
            } else if (!ANSWERS.contains(word)) {
                item.wrong("An answer is " + String.join(", ", ANSWERS) + ".");
            } else if (!word.equals("awaited") && !by.isBlank()) {
                answers.add(new Approvals.Answer(by, word.equals("given"), on));
            }
        }
        return new Approvals(asked, answers);
    }

    static SchemaPart schema() {
        SchemaPart answer = new SchemaObject(ANSWER_KEYS).must("by", SchemaPart.text().about("Who answers, as the charter calls them."))
                .must("answer", SchemaPart.word(ANSWERS)).may("date", SchemaPart.date()).part();
        return new SchemaObject(KEYS).may("asked", SchemaPart.date().about("The day they were asked.")).may("answers", SchemaPart.listOf(answer)).part()
                .about("What those outside the body answered whose approval it needs; whoever is not listed has not answered yet.");
    }
}
