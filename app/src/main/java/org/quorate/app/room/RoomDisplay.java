package org.quorate.app.room;

import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.Verdict;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Part;

/** What those in the room see on a second screen: the item and its result in large type, and of Part 2 nothing at all. */
final class RoomDisplay {
    private final RoomViewModel model;
    private final Label meeting = new Label();
    private final Label item = new Label();
    private final Label motion = new Label();
    private final Label result = new Label();
    private @Nullable Stage stage;

    RoomDisplay(RoomViewModel model) {
        this.model = model;
        model.sceneProperty().subscribe(this::show);
    }

    /** Opens it, on the second screen where there is one, or closes it. */
    void toggle() {
        Stage open = stage;
        if (open != null) {
            open.close();
            stage = null;
            return;
        }
        VBox content = new VBox(32, meeting, item, motion, result);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setStyle("-fx-padding: 64px; -fx-background-color: #15181D; -fx-font-family: Inter;");
        meeting.setStyle("-fx-font-size: 32px; -fx-text-fill: #A6B0BD;");
        item.setStyle("-fx-font-size: 56px; -fx-font-weight: bold; -fx-text-fill: #E6E9EE;");
        motion.setStyle("-fx-font-size: 40px; -fx-text-fill: #E6E9EE;");
        result.setStyle("-fx-font-size: 72px; -fx-font-weight: bold; -fx-text-fill: #FFFFFF;");
        for (Label label : new Label[] {meeting, item, motion, result}) {
            label.setWrapText(true);
        }
        Stage made = new Stage();
        made.setTitle("Room display");
        made.setScene(new Scene(content, 960, 540));
        Rectangle2D screen = Screen.getScreens().getLast().getVisualBounds();
        made.setX(screen.getMinX());
        made.setY(screen.getMinY());
        made.setOnHidden(event -> stage = null);
        made.show();
        made.setMaximized(Screen.getScreens().size() > 1);
        stage = made;
    }

    private void show(@Nullable RoomScene scene) {
        if (scene == null) {
            return;
        }
        AgendaItem shown = scene.item().item();
        boolean open = shown.part() == Part.ONE;
        meeting.setText(model.bodyName());
        item.setText(open ? shown.position() + "  " + shown.title() : "Private business");
        motion.setText(open && !Proposal.of(shown).isEmpty() ? "That " + Proposal.of(shown).replace("\n", "; ") : "");
        Verdict verdict = scene.verdict().verdict();
        result.setText(open && verdict != null ? verdict.words() : "");
    }
}
