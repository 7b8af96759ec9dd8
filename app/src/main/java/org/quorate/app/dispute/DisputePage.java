package org.quorate.app.dispute;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.StateChip;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.procedure.EventKind;

/** Draws one dispute in full: its stage line and clock, what may happen next and what may not, and everything on record of it. */
final class DisputePage {
    /** What can be done from the page. */
    interface Doing {
        void begin(EventKind kind);

        void letterSent(DisputeDetail.LetterLine line);

        void word(DisputeDetail.LetterLine line);

        void attach();

        void link();
    }

    private final DisputesViewModel model;
    private final Act chronology;
    private final MovesCards moves;
    private final LettersCard letters;
    private final DisputeSide side;

    DisputePage(DisputesViewModel model, Doing doing, Act chronology) {
        this.model = model;
        this.chronology = chronology;
        moves = new MovesCards(doing);
        letters = new LettersCard(model, doing);
        side = new DisputeSide(model, doing);
    }

    /** @param form the form that lies open beside it, or null */
    VBox of(DisputeDetail detail, @Nullable Node form) {
        LocalDate today = model.today();
        VBox page = new VBox();
        page.getStyleClass().add("dispute-page");
        page.getChildren().addAll(head(detail, today), new StageLine(detail.standing().line()));
        if (detail.standing().isRunning() && !detail.standing().clocks().isEmpty()) {
            page.getChildren().add(new ClockCard(detail, today));
        }
        VBox left = new VBox(16);
        if (detail.standing().isRunning()) {
            left.getChildren().addAll(moves.mayHappen(detail), MovesCards.mayNot(detail));
        } else if (!detail.plan().may().isEmpty()) {
            left.getChildren().add(moves.mayHappen(detail));
        }
        left.getChildren().add(timeline(detail));
        left.setMinWidth(0);
        left.setPrefWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(16);
        right.getStyleClass().add("dispute-side");
        if (form == null) {
            right.getChildren().addAll(DisputeSide.parties(detail), letters.of(detail), side.evidence(detail), side.actions(detail), side.origin(detail));
        } else {
            VBox card = new VBox(form);
            card.getStyleClass().addAll("card", "form-card");
            right.getChildren().add(card);
        }
        page.getChildren().add(new HBox(24, left, right));
        return page;
    }

    private Node head(DisputeDetail detail, LocalDate today) {
        Label number = new Label(detail.dispute().reference());
        number.getStyleClass().add("page-title");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(detail.dispute().title());
        title.getStyleClass().add("page-title");
        HBox head = new HBox(12, number, title, new StateChip(detail.entry().chip(today), detail.entry().stateWords(today)));
        if (detail.entry().partTwo()) {
            head.getChildren().add(new StateChip(ChipState.PART_2));
        }
        head.getChildren().addAll(CardParts.gap(), ActControls.button(chronology));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node timeline(DisputeDetail detail) {
        VBox card = CardParts.card("Time-line",
                detail.timeline().size() == 1 ? "1 entry, never changed" : detail.timeline().size() + " entries, none ever changed");
        card.getChildren().add(new Timeline(detail.timeline(), model.files()));
        return card;
    }
}
