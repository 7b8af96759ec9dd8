package org.quorate.persistence.recommendation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.Period;
import org.quorate.model.charter.DueDate;
import org.quorate.persistence.row.ListText;

/** By a day, after an event, or both. */
final class DueJson {
    private DueJson() {}

    static @Nullable String text(@Nullable DueDate due) {
        return due == null ? null : ListText.of(due.days(), DueJson::fill);
    }

    static @Nullable DueDate read(@Nullable String json) {
        return json == null ? null : new DueDate(ListText.read(json, DueJson::day));
    }

    private static void fill(DueDate.Day day, ObjectNode node) {
        switch (day) {
            case DueDate.Day.Date(LocalDate date) -> node.put("by", date.toString());
            case DueDate.Day.After(Period period, String event) -> node.put("within", period.text()).put("of", event);
            case DueDate.Day.Event(String name) -> node.put("after", name);
        }
    }

    private static DueDate.Day day(JsonNode node) {
        LocalDate by = ListText.optionalDay(node, "by");
        if (by != null) {
            return new DueDate.Day.Date(by);
        }
        return node.hasNonNull("within")
                ? new DueDate.Day.After(Period.read(ListText.text(node, "within")), ListText.text(node, "of"))
                : new DueDate.Day.Event(ListText.text(node, "after"));
    }
}
