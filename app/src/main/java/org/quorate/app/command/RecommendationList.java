package org.quorate.app.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.recommendation.RecommendationEntry;
import org.quorate.app.recommendation.RecommendationService;
import org.quorate.model.recommendation.Leg;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.PointStanding;
import org.quorate.model.recommendation.Standing;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;

/** Recommendations as the command line lists them; lettered points are rows of their own. */
final class RecommendationList {
    private RecommendationList() {}

    /** What the window uses too, over a store that is open. */
    static RecommendationService service(Store store, Acting acting) {
        return new RecommendationService(store, acting, new CharterService(store, acting), new Rulings(new EnglishBankHolidays()));
    }

    static List<ListedRow> rows(RecommendationService recommendations) {
        return recommendations.all().stream().map(RecommendationList::row).toList();
    }

    private static ListedRow row(RecommendationEntry entry) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        PointStanding point = entry.point();
        if (point == null) {
            whole(entry, more);
        } else {
            lettered(entry, point, more);
        }
        more.put("actions", entry.actions());
        more.put("due_text", entry.due().text());
        more.put("due_open", entry.due().open());
        more.put("part", entry.partTwo() ? 2 : 1);
        String holder = entry.holder();
        return new ListedRow(entry.reference(), entry.recommendation().fromName(), entry.recommendation().madeOn(), entry.title(),
                entry.state().toLowerCase(Locale.UK), holder.isEmpty() ? null : holder, entry.isClosed() ? null : entry.due().day(), more);
    }

    private static void whole(RecommendationEntry entry, Map<String, @Nullable Object> more) {
        Standing standing = entry.standing();
        LocalDate stuckSince = standing.stuckSince();
        var route = entry.route();
        var at = entry.at();
        more.put("to", entry.journey().latest().map(leg -> leg.to().name()).orElse(null));
        more.put("asked", entry.journey().latest().map(leg -> leg.ask().word()).orElse(null));
        more.put("answer", entry.journey().latest().map(Leg::answer).map(answer -> answer.answer().word()).orElse(null));
        more.put("route", route == null ? null : route.key());
        more.put("since", standing.since().toString());
        more.put("stuck", standing.stuck());
        more.put("stuck_since", stuckSince == null ? null : stuckSince.toString());
        more.put("meeting", at == null ? null : at.reference());
        more.put("steps", standing.steps().stream().map(step -> step.title() + ", " + step.actor() + ": " + step.state().words()).toList());
        more.put("findings", standing.findings().stream().map(Standing.Finding::cited).toList());
        more.put("silences", standing.silences().stream().map(Standing.Finding::cited).toList());
        more.put("points", entry.points().stream().map(each -> each.point().letter()).toList());
    }

    private static void lettered(RecommendationEntry entry, PointStanding standing, Map<String, @Nullable Object> more) {
        Point point = standing.point();
        var category = point.category();
        var answer = standing.answer();
        more.put("of", entry.recommendation().reference());
        more.put("letter", point.letter());
        more.put("category", category == null ? null : category.word());
        more.put("theme", point.theme());
        more.put("answer", answer == null ? null : answer.word());
        more.put("words", standing.words());
        more.put("partners", standing.parts().stream().map(part -> part.partner() + ": " + part.words()).toList());
        more.put("awaited", standing.awaited());
        more.put("sub_items", IntStream.range(0, point.subItems().size())
                .mapToObj(place -> (point.markOf(place).isEmpty() ? "- " : point.markOf(place) + ". ") + point.subItems().get(place).text()).toList());
    }
}
