package org.quorate.app.minutes;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Edits one resolution: a clause a line, printed after "RESOLVED: That" as one sentence or as numbered clauses. */
final class ResolutionEditor extends VBox {
    private static final int LETTERS_A_LINE = 88;

    private final TextArea clauses = new TextArea();
    private final Label opening = new Label();
    private final String verb;

    /**
     * @param verb the body's word ("RESOLVED")
     * @param autosave keeps the clauses as they are typed
     */
    ResolutionEditor(String verb, String name, List<String> first, ResolutionAutosave autosave) {
        this.verb = verb;
        getStyleClass().add("resolution-editor");
        opening.getStyleClass().add("strong");
        clauses.setWrapText(true);
        clauses.setAccessibleText(name + ", resolution, one clause a line");
        clauses.setPromptText("the report be received");
        clauses.textProperty().subscribe(text -> grow(text));
        clauses.setText(String.join("\n", first));
        clauses.textProperty().subscribe((before, text) -> autosave.edited(clauses()));
        clauses.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                autosave.left(clauses());
            }
        });
        getChildren().addAll(opening, clauses);
    }

    List<String> clauses() {
        return Arrays.stream(clauses.getText().split("\\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void grow(String text) {
        int rows = Arrays.stream(text.split("\\n", -1)).mapToInt(line -> 1 + line.length() / LETTERS_A_LINE).sum();
        clauses.setPrefRowCount(rows);
        opening.setText(clauses().size() > 1 ? verb + ": That (numbered, one clause a line)" : verb + ": That");
    }

    /** Puts in clauses that are kept as if they had been typed. */
    void propose(List<String> words) {
        clauses.setText(String.join("\n", words));
        clauses.end();
    }

    void setEditable(boolean editable) {
        clauses.setEditable(editable);
    }

    @Override
    public void requestFocus() {
        clauses.requestFocus();
    }
}
