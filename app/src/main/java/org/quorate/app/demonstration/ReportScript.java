package org.quorate.app.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.DueDate;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.PointCategory;
import org.quorate.model.recommendation.SubItem;

/** The lettered points of the demonstration's report, read from its text; days are counted from today. */
final class ReportScript {
    private final LocalDate today;
    private final List<String> leadIns = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();

    ReportScript(LocalDate today) {
        this.today = today;
        for (List<String> line : Script.lines("report.txt", 5)) {
            switch (line.getFirst()) {
                case "lead" -> leadIns.add(line.get(1));
                case "point" -> points.add(new Point(Point.letterAt(points.size()), leadIns.size() - 1, line.get(1), List.of(),
                        PointCategory.named(line.get(2)).orElseThrow(), line.get(3), due(line.get(4))));
                default -> addTo(new SubItem(line.getFirst().equals("roman") ? SubItem.Mark.ROMAN : SubItem.Mark.BULLET, line.get(1)));
            }
        }
    }

    List<String> leadIns() {
        return leadIns;
    }

    List<Point> points() {
        return points;
    }

    private void addTo(SubItem item) {
        points.add(points.removeLast().and(item));
    }

    private @Nullable DueDate due(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = text.split(" or following ", 2);
        List<DueDate.Day> days = new ArrayList<>();
        days.add(new DueDate.Day.Date(today.plusDays(Long.parseLong(parts[0].substring(1)))));
        if (parts.length > 1) {
            days.add(new DueDate.Day.Event(parts[1]));
        }
        return new DueDate(days);
    }
}
