package org.quorate.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.preferences.ThemeChoice;

/** Colours, fonts and text size of a window, following the preferences while the program runs. */
public final class Theme {
    private static final double BASE_PIXELS = 13;
    private static final List<String> BASE =
            List.of("/org/quorate/app/shell/base.css", "/org/quorate/app/shell/frame.css", "/org/quorate/app/control/controls.css");

    private final Preferences preferences;
    private final List<Scene> scenes = new ArrayList<>();
    private final Set<String> featureSheets = new LinkedHashSet<>();

    public Theme(Preferences preferences) {
        this.preferences = preferences;
        loadFont("Inter-Regular.ttf");
        loadFont("Inter-Bold.ttf");
        preferences.themeProperty().subscribe((before, after) -> apply());
        preferences.textSizeProperty().subscribe((before, after) -> apply());
        Platform.getPreferences().colorSchemeProperty().subscribe((before, after) -> apply());
    }

    /** Dresses a window now and whenever a preference changes. */
    public void dress(Scene scene) {
        scenes.add(scene);
        apply();
    }

    /** Adds the style sheets of a feature, by class-path name. */
    public void add(List<String> sheets) {
        if (featureSheets.addAll(sheets)) {
            apply();
        }
    }

    public boolean isDark() {
        return preferences.themeProperty().get() == ThemeChoice.DARK
                || (preferences.themeProperty().get() == ThemeChoice.SYSTEM
                        && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    private void apply() {
        Application.setUserAgentStylesheet(isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>();
        BASE.forEach(name -> sheets.add(address(name)));
        featureSheets.forEach(name -> sheets.add(address(name)));
        sheets.add(address("/org/quorate/app/shell/tokens-" + (isDark() ? "dark" : "light") + ".css"));
        sheets.add(textSizeSheet());
        scenes.forEach(scene -> scene.getStylesheets().setAll(sheets));
    }

    /** A style sheet rather than an inline style, because pop-up windows take over the sheets of their owner. */
    private String textSizeSheet() {
        double pixels = BASE_PIXELS * preferences.textSizeProperty().get() / 100;
        String css = ".root { -fx-font-size: " + pixels + "px; }"
                + iconSize(".ikonli-font-icon", 16)
                + iconSize(".ikonli-font-icon.icon-14, .state-chip .ikonli-font-icon, .seat-meter.small .ikonli-font-icon", 14)
                + iconSize(".ikonli-font-icon.icon-20, .ruling-card .verdict .ikonli-font-icon, .findings-strip .count .ikonli-font-icon", 20)
                + iconSize(".ruling-card.folded .verdict .ikonli-font-icon", 16)
                + iconSize(".empty-state > .ikonli-font-icon", 32);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /** Icons cannot be sized in em: an icon is a text whose own font the size sets, so it would grow at every pass. */
    private String iconSize(String selector, int pixels) {
        return selector + " { -fx-icon-size: " + pixels * preferences.textSizeProperty().get() / 100 + "px; }";
    }

    private static String address(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), () -> "No style sheet " + name).toExternalForm();
    }

    private static void loadFont(String file) {
        try (InputStream font = Theme.class.getResourceAsStream("/org/quorate/app/fonts/" + file)) {
            Font.loadFont(font, BASE_PIXELS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
