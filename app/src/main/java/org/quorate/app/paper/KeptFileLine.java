package org.quorate.app.paper;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quorate.app.control.Icons;
import org.quorate.model.paper.AttachedFile;

/** One attached file: its name opens it, the button beside it saves a copy. */
public final class KeptFileLine extends HBox {
    /** @param what what the file is said to be; the same as its name where nothing else was said */
    public KeptFileLine(String what, AttachedFile file, KeptFileActs acts) {
        String name = what.equals(file.name()) ? file.name() : what + " (" + file.name() + ")";
        Hyperlink open = new Hyperlink(name + ", " + file.size(), Icons.of("attachment-2", "default"));
        open.setAccessibleText("Open the evidence " + name);
        open.setWrapText(true);
        open.setOnAction(event -> acts.open(file));
        HBox.setHgrow(open, Priority.ALWAYS);
        Button save = new Button("", Icons.of("download-2-line"));
        save.getStyleClass().addAll("flat", "icon-only", "small");
        save.setAccessibleText("Save a copy of the evidence " + name);
        save.setTooltip(new Tooltip("Save a copy"));
        save.setOnAction(event -> acts.saveCopy(file));
        setSpacing(4);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("kept-file");
        getChildren().addAll(open, save);
    }
}
