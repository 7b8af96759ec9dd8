package org.quorate.app.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A verdict with its arithmetic and clause, and what can be done with it; folds to one line inside a minute. */
public final class RulingCard extends StackPane {

    /** @param acts buttons such as Put in minute; may be none */
    public RulingCard(Verdict verdict, Node... acts) {
        VBox card = new VBox();
        card.getStyleClass().addAll("ruling-card", verdict.state().tone().styleClass());
        card.getChildren().add(words(verdict));
        addLine(card, verdict.arithmetic());
        addLine(card, verdict.unchanged());
        card.getChildren().add(source(verdict));
        if (acts.length > 0) {
            FlowPane row = new FlowPane(8, 8, acts);
            row.getStyleClass().add("acts");
            card.getChildren().add(row);
        }
        getChildren().add(card);
        setAccessibleText(String.join(" ", verdict.words() + ".", verdict.arithmetic(), verdict.unchanged(), verdict.clause()));
    }

    private RulingCard(HBox line, String spoken) {
        getChildren().add(line);
        setAccessibleText(spoken);
    }

    /**
     * The card as one 32 px line.
     *
     * @param time when it was ruled, as in "15:08"
     * @param mark what is said at the end, as in "kept, not printed"
     */
    public static RulingCard folded(Verdict verdict, String time, String mark) {
        Label when = new Label(time);
        when.getStyleClass().add("muted");
        Label end = new Label(mark);
        end.getStyleClass().add("muted");
        HBox line = new HBox(words(verdict), when, gap(), end);
        line.getStyleClass().addAll("ruling-card", "folded", verdict.state().tone().styleClass());
        return new RulingCard(line, verdict.words() + ", " + time + ", " + mark);
    }

    private static Label words(Verdict verdict) {
        Label words = new Label(verdict.words(), Icons.of(verdict.state().icon(), verdict.state().tone().styleClass()));
        words.getStyleClass().add("verdict");
        words.setWrapText(true);
        return words;
    }

    private static void addLine(VBox card, String text) {
        if (!text.isBlank()) {
            Label line = new Label(text);
            line.setWrapText(true);
            card.getChildren().add(line);
        }
    }

    private static HBox source(Verdict verdict) {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!verdict.clause().isBlank()) {
            Label clause = new Label(verdict.clause());
            clause.getStyleClass().add("muted");
            row.getChildren().add(clause);
        }
        Explanation reasons = verdict.reasons();
        if (reasons != null) {
            row.getChildren().add(new WhyLink(() -> reasons));
        }
        if (verdict.silentOn() != null) {
            row.getChildren().addAll(gap(), new StateChip(ChipState.SILENT, verdict.silentOn() + ": silent"));
        }
        return row;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
