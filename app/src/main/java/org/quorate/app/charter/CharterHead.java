package org.quorate.app.charter;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.Icons;
import org.quorate.app.control.StateChip;
import org.quorate.app.shortcut.Act;

/** The title of the charter screen: which version is shown, since when, how much is settled, and the ways on. */
final class CharterHead extends VBox {
    private static final List<String> IN_MENU = List.of("Add a rule…", "Change the body and its seats…", "Add a body…", "Accept every starter",
        "Compare", "Change it as text", "Import a charter…", "Export the charter…", "Find in the charter", "Test bench", "Read the charter anew");

    /** @param readLatest leaves an old version that is being read */
    CharterHead(ShownCharter shown, int findings, List<Act> acts, Runnable readLatest) {
        Label title = new Label("Charter");
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label since = muted(since(shown));
        since.setMinWidth(shown.isInForce() ? USE_PREF_SIZE : 0);
        Label summary = muted(shown.page().summary());
        summary.setMinWidth(0);
        HBox head = new HBox(12, title, chip(shown), since, gap, summary, silent(shown, acts));
        if (findings > 0) {
            head.getChildren().add(button(acts, "Findings", findings + (findings == 1 ? " finding" : " findings")));
        }
        head.getChildren().addAll(button(acts, "Versions", "Versions"), menu(acts));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("register-head", "charter-head");
        getChildren().add(head);
        if (shown.reading()) {
            getChildren().add(reading(shown, readLatest));
        }
    }

    private static StateChip chip(ShownCharter shown) {
        String version = "v" + shown.version().version();
        if (shown.isInForce()) {
            return new StateChip(ChipState.IN_FORCE, version + " in force");
        }
        CharterInForce inForce = shown.inForce();
        boolean coming = inForce == null || shown.version().version() > inForce.version();
        return coming ? new StateChip(ChipState.DEFERRED, version + " to come") : new StateChip(ChipState.WITHDRAWN, version + ", no longer in force");
    }

    private static String since(ShownCharter shown) {
        String day = DateWords.words(shown.version().adopted().inForceFrom());
        CharterInForce inForce = shown.inForce();
        return shown.isInForce() ? "since " + day : "from " + day + (inForce == null ? "" : "; v" + inForce.version() + " is in force today");
    }

    private static Node silent(ShownCharter shown, List<Act> acts) {
        long silent = shown.page().silent();
        if (silent == 0) {
            Label none = new Label("none silent", Icons.of("check-line", "ok"));
            none.setMinWidth(Region.USE_PREF_SIZE);
            return none;
        }
        Button button = button(acts, "Next open question", silent + " silent");
        button.setGraphic(Icons.of("question-line", "silent"));
        button.getStyleClass().addAll("flat", "charter-silent");
        return button;
    }

    private static Button button(List<Act> acts, String act, String words) {
        Act does = acts.stream().filter(each -> each.text().equals(act)).findFirst().orElseThrow();
        Button button = new Button(words, Icons.of(does.icon() == null ? "more-2-line" : does.icon()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words + ". " + act + (does.keys() == null ? "" : ", " + does.keys()));
        button.setOnAction(event -> does.perform());
        return button;
    }

    private static Node menu(List<Act> acts) {
        MenuButton more = new MenuButton("", Icons.of("more-2-line"));
        more.getStyleClass().add("charter-more");
        more.setAccessibleText("More to do with the charter");
        for (Act act : acts) {
            if (IN_MENU.contains(act.text())) {
                MenuItem item = new MenuItem(act.keys() == null ? act.text() : act.text() + "  " + act.keys(),
                    Icons.of(act.icon() == null ? "more-2-line" : act.icon()));
                item.setOnAction(event -> act.perform());
                item.setDisable(!act.isAllowed());
                more.getItems().add(item);
            }
        }
        return more;
    }

    private static Node reading(ShownCharter shown, Runnable readLatest) {
        Label words = new Label("You are reading " + shown.name() + ", adopted by " + shown.version().adopted().adoptedBy() + ": "
            + shown.version().adopted().why() + " It cannot be changed.");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button back = new Button("Back to the latest");
        back.getStyleClass().add("small");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> readLatest.run());
        HBox bar = new HBox(12, words, back);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("draft-bar");
        return bar;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
