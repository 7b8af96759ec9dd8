package org.quorate.app.dispute;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;
import org.quorate.model.action.Action;

/** What stands beside the course of a dispute: its parties, its evidence, the actions that go with it and where it arose. */
final class DisputeSide {
    private final DisputesViewModel model;
    private final DisputePage.Doing doing;

    DisputeSide(DisputesViewModel model, DisputePage.Doing doing) {
        this.model = model;
        this.doing = doing;
    }

    static Node parties(DisputeDetail detail) {
        long affected = detail.parties().stream().filter(DisputeDetail.PartyLine::affected).count();
        VBox card = CardParts.card("Parties", detail.parties().size() + ", " + affected + " affected");
        for (DisputeDetail.PartyLine party : detail.parties()) {
            VBox name = new VBox(CardParts.words(party.name()));
            if (party.now() != null) {
                name.getChildren().add(CardParts.words("now " + party.now(), "muted"));
            }
            HBox.setHgrow(name, Priority.ALWAYS);
            VBox role = new VBox(CardParts.words(party.role() + (party.affected() ? "" : ", not affected"), "muted"));
            if (!party.answer().isEmpty()) {
                Label answer = CardParts.words(party.answer(), party.answer().equals("accepts") ? "ok" : party.answer().startsWith("does") ? "bad" : "muted");
                role.getChildren().add(answer);
            }
            role.setAlignment(Pos.CENTER_RIGHT);
            role.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(12, Icons.of("bank-line", "default"), name, role);
            row.getStyleClass().addAll("side-row", "line-below");
            card.getChildren().add(row);
        }
        String decider = detail.dispute().affectedDecidedBy();
        card.getChildren().add(CardParts.quiet(decider == null ? "Nobody has decided which are affected."
                : "Which are affected was decided by " + decider + "."));
        return card;
    }

    Node evidence(DisputeDetail detail) {
        VBox card = CardParts.card("Evidence", detail.evidence().isEmpty() ? "none attached" : String.valueOf(detail.evidence().size()));
        detail.evidence().forEach(piece -> {
            HBox row = new HBox(Timeline.evidence(piece, model.files()));
            row.getStyleClass().addAll("side-row", "line-below");
            card.getChildren().add(row);
        });
        card.getChildren().add(CardParts.foot(CardParts.small("Attach…", "add-line", doing::attach)));
        return card;
    }

    Node actions(DisputeDetail detail) {
        VBox card = CardParts.card("Actions", detail.actions().isEmpty() ? "none linked" : String.valueOf(detail.actions().size()));
        for (Action action : detail.actions()) {
            Hyperlink link = new Hyperlink(action.reference() + " " + action.text());
            link.setWrapText(true);
            link.setOnAction(event -> model.goToAction(action));
            HBox.setHgrow(link, Priority.ALWAYS);
            Label state = CardParts.words(action.isOverdueOn(model.today()) ? "overdue" : action.state().words(), "muted");
            state.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(12, link, CardParts.gap(), state);
            row.getStyleClass().addAll("side-row", "line-below");
            card.getChildren().add(row);
        }
        card.getChildren().add(CardParts.foot(CardParts.small("Link an action…", "add-line", doing::link)));
        return card;
    }

    Node origin(DisputeDetail detail) {
        VBox card = CardParts.card("Where it arose", "");
        List<Node> lines = new ArrayList<>();
        if (detail.origin().meeting() == null) {
            lines.add(CardParts.words(detail.origin().words()));
        } else {
            Hyperlink link = new Hyperlink(detail.origin().words());
            link.setWrapText(true);
            link.setOnAction(event -> model.goToOrigin(detail));
            lines.add(link);
        }
        if (!detail.origin().matter().isEmpty()) {
            lines.add(CardParts.words("Matter: " + detail.origin().matter(), "muted"));
        }
        VBox body = new VBox(4);
        body.getChildren().addAll(lines);
        body.getStyleClass().add("side-text");
        card.getChildren().add(body);
        return card;
    }
}
