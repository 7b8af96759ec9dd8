package org.quorate.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.preferences.ThemeChoice;
import org.quorate.app.shortcut.Act;

/** What can be done from every screen. */
final class FrameActs {
    private static final String GROUP = "Everywhere";

    private final Navigation navigation;
    private final Screens screens;
    private final Preferences preferences;
    private final List<Act> acts = new ArrayList<>();

    FrameActs(Navigation navigation, Screens screens, Preferences preferences, Runnable openPalette, Runnable showShortcuts) {
        this.navigation = navigation;
        this.screens = screens;
        this.preferences = preferences;
        add(Act.of("Search, or go to…", openPalette).icon("search-line").keys("Ctrl+K"));
        add(Act.of("Keys that work here", showShortcuts).icon("keyboard-line").keys("F1"));
        add(Act.of("Go back", navigation::back).icon("arrow-left-line").keys("Alt+Left"));
        add(Act.of("Preferences", () -> navigation.go(NavigationTarget.PREFERENCES)).icon("settings-3-line").keys("Ctrl+Comma"));
        add(Act.of("Larger text", () -> preferences.changeTextSize(Preferences.TEXT_STEP)).icon("zoom-in-line").keys("Ctrl+Equals"));
        add(Act.of("Smaller text", () -> preferences.changeTextSize(-Preferences.TEXT_STEP)).icon("zoom-out-line").keys("Ctrl+Minus"));
        add(Act.of("Text at its ordinary size", () -> preferences.setTextSize(100)).icon("text").keys("Ctrl+0"));
        add(Act.of("Light or dark", this::switchTheme).icon("contrast-2-line").keys("Ctrl+Shift+L"));
        add(Act.of("Fold the rail", () -> preferences.railCollapsedProperty().set(!preferences.railCollapsedProperty().get()))
                .icon("menu-fold-line").keys("Ctrl+Shift+R"));
    }

    /** To every screen there is; the numbers stay the same whichever are there. */
    private List<Act> going() {
        List<Act> going = new ArrayList<>();
        int number = 1;
        for (NavigationTarget target : NavigationTarget.values()) {
            if (target.isOnRail()) {
                Act act = Act.of("Go to " + target.title(), () -> navigation.go(target)).icon(target.icon()).keys("Ctrl+" + number++);
                if (screens.onRail().contains(target)) {
                    going.add(act.group(GROUP));
                }
            }
        }
        return going;
    }

    private void add(Act act) {
        acts.add(act.group(GROUP));
    }

    private void switchTheme() {
        preferences.themeProperty().set(preferences.themeProperty().get() == ThemeChoice.DARK ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    List<Act> acts() {
        return Stream.concat(going().stream(), acts.stream()).toList();
    }
}
