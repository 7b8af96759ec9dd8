package org.quorate.app.agenda;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.WhyLink;

/** The card below an item's form: how it is decided, and whether it is expected to be quorate. */
final class OutlookCard extends VBox {
    OutlookCard() {
        getStyleClass().add("outlook-card");
        show(null, true);
    }

    /** @param deciding whether the item says what is decided; one that does not may come to a decision all the same */
    void show(@Nullable ItemOutlook outlook, boolean deciding) {
        setVisible(outlook != null);
        setManaged(outlook != null);
        getChildren().clear();
        if (outlook == null) {
            return;
        }
        Label decidedBy = new Label(outlook.decidedBy());
        decidedBy.setWrapText(true);
        getChildren().add(line(deciding ? "Decided by" : "If decided, by", decidedBy, new WhyLink(outlook::decidedWhy)));
        Label forecast = new Label(outlook.forecast());
        forecast.getStyleClass().add("strong");
        HBox quorum = line("Quorum forecast", forecast);
        if (outlook.chip() != null) {
            quorum.getChildren().add(new StateChip(outlook.chip()));
        }
        quorum.getChildren().add(new WhyLink(outlook::forecastWhy));
        getChildren().add(quorum);
    }

    private static HBox line(String name, javafx.scene.Node... parts) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(112);
        HBox line = new HBox(8, label);
        line.getChildren().addAll(parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
