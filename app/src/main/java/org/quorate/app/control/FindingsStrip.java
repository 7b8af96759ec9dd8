package org.quorate.app.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is to be mended before something can be done, at the bottom of a screen. Gone when there is nothing. */
public final class FindingsStrip extends HBox {
    private static final int LINES = 2;

    private final Label count = new Label();
    private final VBox lines = new VBox(4);

    /**
     * One thing to mend.
     *
     * @param where as in "Item 10"
     * @param what as in "Part 2 without a reason"
     * @param note said after it in grey, as in "you are here"; may be empty
     */
    public record Finding(String where, String what, String note) {}

    /** @param takeMeThere the one act, usually on F8 */
    public FindingsStrip(Node takeMeThere) {
        super();
        getStyleClass().add("findings-strip");
        count.getStyleClass().add("count");
        count.setGraphic(Icons.of("error-warning-line", "bad"));
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(count, lines, takeMeThere);
        show(List.of(), "");
    }

    /** @param before what they stand in the way of, as in "to mend before issue" */
    public void show(List<Finding> findings, String before) {
        setVisible(!findings.isEmpty());
        setManaged(!findings.isEmpty());
        count.setText(findings.size() + " " + before);
        lines.getChildren().setAll(findings.stream().limit(LINES).map(FindingsStrip::line).toList());
        if (findings.size() > LINES) {
            Label more = new Label("and " + (findings.size() - LINES) + " more");
            more.getStyleClass().add("muted");
            lines.getChildren().add(more);
        }
    }

    private static HBox line(Finding finding) {
        Label where = new Label(finding.where());
        where.getStyleClass().add("strong");
        where.setMinWidth(USE_PREF_SIZE);
        Label note = new Label(finding.note());
        note.getStyleClass().add("muted");
        return new HBox(8, where, new Label(finding.what()), note);
    }
}
