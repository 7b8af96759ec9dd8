package org.quorate.app.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.control.SegmentedChoice;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.preferences.ThemeChoice;

/** Office, name, theme and text size; each takes effect as it is changed. */
public final class PreferencesScreen extends Screen {
    private final ScrollPane root;
    private final TextField office = new TextField();
    private final Supplier<List<? extends Node>> ofPartnership;
    private final VBox partnership = new VBox(16);

    /** @param ofPartnership what is chosen for the partnership that is open; empty while none is */
    public PreferencesScreen(Preferences preferences, Supplier<List<? extends Node>> ofPartnership) {
        this.ofPartnership = ofPartnership;
        Label title = new Label("Preferences");
        title.getStyleClass().add("page-title");
        office.textProperty().bindBidirectional(preferences.officeProperty());
        TextField name = new TextField();
        name.textProperty().bindBidirectional(preferences.yourNameProperty());
        SegmentedChoice<ThemeChoice> theme =
                new SegmentedChoice<>("Theme", List.of(ThemeChoice.values()), preferences.themeProperty().get(), ThemeChoice::words);
        theme.valueProperty().bindBidirectional(preferences.themeProperty());
        VBox page = new VBox(title,
                field("Office", office, "Named as the author of what you print."),
                field("Your name", name, "Recorded with everything you do in this window. It is a statement, not a proof."),
                field("Theme", theme, "Ctrl+Shift+L switches between light and dark."),
                field("Text size", textSize(preferences), "Ctrl+= and Ctrl+– change it anywhere."), partnership);
        partnership.getStyleClass().add("preferences-partnership");
        page.getStyleClass().add("page");
        page.setMaxWidth(640);
        root = new ScrollPane(page);
        root.setFitToWidth(true);
    }

    /** A choice with its label above and what it does below. */
    public static VBox field(String label, Node control, String help) {
        Label words = new Label(label);
        words.getStyleClass().add("field-label");
        words.setLabelFor(control);
        Label explanation = new Label(help);
        explanation.getStyleClass().add("field-help");
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        VBox field = new VBox(words, control, explanation);
        field.getStyleClass().add("form-field");
        return field;
    }

    private static HBox textSize(Preferences preferences) {
        Button smaller = new Button("Smaller");
        smaller.setOnAction(event -> preferences.changeTextSize(-Preferences.TEXT_STEP));
        smaller.disableProperty().bind(preferences.textSizeProperty().lessThanOrEqualTo(Preferences.SMALLEST_TEXT));
        Button larger = new Button("Larger");
        larger.setOnAction(event -> preferences.changeTextSize(Preferences.TEXT_STEP));
        larger.disableProperty().bind(preferences.textSizeProperty().greaterThanOrEqualTo(Preferences.LARGEST_TEXT));
        Label now = new Label();
        now.textProperty().bind(preferences.textSizeProperty().asString("%d%%"));
        now.setMinWidth(48);
        HBox row = new HBox(8, smaller, now, larger);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void open(Place place) {
        partnership.getChildren().setAll(ofPartnership.get());
        office.requestFocus();
    }

    @Override
    public void focusFirst() {
        office.requestFocus();
    }
}
