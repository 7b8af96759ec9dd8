package org.quorate.app.dispute;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;
import org.quorate.model.calendar.DayText;
import org.quorate.model.dispute.LetterKind;

/** The letters of a dispute: which went, which are to go, and what can be done with each. */
final class LettersCard {
    private final DisputesViewModel model;
    private final DisputePage.Doing doing;

    LettersCard(DisputesViewModel model, DisputePage.Doing doing) {
        this.model = model;
        this.doing = doing;
    }

    Node of(DisputeDetail detail) {
        VBox card = CardParts.card("Letters", detail.letters().isEmpty() ? "none yet" : "");
        for (DisputeDetail.LetterLine line : detail.letters()) {
            boolean sent = line.state() == DisputeDetail.LetterState.SENT;
            Label title = CardParts.words(line.kind().title());
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            title.setMinWidth(100);
            Label state = CardParts.words(line.state().words() + (line.state() == DisputeDetail.LetterState.TO_WRITE ? "" : " " + DayText.of(line.on())),
                    sent ? "muted" : "warn");
            state.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(12, Icons.of(sent ? "mail-check-line" : line.state() == DisputeDetail.LetterState.WRITTEN ? "mail-line" : "pencil-line",
                    "default"), title, state, letterActs(detail, line));
            row.getStyleClass().addAll("side-row", "line-below");
            card.getChildren().add(row);
        }
        if (detail.standing().isRunning()) {
            DisputeDetail.LetterLine invitation = new DisputeDetail.LetterLine(LetterKind.INVITATION, detail.dispute().lastMove(),
                    DisputeDetail.LetterState.TO_WRITE, model.today());
            card.getChildren().add(CardParts.foot(CardParts.small("Invite to a meeting…", "add-line", () -> model.writeLetter(invitation, detail.dispute()))));
        }
        card.getChildren().add(CardParts.quiet("Letters ask and explain. The memorandum is not legally binding, and no letter implies that it is."));
        return card;
    }

    private MenuButton letterActs(DisputeDetail detail, DisputeDetail.LetterLine line) {
        MenuButton acts = new MenuButton(null, Icons.of("more-2-line"));
        acts.getStyleClass().addAll("flat", "icon-only", "small", "letter-acts");
        acts.setAccessibleText("What to do with the letter: " + line.kind().title());
        acts.getItems().add(item("Write it in Word…", () -> model.writeLetter(line, detail.dispute())));
        if (line.state() != DisputeDetail.LetterState.SENT) {
            acts.getItems().add(item("It went…", () -> doing.letterSent(line)));
        }
        acts.getItems().add(item("Read and word it…", () -> doing.word(line)));
        return acts;
    }

    private static MenuItem item(String words, Runnable work) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> work.run());
        return item;
    }
}
