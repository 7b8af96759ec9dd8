package org.quorate.app.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What stands at the right of a page's title. Where text is large it wraps and pushes nothing out of the window. */
public final class HeadButtons extends FlowPane {
    private static final double ONE_ROW = 4_000;

    public HeadButtons(List<? extends Node> buttons) {
        super(8, 8);
        setAlignment(Pos.CENTER_RIGHT);
        // As long as its width is not known it asks for one row only.
        setPrefWrapLength(ONE_ROW);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(buttons);
    }
}
