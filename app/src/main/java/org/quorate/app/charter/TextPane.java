package org.quorate.app.charter;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.animation.PauseTransition;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Charter;
import org.quorate.persistence.charter.CharterYaml;
import org.quorate.persistence.charter.YamlProblem;

/** The whole charter as a file writes it, to change bodies, seats, matters and the matrix too; every error is named with its line. */
final class TextPane extends VBox {
    private static final int MOST_SHOWN = 50;

    private final CharterViewModel model;
    private final TextArea text = new TextArea();
    private final Label standing = new Label();
    private final VBox problems = new VBox(4);
    private final Button put;
    private final PauseTransition pause = new PauseTransition(Duration.millis(400));
    private @Nullable Charter read;
    private String origin = "as text";

    /**
     * What becomes of a text that can be read.
     *
     * @param act how the button for it reads
     * @param take is given what undo would take back, and the charter
     */
    record Taking(String act, BiConsumer<String, Charter> take) {}

    /** @param close goes back to the document */
    TextPane(CharterViewModel model, Taking taking, Runnable close) {
        super(12);
        this.model = model;
        put = new Button(taking.act());
        getStyleClass().add("charter-compare");
        Label title = new Label("The charter as text");
        title.getStyleClass().add("section-title");
        text.getStyleClass().add("charter-text");
        text.setAccessibleText("The charter as a file writes it");
        VBox.setVgrow(text, Priority.ALWAYS);
        problems.getStyleClass().add("charter-problems");
        pause.setOnFinished(event -> check());
        text.textProperty().subscribe(() -> {
            put.setDisable(true);
            pause.playFromStart();
        });
        put.getStyleClass().add("accent");
        put.setOnAction(event -> {
            Charter charter = read;
            if (charter != null) {
                taking.take().accept("changed " + origin, charter);
            }
        });
        Button back = new Button("Back to the document");
        back.setOnAction(event -> close.run());
        standing.getStyleClass().add("muted");
        FlowPane acts = new FlowPane(8, 8, put, back, standing);
        acts.setRowValignment(VPos.CENTER);
        getChildren().addAll(title, text, acts, problems);
    }

    /** @param path what is to be changed, such as "seats partnership-board.lay", to stand at it; empty to stand at the top */
    void show(Charter charter, String path) {
        text.setText(CharterYaml.write(charter));
        text.positionCaret(0);
        if (!path.isEmpty()) {
            standAt(path);
        }
    }

    /** Marks the line in which each part of a path is named, one after the other: "seats board.lay" stands at "lay" below "board". */
    private void standAt(String path) {
        int at = 0;
        for (String part : path.substring(path.indexOf(' ') + 1).split("\\.", -1)) {
            Matcher named = Pattern.compile("(?m)^[ -]*(?:key: )?\"?" + Pattern.quote(part) + "\\b.*$").matcher(text.getText());
            if (!named.find(at)) {
                break;
            }
            at = named.start();
            text.selectRange(named.end(), named.start());
        }
    }

    /** Shows the text of a file that was read, with what is wrong with it. */
    void show(String name, String written) {
        origin = "by the file " + name;
        text.setText(written);
        text.positionCaret(0);
    }

    private void check() {
        String typed = text.getText();
        model.files().readText(typed, reading -> {
            if (typed.equals(text.getText())) {
                show(reading);
            }
        });
    }

    private void show(CharterReading reading) {
        read = reading.charter();
        put.setDisable(read == null);
        List<YamlProblem> wrong = reading.problems();
        standing.setText(wrong.isEmpty() ? "Nothing is wrong with it." : wrong.size() + (wrong.size() == 1 ? " error" : " errors") + " to mend first");
        problems.getChildren().setAll(wrong.stream().limit(MOST_SHOWN).map(this::link).toList());
    }

    private Hyperlink link(YamlProblem problem) {
        Hyperlink link = new Hyperlink(problem.toString());
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(event -> goTo(problem));
        return link;
    }

    private void goTo(YamlProblem problem) {
        String[] lines = text.getText().split("\n", -1);
        int at = 0;
        for (int line = 1; line < problem.line() && line <= lines.length; line++) {
            at += lines[line - 1].length() + 1;
        }
        int end = Math.min(text.getLength(), at + (problem.line() <= lines.length ? lines[problem.line() - 1].length() : 0));
        text.requestFocus();
        text.selectRange(end, Math.min(at, text.getLength()));
    }

    void begin() {
        text.requestFocus();
    }
}
