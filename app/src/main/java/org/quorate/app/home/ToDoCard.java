package org.quorate.app.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;
import org.quorate.app.home.HomeOverview.ToDo;
import org.quorate.app.shell.Place;
import org.quorate.model.clock.RunningClock;

/** What is to be done, most pressing first; each line leads to where it is done, and what ends by saying so is marked as done beside it. */
final class ToDoCard extends VBox {
    private static final int LINES = 6;

    private final Consumer<Place> go;
    private final Consumer<RunningClock> done;

    ToDoCard(List<ToDo> list, Consumer<Place> go, Consumer<RunningClock> done) {
        this.go = go;
        this.done = done;
        getStyleClass().addAll("card", "flush", "to-do");
        Label title = new Label("To do");
        title.getStyleClass().add("emphasis");
        Label count = new Label(list.isEmpty() ? "nothing" : String.valueOf(list.size()));
        count.getStyleClass().add("muted");
        HBox head = new HBox(8, title, count);
        head.getStyleClass().addAll("card-header", "line-below");
        getChildren().add(head);
        list.stream().limit(LINES).map(this::line).forEach(getChildren()::add);
        if (list.size() > LINES) {
            Button more = new Button("Show " + (list.size() - LINES) + " more");
            more.getStyleClass().addAll("row-button", "to-do-more");
            more.setMaxWidth(Double.MAX_VALUE);
            more.setOnAction(event -> showRest(list.subList(LINES, list.size()), more));
            getChildren().add(more);
        }
    }

    private void showRest(List<ToDo> rest, Button more) {
        getChildren().remove(more);
        List<Node> lines = rest.stream().map(this::line).toList();
        getChildren().addAll(lines);
        (lines.getFirst() instanceof HBox both ? both.getChildren().getFirst() : lines.getFirst()).requestFocus();
    }

    private Node line(ToDo each) {
        Button line = leading(each);
        RunningClock clock = each.byHand();
        if (clock == null) {
            return line;
        }
        Button mark = new Button("Done", Icons.of("check-line"));
        mark.getStyleClass().add("small");
        mark.setAccessibleText("Done: " + each.text() + ", " + each.note());
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setOnAction(event -> {
            mark.setDisable(true);
            done.accept(clock);
        });
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox both = new HBox(line, mark);
        both.getStyleClass().add("to-do-with-mark");
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Button leading(ToDo each) {
        Label text = new Label(each.text());
        Label note = new Label(each.note());
        note.getStyleClass().add("muted");
        VBox words = new VBox(4, text, note);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label when = new Label(each.when());
        when.getStyleClass().addAll(each.tone().styleClass(), each.when().equals("today") ? "strong" : "muted-unless-toned");
        when.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(12, Icons.of(each.icon()), words, when);
        row.getStyleClass().add("to-do-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        Button line = new Button(each.text(), row);
        line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.getStyleClass().addAll("row-button", "two-line-row", "line-below");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        // A button gives what it shows the width that wants, not the width it has.
        row.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> line.getWidth() - line.snappedLeftInset() - line.snappedRightInset(), line.widthProperty(), line.insetsProperty()));
        row.maxWidthProperty().bind(row.prefWidthProperty());
        line.setAccessibleText(String.join(", ", each.text(), each.note(), each.when()));
        line.setOnAction(event -> go.accept(each.place()));
        return line;
    }
}
