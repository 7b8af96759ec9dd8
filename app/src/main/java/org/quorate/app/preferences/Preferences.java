package org.quorate.app.preferences;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.LayoutMemory;

/** What the person chose. Every property takes effect at once and is kept by {@link PreferencesFile}. */
public final class Preferences implements LayoutMemory {
    public static final int SMALLEST_TEXT = 90;
    public static final int LARGEST_TEXT = 160;
    public static final int TEXT_STEP = 10;

    private final StringProperty office = new SimpleStringProperty("");
    private final StringProperty yourName = new SimpleStringProperty("");
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(100);
    private final BooleanProperty railCollapsed = new SimpleBooleanProperty();
    private final StringProperty lastStore = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable WindowPlace> window = new SimpleObjectProperty<>();
    private final ObservableMap<String, String> layouts = FXCollections.observableMap(new TreeMap<>());
    private final ObservableMap<String, String> templates = FXCollections.observableMap(new TreeMap<>());

    /** The office that documents name as their author. */
    public StringProperty officeProperty() {
        return office;
    }

    /** Who is recorded as having done what is done in this window. */
    public StringProperty yourNameProperty() {
        return yourName;
    }

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /** Per cent, from {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    public void changeTextSize(int by) {
        setTextSize(textSize.get() + by);
    }

    public void setTextSize(int percent) {
        textSize.set(Math.clamp(percent, SMALLEST_TEXT, LARGEST_TEXT));
    }

    public BooleanProperty railCollapsedProperty() {
        return railCollapsed;
    }

    /** The path of the store opened last, without extension; empty when none was. */
    public StringProperty lastStoreProperty() {
        return lastStore;
    }

    public ObjectProperty<@Nullable WindowPlace> windowProperty() {
        return window;
    }

    /** What a screen remembers of its own layout, such as the columns of a register. */
    @Override
    public Optional<String> layout(String key) {
        return Optional.ofNullable(layouts.get(key));
    }

    @Override
    public void rememberLayout(String key, String layout) {
        layouts.put(key, layout);
    }

    public Map<String, String> layouts() {
        return Map.copyOf(layouts);
    }

    /**
     * The file of the Word template that a partnership's documents are written with; none for the built-in one.
     *
     * @param partnership where the partnership is kept
     */
    public Optional<String> template(String partnership) {
        return Optional.ofNullable(templates.get(partnership));
    }

    /** @param file the template from now on; null for the built-in one */
    public void rememberTemplate(String partnership, @Nullable String file) {
        if (file == null) {
            templates.remove(partnership);
        } else {
            templates.put(partnership, file);
        }
    }

    ObservableMap<String, String> observableTemplates() {
        return templates;
    }

    ObservableMap<String, String> observableLayouts() {
        return layouts;
    }
}
