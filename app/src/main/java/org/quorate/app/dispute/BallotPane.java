package org.quorate.app.dispute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.SegmentedChoice;
import org.quorate.model.ruling.VoteCast;

/** How each organisation voted, each once; an affected one takes part without being counted. */
final class BallotPane extends VBox {
    private final CheckBox voted = new CheckBox("It was put to a vote");
    private final Map<String, SegmentedChoice<VoteCast>> choices = new LinkedHashMap<>();
    private final VBox rows = new VBox();

    /**
     * @param voters the organisations with a voice, in the order of their seats
     * @param affected those that are affected
     * @param changed told after each change
     */
    BallotPane(List<String> voters, List<String> affected, Runnable changed) {
        getStyleClass().add("ballot");
        rows.getStyleClass().add("ballot-rows");
        for (String name : voters) {
            rows.getChildren().add(row(name, affected.contains(name), changed));
        }
        Button all = new Button("All for");
        all.getStyleClass().add("small");
        all.setOnAction(event -> choices.values().forEach(choice -> choice.valueProperty().set(VoteCast.FOR)));
        Label note = new Label("Each organisation counts once, however many people speak for it.");
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        voted.selectedProperty().subscribe((before, now) -> {
            show(now);
            changed.run();
        });
        rows.getChildren().addAll(new HBox(8, all), note);
        getChildren().addAll(voted, rows);
        show(false);
        setVisible(!voters.isEmpty());
        setManaged(!voters.isEmpty());
    }

    private void show(boolean isVoted) {
        rows.setVisible(isVoted);
        rows.setManaged(isVoted);
    }

    private HBox row(String name, boolean affected, Runnable changed) {
        Label words = new Label(name);
        words.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, words, gap);
        row.getStyleClass().add("ballot-row");
        if (affected) {
            Label out = new Label("affected, not counted");
            out.getStyleClass().add("muted");
            out.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(out);
        } else {
            SegmentedChoice<VoteCast> choice = new SegmentedChoice<>(name, List.of(VoteCast.FOR, VoteCast.AGAINST, VoteCast.ABSTAIN, VoteCast.NONE),
                    VoteCast.NONE, BallotPane::words);
            choice.getStyleClass().add("small");
            choice.valueProperty().subscribe((before, now) -> changed.run());
            choices.put(name, choice);
            row.getChildren().add(choice);
        }
        return row;
    }

    private static String words(VoteCast vote) {
        return switch (vote) {
            case FOR -> "For";
            case AGAINST -> "Against";
            case ABSTAIN -> "Abstain";
            case NONE -> "–";
        };
    }

    /** The votes of those who took part and voted; empty where nothing was put to a vote. */
    Map<String, VoteCast> votes() {
        Map<String, VoteCast> votes = new LinkedHashMap<>();
        if (voted.isSelected()) {
            choices.forEach((name, choice) -> {
                if (choice.valueProperty().get() != VoteCast.NONE) {
                    votes.put(name, choice.valueProperty().get());
                }
            });
        }
        return votes;
    }
}
