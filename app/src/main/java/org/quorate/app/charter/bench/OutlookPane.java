package org.quorate.app.charter.bench;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;
import org.quorate.model.ruling.QuorumHelp;
import org.quorate.model.ruling.QuorumLoss;
import org.quorate.model.ruling.SeatState;

/** Before anything is decided: what a vote needs, who could make the room quorate, and who had better stay. */
final class OutlookPane extends VBox {
    private static final int MOST_NAMED = 6;

    private final BenchViewModel model;

    OutlookPane(BenchViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("bench-outlook");
    }

    void show(BenchOutlook outlook) {
        getChildren().clear();
        if (!outlook.needed().isEmpty()) {
            getChildren().add(line(outlook.needed(), "scales-3-line", "muted"));
        }
        if (!outlook.stillNeeded().isEmpty()) {
            getChildren().add(line(outlook.stillNeeded(), "user-add-line", "warn"));
        }
        outlook.help().stream().limit(MOST_NAMED).forEach(help -> getChildren().add(help(help)));
        more(outlook.help().size(), "others could help too");
        outlook.losses().stream().limit(MOST_NAMED).forEach(loss -> getChildren().add(loss(loss)));
        more(outlook.losses().size(), "others are needed as much");
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void more(int number, String words) {
        if (number > MOST_NAMED) {
            Label more = new Label((number - MOST_NAMED) + " " + words + ".");
            more.getStyleClass().add("muted");
            getChildren().add(more);
        }
    }

    private Node help(QuorumHelp help) {
        Label words = line(help.seat() + (help.enough() ? " alone would make it quorate" : " would help"), "user-add-line", "muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(4, words);
        if (help.inPerson()) {
            row.getChildren().add(button("Comes", help.seat(), SeatState.PRESENT));
        }
        if (help.byDeputy()) {
            row.getChildren().add(button("Deputy", help.seat(), SeatState.DEPUTY));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String words, String seat, SeatState state) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(state == SeatState.DEPUTY ? "A deputy comes for " + seat : seat + " comes");
        button.setOnAction(event -> model.seat(seat, state));
        return button;
    }

    private static Node loss(QuorumLoss loss) {
        List<String> lost = loss.lost();
        String what = loss.losesQuorum() ? "the quorum is lost" : "no longer met: " + String.join("; ", lost);
        return line("If " + loss.seat() + " leaves, " + what + (loss.losesQuorum() && !lost.isEmpty() ? " (" + String.join("; ", lost) + ")" : "") + ".",
            "logout-box-r-line", "warn");
    }

    private static Label line(String text, String icon, String tone) {
        Label label = new Label(text, Icons.of(icon, tone));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
