package org.quorate.app.dispute;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Icons;
import org.quorate.model.procedure.EventKind;

/** What may happen next in a dispute and what may not, with the reason. */
final class MovesCards {
    private static final int ROWS_IN_FULL = 3;

    private final DisputePage.Doing doing;

    MovesCards(DisputePage.Doing doing) {
        this.doing = doing;
    }

    Node mayHappen(DisputeDetail detail) {
        VBox card = CardParts.card("What may happen next", "");
        List<MovePlan.Line> lines = detail.plan().may();
        for (int place = 0; place < Math.min(ROWS_IN_FULL, lines.size()); place++) {
            MovePlan.Line line = lines.get(place);
            EventKind kind = line.kind();
            if (kind != null) {
                Button record = new Button(place == 0 ? buttonWords(kind) : "Record…");
                record.getStyleClass().add(place == 0 ? "accent" : "small");
                record.setMinWidth(Region.USE_PREF_SIZE);
                record.setAccessibleText("Record: " + line.title());
                record.setOnAction(event -> doing.begin(kind));
                card.getChildren().add(row(line, line.open() ? "question-line" : "checkbox-circle-line", line.open() ? "silent" : "ok", record));
            }
        }
        if (lines.size() > ROWS_IN_FULL) {
            FlowPane more = new FlowPane(8, 8);
            more.getStyleClass().add("more-moves");
            lines.subList(ROWS_IN_FULL, lines.size()).forEach(line -> {
                EventKind kind = line.kind();
                if (kind != null) {
                    Button button = new Button(line.title() + "…", line.open() ? Icons.of("question-line", "silent") : null);
                    button.getStyleClass().add("small");
                    button.setAccessibleHelp(line.note());
                    button.setOnAction(event -> doing.begin(kind));
                    more.getChildren().add(button);
                }
            });
            card.getChildren().add(more);
        }
        return card;
    }

    private static String buttonWords(EventKind kind) {
        return switch (kind) {
            case ADVISE -> "Record advice…";
            case REFER -> "Refer it…";
            case ACCEPT, REJECT -> "Record the answer…";
            case RECOMMEND -> "Record recommendation…";
            case DECIDE -> "Record decision…";
            case APPOINT -> "Record appointment…";
            default -> "Record…";
        };
    }

    static Node mayNot(DisputeDetail detail) {
        VBox card = CardParts.card("What may not, and why", "");
        detail.plan().mayNot().forEach(line -> card.getChildren().add(row(line, "forbid-line", "bad", null)));
        if (detail.plan().mayNot().isEmpty()) {
            card.getChildren().add(CardParts.quiet("Nothing that would be thought of here is barred."));
        }
        return card;
    }

    private static Node row(MovePlan.Line line, String icon, String tone, @Nullable Button button) {
        Label title = CardParts.words(line.title(), "strong");
        Label note = CardParts.words(line.note(), "muted");
        VBox said = new VBox(2, title);
        if (!line.note().isEmpty()) {
            said.getChildren().add(note);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        Label clause = CardParts.words(line.clause(), "muted");
        clause.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(Icons.of(icon, tone), said);
        if (button != null) {
            row.getChildren().add(button);
        }
        row.getChildren().add(clause);
        row.getStyleClass().addAll("two-line-row", "line-below");
        return row;
    }
}
