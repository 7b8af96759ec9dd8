package org.quorate.app.room;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Icons;
import org.quorate.app.control.MeterFoot;
import org.quorate.app.control.SeatMeter;
import org.quorate.app.control.StateChip;
import org.quorate.app.control.WhyLink;
import org.quorate.app.ruling.Requirement;

/** Whether the room is quorate for the item, with its seats and what must be among them. */
final class QuorumPane extends VBox {
    private final SeatMeter meter = new SeatMeter();
    private final Consumer<SettleRequest> settle;
    private @Nullable QuorumScene shown;

    QuorumPane(Consumer<SettleRequest> settle) {
        this.settle = settle;
        getStyleClass().add("putting-panel");
    }

    void show(QuorumScene scene) {
        if (scene.equals(shown)) {
            return;
        }
        shown = scene;
        Label headline = new Label(scene.headline());
        headline.getStyleClass().add("emphasis");
        headline.setWrapText(true);
        Label aside = new Label("eligible here, now");
        aside.getStyleClass().add("muted");
        aside.setMinWidth(USE_PREF_SIZE);
        HBox first = row(new StateChip(scene.state()), headline, new WhyLink(scene::why), gap());
        first.getChildren().add(scene.silentOn() == null ? aside : settleButton(scene));
        getChildren().setAll(first);
        if (scene.reading() != null) {
            meter.show(scene.reading());
            getChildren().addAll(meter, requirements(scene));
        }
        if (!scene.whatIf().isEmpty()) {
            Label whatIf = new Label(scene.whatIf());
            whatIf.getStyleClass().add("muted");
            whatIf.setWrapText(true);
            getChildren().add(whatIf);
        }
    }

    private Button settleButton(QuorumScene scene) {
        Button button = new Button("Settle…", Icons.of("question-line", "silent"));
        button.getStyleClass().addAll("small", "settle");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText("Settle: " + scene.question());
        button.setOnAction(event -> settle.accept(new SettleRequest(String.valueOf(scene.silentOn()), button)));
        return button;
    }

    private Region requirements(QuorumScene scene) {
        HBox row = row();
        for (Requirement requirement : scene.requirements()) {
            Label label = new Label(requirement.words(), Icons.of(
                    requirement.met() ? "check-line" : "close-line", requirement.met() ? "ok" : "bad"));
            label.getStyleClass().add(requirement.met() ? "muted" : "bad");
            row.getChildren().add(label);
        }
        row.getStyleClass().add("requirements");
        Label threshold = new Label(scene.threshold());
        threshold.getStyleClass().add("strong");
        return new MeterFoot(meter, row, threshold);
    }

    static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
