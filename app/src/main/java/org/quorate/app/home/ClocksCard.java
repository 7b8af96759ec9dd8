package org.quorate.app.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.Icons;
import org.quorate.app.home.HomeOverview.Clock;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;

/** The next fourteen days on one line: meetings as blocks, other days to keep as circles. */
final class ClocksCard extends VBox {
    private static final int DAYS = 14;

    private final LocalDate today;
    private final List<Clock> clocks;
    private final Consumer<Place> go;

    ClocksCard(LocalDate today, List<Clock> clocks, Consumer<Place> go) {
        super(8);
        this.today = today;
        this.clocks = clocks;
        this.go = go;
        getStyleClass().addAll("card", "clocks");
        Label title = new Label("Clocks, next 14 days");
        title.getStyleClass().add("emphasis");
        Button count = new Button(clocks.isEmpty() ? "All clocks" : clocks.size() == 1 ? "1 clock" : clocks.size() + " clocks");
        count.getStyleClass().add("why-link");
        count.setAccessibleText(count.getText() + " in the next 14 days. Opens every clock that runs");
        count.setOnAction(event -> go.accept(Place.of(NavigationTarget.CLOCKS)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, count);
        getChildren().addAll(head, days());
    }

    private GridPane days() {
        GridPane grid = new GridPane(0, 4);
        for (int day = 0; day < DAYS; day++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / DAYS);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        Region line = new Region();
        line.getStyleClass().add("day-line");
        grid.add(line, 0, 1, DAYS, 1);
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = today.plusDays(day);
            List<Clock> here = clocks.stream().filter(clock -> clock.day().equals(date)).toList();
            Label name = new Label(dayName(date));
            name.getStyleClass().add(day == 0 ? "strong" : "muted");
            grid.add(name, day, 0);
            if (!here.isEmpty()) {
                grid.add(mark(here), day, 1);
                grid.add(words(here), day, 2, span(day), 1);
            }
        }
        return grid;
    }

    /** Words may run on into the days after it while nothing falls on them. */
    private int span(int day) {
        int span = 1;
        while (span < 3 && day + span < DAYS && isFree(today.plusDays(day + span))) {
            span++;
        }
        return span;
    }

    private boolean isFree(LocalDate date) {
        return clocks.stream().noneMatch(clock -> clock.day().equals(date));
    }

    private static StackPane mark(List<Clock> here) {
        Clock first = here.getFirst();
        Region mark = new Region();
        mark.getStyleClass().add(first.meeting() ? "day-meeting" : first.late() ? "day-late" : "day-mark");
        StackPane shape = new StackPane(mark);
        shape.setAlignment(Pos.CENTER_LEFT);
        if (first.meeting()) {
            StackPane block = new StackPane(Icons.of("calendar-event-line", "icon-14", "on-ink"));
            block.getStyleClass().add("day-meeting");
            shape.getChildren().setAll(block);
        }
        if (here.size() > 1) {
            Label more = new Label(String.valueOf(here.size()));
            more.getStyleClass().add("day-count");
            StackPane.setAlignment(more, Pos.CENTER_LEFT);
            shape.getChildren().add(more);
        }
        return shape;
    }

    private Button words(List<Clock> here) {
        Clock first = here.getFirst();
        Label title = new Label(first.title());
        title.getStyleClass().addAll("strong", first.late() ? "bad" : "default");
        Label note = new Label(note(here));
        note.getStyleClass().add("muted");
        Button words = new Button(null, new VBox(4, title, note));
        words.getStyleClass().addAll("row-button", "day-words");
        String all = String.join("; ", here.stream().map(clock -> clock.title() + ", " + clock.note()).toList());
        words.setAccessibleText(DateWords.words(first.day()) + ": " + all);
        words.setTooltip(new Tooltip(all));
        words.setOnAction(event -> go.accept(first.place()));
        return words;
    }

    private static String note(List<Clock> here) {
        return switch (here.size()) {
            case 1 -> here.getFirst().note();
            case 2 -> "and " + here.getLast().title().toLowerCase(Locale.UK);
            default -> "and " + (here.size() - 1) + " more";
        };
    }

    private static String dayName(LocalDate date) {
        String[] words = DateWords.words(date).split(" ", -1);
        return words[0] + " " + words[1];
    }
}
