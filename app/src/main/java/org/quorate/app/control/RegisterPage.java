package org.quorate.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The page of a register: title and counts, its acts, the table, and the detail of the chosen row beside it. */
public final class RegisterPage extends BorderPane {
    private static final double TABLE_SHARE = 0.63;

    /**
     * @param acts buttons at the right of the title, the primary one last
     * @param detail beside the table, changed by the screen as rows are chosen
     */
    public <R> RegisterPage(String title, RegisterTable<R> register, List<? extends Node> acts, Node detail) {
        getStyleClass().add("register-page");
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        Label counts = new Label();
        counts.getStyleClass().add("muted");
        counts.textProperty().bind(register.model().countsProperty());
        HBox words = new HBox(12, heading, counts);
        words.setAlignment(Pos.BASELINE_LEFT);
        heading.setMinWidth(USE_PREF_SIZE);
        counts.setMinWidth(USE_PREF_SIZE);
        Button columns = new Button("Columns", Icons.of("layout-column-line"));
        columns.setOnAction(event -> register.chooseColumns(columns));
        List<Node> buttons = new ArrayList<>(List.of(columns));
        buttons.addAll(acts);
        HBox head = new HBox(words, new HeadButtons(buttons));
        head.getStyleClass().add("register-head");
        setTop(head);
        ScrollPane beside = new ScrollPane(detail);
        beside.setFitToWidth(true);
        beside.getStyleClass().add("register-detail");
        SplitPane.setResizableWithParent(beside, false);
        SplitPane split = new SplitPane(register, beside);
        split.setDividerPositions(TABLE_SHARE);
        setCenter(split);
    }
}
