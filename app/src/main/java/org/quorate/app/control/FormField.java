package org.quorate.app.control;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A label above its control, and below it what is wrong, said as the field is left, until it is put right. */
public final class FormField extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Node control;
    private final Label error = new Label();
    private @Nullable Supplier<String> check;

    public FormField(String label, Node control) {
        this.control = control;
        getStyleClass().add("form-field");
        Label words = new Label(label);
        words.getStyleClass().add("field-label");
        words.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(label);
        }
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        if (control instanceof ComboBox<?> choice) {
            ChoiceByLetter.in(choice);
        }
        error.getStyleClass().add("field-error");
        error.setGraphic(Icons.of("error-warning-line", "bad", "icon-14"));
        error.setWrapText(true);
        showError("");
        getChildren().addAll(words, control, error);
        if (control instanceof TextInputControl input) {
            input.textProperty().subscribe((before, typed) -> mended());
        }
        control.focusWithinProperty().subscribe((before, within) -> {
            if (!within && check != null) {
                isRight();
            }
        });
    }

    /** What was said to be wrong goes as soon as it is put right, or, where only others can tell, as soon as something else is typed. */
    private void mended() {
        if (error.isVisible() && check == null) {
            showError("");
        } else if (error.isVisible()) {
            isRight();
        }
    }

    /** @param problem what is wrong with the value now; empty when nothing is */
    public FormField checkedBy(Supplier<String> problem) {
        check = problem;
        return this;
    }

    /** Checks now and shows what is wrong. */
    public boolean isRight() {
        String problem = check == null ? "" : check.get();
        showError(problem);
        return problem.isEmpty();
    }

    public void showError(String problem) {
        boolean wrong = !problem.isEmpty();
        error.setText(problem);
        error.setVisible(wrong);
        error.setManaged(wrong);
        control.pseudoClassStateChanged(DANGER, wrong);
        control.lookupAll(".text-input").forEach(input -> input.pseudoClassStateChanged(DANGER, wrong));
        control.setAccessibleHelp(wrong ? problem : null);
    }

    public Node control() {
        return control;
    }
}
