package org.quorate.app.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;

/** The reasons of a computed thing: a sum as a column, the test, the clause, Copy and Open clause. */
public final class WhyPopover {
    private static final double FAR_RIGHT = 0.64;
    private static final double OFFSET_BELOW = 4;
    // Beside a link the popover reaches over by its own shadow, and would hide the words it answers.
    private static final double OFFSET_BESIDE = -30;

    private final PopOver popOver = new PopOver();
    private final Explanation explanation;

    public WhyPopover(Explanation explanation) {
        this.explanation = explanation;
        popOver.setDetachable(false);
        popOver.setFadeInDuration(Duration.millis(120));
        popOver.setFadeOutDuration(Duration.millis(120));
        popOver.setCornerRadius(8);
        popOver.setContentNode(content());
    }

    /** Opens it below the link, or beside it where the link stands far to the right, so that what it explains stays to be seen. */
    public void show(Node link) {
        boolean farRight = link.getScene() != null && link.localToScene(0, 0).getX() > link.getScene().getWidth() * FAR_RIGHT;
        popOver.setArrowLocation(farRight ? PopOver.ArrowLocation.RIGHT_CENTER : PopOver.ArrowLocation.TOP_LEFT);
        popOver.show(link, farRight ? OFFSET_BESIDE : OFFSET_BELOW);
    }

    public void hide() {
        popOver.hide();
    }

    VBox content() {
        VBox content = new VBox();
        content.getStyleClass().add("why-popover");
        Label title = new Label(explanation.title());
        title.getStyleClass().add("emphasis");
        content.getChildren().add(title);
        explanation.sum().forEach(line -> content.getChildren().add(sumRow(line)));
        if (!explanation.sum().isEmpty() && !explanation.tests().isEmpty()) {
            content.getChildren().add(rule());
        }
        explanation.tests().forEach(test -> content.getChildren().add(testRow(test)));
        if (!explanation.source().isBlank()) {
            Label source = new Label(explanation.source());
            source.getStyleClass().add("muted");
            source.setWrapText(true);
            content.getChildren().addAll(rule(), source);
        }
        content.getChildren().add(acts());
        return content;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }

    private static HBox sumRow(Explanation.Line line) {
        HBox row = row(line.text(), line.amount());
        row.getStyleClass().add("sum-row");
        if (line.total()) {
            row.getStyleClass().add("total");
            row.getChildren().forEach(child -> child.getStyleClass().add("strong"));
        }
        return row;
    }

    private static HBox testRow(Explanation.Test test) {
        HBox row = row(test.text(), test.verdict());
        row.getChildren().getLast().getStyleClass().add(test.tone().styleClass());
        return row;
    }

    private static HBox row(String left, String right) {
        Label text = new Label(left);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label amount = new Label(right);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, text, amount);
    }

    private HBox acts() {
        Button copy = new Button("Copy", Icons.of("file-copy-line"));
        copy.getStyleClass().add("small");
        copy.setOnAction(event -> copy());
        HBox acts = new HBox(8, copy);
        Runnable open = explanation.openClause();
        if (open != null) {
            Button clause = new Button("Open " + explanation.clause(), Icons.of("book-open-line"));
            clause.getStyleClass().add("small");
            clause.setOnAction(event -> {
                hide();
                open.run();
            });
            acts.getChildren().add(clause);
        }
        return acts;
    }

    private void copy() {
        ClipboardContent text = new ClipboardContent();
        text.putString(explanation.plainText());
        Clipboard.getSystemClipboard().setContent(text);
    }
}
