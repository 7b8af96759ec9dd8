package org.quorate.app.charter;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quorate.app.control.ChipState;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.StateChip;
import org.quorate.model.charter.AdoptedCharter;

/** Every version of the charter: who adopted it, from when and why; each can be read and compared. */
final class VersionsPane extends VBox {

    /**
     * @param compare is given the name of the version to compare with what is shown
     */
    VersionsPane(CharterViewModel model, ShownCharter shown, Consumer<String> compare) {
        super(12);
        getStyleClass().add("charter-side");
        Label title = new Label("Versions");
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        CharterInForce inForce = shown.inForce();
        int current = inForce == null ? 0 : inForce.version();
        for (AdoptedCharter version : model.versions().reversed()) {
            getChildren().add(entry(version, current, shown, model::readVersion, compare));
        }
    }

    private static VBox entry(AdoptedCharter version, int current, ShownCharter shown, IntConsumer read, Consumer<String> compare) {
        Label name = new Label("v" + version.version());
        name.getStyleClass().add("emphasis");
        HBox head = new HBox(8, name);
        head.getStyleClass().add("page-header");
        if (version.version() == current) {
            head.getChildren().add(new StateChip(ChipState.IN_FORCE));
        } else if (version.version() > current) {
            head.getChildren().add(new StateChip(ChipState.DEFERRED, "From " + DateWords.words(version.inForceFrom())));
        }
        VBox entry = new VBox(4, head, muted("In force from " + DateWords.words(version.inForceFrom()) + ", adopted by " + version.adoptedBy()),
            muted(version.why()));
        Button reading = small("Read it", "Read v" + version.version());
        reading.setOnAction(event -> read.accept(version.version()));
        Button comparing = small("Compare with what is shown", "Compare v" + version.version() + " with what is shown");
        comparing.setOnAction(event -> compare.accept("v" + version.version()));
        boolean isShown = version.version() == shown.version().version() && !shown.draft();
        reading.setDisable(isShown);
        comparing.setDisable(isShown);
        entry.getChildren().add(new FlowPane(8, 4, reading, comparing));
        entry.getStyleClass().add("charter-version");
        return entry;
    }

    private static Button small(String words, String spoken) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setAccessibleText(spoken);
        return button;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
