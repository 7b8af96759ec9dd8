package org.quorate.app.charter;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quorate.app.control.Icons;
import org.quorate.model.charter.check.CharterFinding;
import org.quorate.model.charter.check.Severity;

/** What the check of the charter raises: each finding with its clause, and a way to the sentence that would mend it. */
final class FindingsPane extends VBox {

    /** @param take leads to a setting */
    FindingsPane(List<CharterFinding> findings, Consumer<String> take) {
        super(12);
        getStyleClass().add("charter-side");
        Label title = new Label(findings.isEmpty() ? "Nothing to mend" : findings.size() + (findings.size() == 1 ? " finding" : " findings"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        if (findings.isEmpty()) {
            getChildren().add(wrapped("The check of the charter raises nothing: every body can meet, and every matter can be decided."));
        }
        findings.forEach(finding -> getChildren().add(entry(finding, take)));
    }

    private static VBox entry(CharterFinding finding, Consumer<String> take) {
        Label about = new Label(finding.about() + ", " + finding.severity().words(), icon(finding.severity()));
        about.getStyleClass().add("strong");
        about.setWrapText(true);
        VBox entry = new VBox(4, about, wrapped(finding.text()), muted(finding.remedy()));
        if (!finding.source().isEmpty()) {
            entry.getChildren().add(muted(finding.source()));
        }
        String setting = finding.setting();
        if (setting != null) {
            Button there = new Button("Take me there");
            there.getStyleClass().add("small");
            there.setAccessibleText("Take me there: " + finding.text());
            there.setOnAction(event -> take.accept(setting));
            entry.getChildren().add(there);
        }
        entry.getStyleClass().add("charter-version");
        return entry;
    }

    private static Node icon(Severity severity) {
        return switch (severity) {
            case BLOCKS -> Icons.of("error-warning-line", "bad");
            case OPEN -> Icons.of("question-line", "silent");
            case NOTE -> Icons.of("information-line");
        };
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
