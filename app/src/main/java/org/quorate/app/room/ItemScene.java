package org.quorate.app.room;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Explanation;
import org.quorate.app.ruling.ItemStanding;
import org.quorate.app.ruling.MeetingRecord;
import org.quorate.app.verdict.Reasons;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.meeting.AgendaItem;

/**
 * The item the meeting is at, as the heading shows it.
 *
 * @param matter as in "Matter: transformation funding"
 * @param rule as in "Consensus, else 75% of those eligible in office"; empty where it is not known
 * @param taken as in "17 of 25 min"; empty before the item began
 * @param late as in "2 min late"; empty where the meeting keeps its time
 */
public record ItemScene(
        AgendaItem item, String matter, String rule, Explanation why, String taken, String late) {

    static ItemScene of(MeetingRecord record, AgendaItem item, ItemStanding standing, @Nullable Charter charter, LocalDateTime now) {
        String key = item.matter();
        String title = key == null || charter == null ? "ordinary business" : charter.matter(key).map(CharterMatter::title).orElse(key);
        String rule = standing instanceof ItemStanding.Ruled ruled ? ruled.rule() : "";
        Explanation why = standing instanceof ItemStanding.Ruled ruled && ruled.needed() != null
                ? Reasons.of("How this is decided", ruled.needed().reasoning().steps())
                : Explanation.ofSteps("How this is decided", List.of(rule.isEmpty() ? "No rule is known for it." : rule + "."), "");
        LocalDateTime began = record.course().began(item.id()).orElse(null);
        return new ItemScene(
                item, "Matter: " + title.toLowerCase(Locale.UK), rule, why, taken(item, began, now), late(record, item, now));
    }

    private static String taken(AgendaItem item, @Nullable LocalDateTime began, LocalDateTime now) {
        if (began == null || now.isBefore(began)) {
            return "";
        }
        long minutes = Duration.between(began, now).toMinutes();
        return item.minutes() == 0 ? minutes + " min" : minutes + " of " + item.minutes() + " min";
    }

    /** How far the meeting is behind its plan, had every item taken its time. */
    private static String late(MeetingRecord record, AgendaItem item, LocalDateTime now) {
        int planned = record.items().stream()
                .filter(other -> other.position() <= item.position())
                .mapToInt(AgendaItem::minutes)
                .sum();
        LocalDateTime due = record.meeting().date().atTime(record.meeting().start()).plusMinutes(planned);
        long late = Duration.between(due, now).toMinutes();
        return record.meeting().state().isUnderWay() && planned > 0 && late > 0 ? late + " min late" : "";
    }
}
