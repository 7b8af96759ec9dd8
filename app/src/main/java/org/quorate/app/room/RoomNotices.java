package org.quorate.app.room;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.quorate.app.control.Icons;

/** What the Room has to say beside its panels: a ruling that the record as corrected would not give, a charter that is wanting. */
final class RoomNotices {
    private final Label correction = new Label("", Icons.of("error-warning-line", "warn"));
    private final Button mend = new Button("", Icons.of("question-line", "silent"));
    private final HBox charter = new HBox(mend);

    RoomNotices(RoomViewModel model) {
        correction.getStyleClass().add("correction-bar");
        correction.setWrapText(true);
        correction.setMaxWidth(Double.MAX_VALUE);
        model.correctionProperty().subscribe(words -> {
            correction.setText(words);
            correction.setVisible(!words.isEmpty());
            correction.setManaged(!words.isEmpty());
        });
        mend.getStyleClass().addAll("small", "settle");
        mend.setOnAction(event -> model.recording().mendCharter());
        charter.getStyleClass().add("putting-panel");
        charter.setAlignment(Pos.CENTER_LEFT);
        show(CharterGap.NONE);
    }

    Label correction() {
        return correction;
    }

    HBox charter() {
        return charter;
    }

    void show(CharterGap gap) {
        mend.setText(gap.act());
        charter.setVisible(gap != CharterGap.NONE);
        charter.setManaged(gap != CharterGap.NONE);
    }
}
