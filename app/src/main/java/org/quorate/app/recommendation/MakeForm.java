package org.quorate.app.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateField;
import org.quorate.app.control.FormField;
import org.quorate.app.control.FormGrid;
import org.quorate.app.control.KeptByKeys;
import org.quorate.app.shortcut.Act;
import org.quorate.app.shortcut.ActControls;
import org.quorate.model.Refused;
import org.quorate.model.charter.CharterRoute;
import org.quorate.model.partnership.Body;
import org.quorate.model.recommendation.LetteredReport;

/** The form in which a recommendation is put on record: one, or a report of lettered ones. */
final class MakeForm extends VBox {
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final ComboBox<Body> from;
    private final TextField author = new TextField();
    private final ComboBox<CharterRoute> route;
    private final ComboBox<String> kind = new ComboBox<>();
    private final DateField date;
    private final @Nullable OutlineEditor outline;
    private final FormGrid grid = new FormGrid();
    private final Label refused = new Label();
    private final Consumer<NewRecommendation> keep;

    MakeForm(boolean lettered, List<Body> bodies, List<CharterRoute> routes, Supplier<LocalDate> today, Consumer<NewRecommendation> keep, Runnable leave) {
        this.keep = keep;
        getStyleClass().add("move-form");
        outline = lettered ? new OutlineEditor() : null;
        from = new ComboBox<>(FXCollections.observableArrayList(bodies));
        from.setAccessibleText("The body that makes it");
        from.setMaxWidth(Double.MAX_VALUE);
        from.setConverter(words(Body::name));
        route = new ComboBox<>(FXCollections.observableArrayList(routes));
        route.setAccessibleText("Its route");
        route.setMaxWidth(Double.MAX_VALUE);
        route.setConverter(words(CharterRoute::title));
        route.valueProperty().subscribe(chosen -> kind.getItems().setAll(chosen == null ? List.of() : chosen.kinds()));
        kind.setAccessibleText("Which kind it is");
        kind.setMaxWidth(Double.MAX_VALUE);
        date = new DateField("Made on", today);
        date.valueProperty().set(today.get());
        text.setWrapText(true);
        text.setPrefRowCount(3);
        fields();
        Act save = Act.of(lettered ? "Keep the report" : "Keep it", this::save).icon("check-line").keys("Ctrl+Enter");
        Act back = Act.of("Leave it", leave).keys("Esc");
        KeptByKeys.in(this, save::perform);
        Label heading = new Label(lettered ? "A report of lettered recommendations" : "A new recommendation");
        heading.getStyleClass().add("section-title");
        refused.getStyleClass().add("bad");
        refused.setWrapText(true);
        getChildren().addAll(heading, grid);
        OutlineEditor typed = outline;
        if (typed != null) {
            Label how = new Label("Enter: next line. Tab: further in. Shift+Tab: further out. Ctrl+B: figures or bullets. A text copied from a document keeps"
                    + " its letters when it is pasted. A point may end by when it is due, in square brackets: [by 19 March 2027 or after the legislation],"
                    + " and before that to which partners it is addressed: [partners: Coast Council; Moor District Council]."
                    + " Ctrl+Enter keeps the report.");
            how.setWrapText(true);
            how.getStyleClass().add("muted");
            getChildren().addAll(how, typed);
        }
        getChildren().addAll(refused, new HBox(8, ActControls.accentButton(save), ActControls.button(back)));
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        };
    }

    private void fields() {
        grid.row(new FormField("What it is about", title).checkedBy(() -> title.getText().isBlank() ? "Say what is recommended." : ""));
        if (outline == null) {
            grid.row("What is recommended, in full (may be left empty)", text);
        }
        grid.row(new FormField("The body that makes it", from).checkedBy(
                () -> from.getValue() == null && author.getText().isBlank() ? "Choose a body, or name an author." : ""),
                new FormField("Or its author", author));
        if (!route.getItems().isEmpty()) {
            grid.row(new FormField("Route in the charter", route), new FormField("Kind", kind));
        }
        grid.row(new FormField("Made on", date).checkedBy(() -> {
            date.commit();
            return !date.problemProperty().get().isEmpty() ? date.problemProperty().get() : date.valueProperty().get() == null ? "Give the date." : "";
        }));
    }

    private void save() {
        if (!grid.isRight()) {
            return;
        }
        try {
            OutlineEditor typed = outline;
            LetteredReport report = typed == null ? null : typed.draft().report();
            Body body = from.getValue();
            CharterRoute chosen = route.getValue();
            keep.accept(new NewRecommendation(title.getText(), text.getText().isBlank() ? null : text.getText(), body == null ? null : body.id(),
                    author.getText().isBlank() ? null : author.getText(), null, chosen == null ? null : chosen.key(), kind.getValue(), null, report,
                    Objects.requireNonNull(date.valueProperty().get()), null, List.of()));
        } catch (Refused why) {
            refused.setText(why.getMessage());
        }
    }

    void focusFirst() {
        title.requestFocus();
    }
}
