package org.quorate.app;

import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.PreferencesScreen;

/** Says which screen stands at which place of the window. */
final class PartnershipScreens {
    private PartnershipScreens() {}

    static void register(ScreenTools tools) {
        tools.screens().register(NavigationTarget.PREFERENCES, () -> new PreferencesScreen(tools.preferences()));
    }
}
