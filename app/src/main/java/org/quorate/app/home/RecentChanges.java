package org.quorate.app.home;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.Icons;
import org.quorate.app.control.TimeWords;
import org.quorate.app.home.HomeOverview.RecentChange;

/** What was done lately, in two columns. */
final class RecentChanges extends VBox {

    RecentChanges(HomeOverview overview) {
        super(8);
        Label title = new Label("Recently changed");
        title.getStyleClass().add("emphasis");
        GridPane lines = new GridPane(48, 0);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        lines.getColumnConstraints().addAll(half, half);
        int place = 0;
        for (RecentChange change : overview.recent()) {
            lines.add(line(change, overview), place % 2, place / 2);
            place++;
        }
        getChildren().addAll(title, lines);
    }

    private static HBox line(RecentChange change, HomeOverview overview) {
        Label what = new Label(change.what(), Icons.of("history-line"));
        what.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        String day = DateWords.words(change.at().toLocalDate());
        boolean thisYear = change.at().getYear() == overview.today().getYear();
        Label when = new Label((thisYear ? day.substring(0, day.length() - 5) : day) + " " + TimeWords.words(change.at().toLocalTime()));
        when.getStyleClass().add("muted");
        when.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, what, gap, when);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("recent-line", "line-above");
        return line;
    }
}
