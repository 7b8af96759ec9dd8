package org.quorate.app.charter;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.FormField;
import org.quorate.model.charter.Charter;

/** Every rule the charter may lay down and says nothing of yet; choosing one opens it in the document, to be settled. */
final class AddRulePane extends VBox {
    private static final double HIGH = 480;

    private final List<UnsaidRule> all;
    private final Consumer<String> chosen;
    private final TextField search = new TextField();
    private final ListView<UnsaidRule> list = new ListView<>();
    private final Label count = new Label();

    /**
     * @param body whose rules come first; empty where every body's are read
     * @param chosen is told the path of the rule chosen
     */
    AddRulePane(Charter charter, String body, Consumer<String> chosen) {
        super(12);
        this.chosen = chosen;
        all = UnsaidRule.of(charter, body);
        getStyleClass().add("charter-side");
        Label title = new Label("Add a rule");
        title.getStyleClass().add("section-title");
        Label words = new Label("What the charter does not mention yet. Bodies and seats are added by their own form, matters and stages in its text.");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        search.setPromptText("casting vote, notice, written…");
        search.textProperty().subscribe(this::filter);
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        search.setOnAction(event -> choose(list.getItems().isEmpty() ? null : list.getItems().getFirst()));
        list.setAccessibleText("Rules the charter does not mention; Enter opens one");
        list.setCellFactory(view -> new RuleCell());
        list.setPrefHeight(HIGH);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                choose(list.getSelectionModel().getSelectedItem());
            }
        });
        count.getStyleClass().add("muted");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, words, new FormField("Find a rule", search), count, list);
    }

    private void filter() {
        List<UnsaidRule> found = all.stream().filter(rule -> search.getText().isBlank() || rule.contains(search.getText())).toList();
        list.getItems().setAll(found);
        count.setText(found.size() + (found.size() == 1 ? " rule" : " rules"));
    }

    private void choose(@Nullable UnsaidRule rule) {
        if (rule != null) {
            chosen.accept(rule.path());
        }
    }

    void begin() {
        search.requestFocus();
    }

    /** The question, and whom it is about. */
    private static final class RuleCell extends ListCell<UnsaidRule> {
        private final Label question = new Label();
        private final Label about = new Label();
        private final VBox box = new VBox(2, question, about);

        RuleCell() {
            question.setWrapText(true);
            question.setMinHeight(USE_PREF_SIZE);
            about.getStyleClass().add("muted");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable UnsaidRule rule, boolean empty) {
            super.updateItem(rule, empty);
            if (empty || rule == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            question.setText(rule.question());
            about.setText(rule.about());
            setAccessibleText(rule.question() + " " + rule.about());
            setGraphic(box);
        }
    }
}
