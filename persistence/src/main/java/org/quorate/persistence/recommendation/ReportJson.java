package org.quorate.persistence.recommendation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quorate.model.recommendation.LetteredReport;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.PointCategory;
import org.quorate.model.recommendation.SubItem;
import org.quorate.persistence.row.ListText;

/** A report of lettered recommendations, kept whole with its recommendation. */
final class ReportJson {
    private ReportJson() {}

    static void fill(LetteredReport report, ObjectNode node) {
        node.put("subtitle", report.subtitle());
        texts(node, "authors", report.authors());
        texts(node, "purpose", report.purpose());
        texts(node, "asks", report.asks());
        ArrayNode sections = node.putArray("sections");
        report.sections().forEach(section -> texts(sections.addObject().put("heading", section.heading()), "paragraphs", section.paragraphs()));
        texts(node, "leadIns", report.leadIns());
        ArrayNode points = node.putArray("points");
        report.points().forEach(point -> fill(point, points.addObject()));
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        texts.forEach(node.putArray(name)::add);
    }

    private static void fill(Point point, ObjectNode node) {
        PointCategory category = point.category();
        node.put("letter", point.letter()).put("leadIn", point.leadIn()).put("text", point.text())
                .put("category", category == null ? null : category.name()).put("theme", point.theme()).put("due", DueJson.text(point.due()));
        if (!point.partners().isEmpty()) {
            texts(node, "partners", point.partners());
        }
        ArrayNode items = node.putArray("subItems");
        point.subItems().forEach(item -> items.addObject().put("mark", item.mark().name()).put("text", item.text()));
    }

    static LetteredReport read(JsonNode node) {
        return new LetteredReport(ListText.optionalText(node, "subtitle"), RecommendationRows.texts(node.get("authors")),
                RecommendationRows.texts(node.get("purpose")), RecommendationRows.texts(node.get("asks")),
                node.path("sections").valueStream().map(section -> new LetteredReport.Section(ListText.text(section, "heading"),
                        RecommendationRows.texts(section.get("paragraphs")))).toList(),
                RecommendationRows.texts(node.get("leadIns")), node.path("points").valueStream().map(ReportJson::point).toList());
    }

    private static Point point(JsonNode node) {
        String category = ListText.optionalText(node, "category");
        return new Point(ListText.text(node, "letter"), node.path("leadIn").asInt(), ListText.text(node, "text"),
                node.path("subItems").valueStream().map(item -> new SubItem(SubItem.Mark.valueOf(ListText.text(item, "mark")), ListText.text(item, "text")))
                        .toList(),
                category == null ? null : PointCategory.valueOf(category), ListText.optionalText(node, "theme"),
                DueJson.read(ListText.optionalText(node, "due")), RecommendationRows.texts(node.get("partners")));
    }
}
