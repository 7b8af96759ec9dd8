package org.quorate.app.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Tone;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.calendar.DayText;
import org.quorate.model.recommendation.Point;
import org.quorate.model.recommendation.PointPart;
import org.quorate.model.recommendation.PointStanding;

/** Draws a lettered point: its sub-items, how it was answered, the partners it is addressed to, and what may be done to it. */
final class PointPane {
    private final Map<PointMove, Act> acts;

    /** @param acts what may be done to what is chosen, in the order in which it is offered */
    PointPane(Map<PointMove, Act> acts) {
        this.acts = acts;
    }

    void draw(List<Node> nodes, RecommendationEntry entry, PointStanding point) {
        subItems(point.point()).forEach(nodes::add);
        var category = point.point().category();
        String theme = point.point().theme();
        var answered = point.answeredOn();
        if (category != null || theme != null) {
            nodes.add(PaneParts.fact("Filed", (category == null ? "" : category.words()) + (category == null || theme == null ? "" : ", ")
                    + (theme == null ? "" : theme)));
        }
        if (answered != null) {
            nodes.add(PaneParts.fact("Answer", (point.answer() == null ? "" : point.answer().words()) + ", " + DayText.of(answered)
                    + (point.words() == null ? "" : ": " + point.words())));
        }
        if (!point.actions().isEmpty()) {
            nodes.add(PaneParts.fact("Actions", String.join(", ", point.actions())));
        }
        var done = point.carriedOutOn();
        if (done != null) {
            nodes.add(PaneParts.fact("Done", "Carried out " + DayText.of(done)));
        }
        String due = point.due().text();
        String open = point.due().open();
        if (due != null) {
            nodes.add(PaneParts.fact("Due", due));
        }
        if (open != null) {
            nodes.add(PaneParts.note("question-line", open, Tone.SILENT));
        }
        parts(nodes, point);
        nodes.add(next(entry));
    }

    private static void parts(List<Node> nodes, PointStanding point) {
        if (!point.parts().isEmpty()) {
            VBox table = new VBox(PaneParts.words("Addressed to", "emphasis"));
            table.getStyleClass().add("recommendation-history");
            for (PointPart part : point.parts()) {
                table.getChildren().add(PaneParts.row(part.partner(), part.words()));
            }
            nodes.add(table);
        }
    }

    private static List<Node> subItems(Point point) {
        List<Node> items = new ArrayList<>();
        for (int place = 0; place < point.subItems().size(); place++) {
            String mark = point.markOf(place);
            Label shown = PaneParts.words(mark.isEmpty() ? "•" : mark + ".", "strong");
            shown.setMinWidth(28);
            HBox row = new HBox(8, shown, PaneParts.words(point.subItems().get(place).text()));
            row.getStyleClass().add("sub-item");
            items.add(row);
        }
        return items;
    }

    /** What may be done now, as buttons. */
    Node next(RecommendationEntry entry) {
        FlowPane buttons = new FlowPane(8, 8);
        acts.forEach((move, act) -> {
            if (move.refused(entry).isEmpty()) {
                buttons.getChildren().add(ActControls.smallButton(act));
            }
        });
        return new VBox(8, PaneParts.words(entry.point() == null ? "Carrying it out" : "Next", "emphasis"), buttons);
    }
}
