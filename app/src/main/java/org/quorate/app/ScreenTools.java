package org.quorate.app;

import org.quorate.app.acting.Acting;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.dialog.Previews;
import org.quorate.app.palette.PaletteViewModel;
import org.quorate.app.preferences.Preferences;
import org.quorate.app.shell.Navigation;
import org.quorate.app.shell.Screens;
import org.quorate.app.shell.ShellViewModel;
import org.quorate.app.task.Tasks;

/** What every screen may be given when it is made. */
record ScreenTools(
        Tasks tasks,
        Dialogs dialogs,
        Navigation navigation,
        Preferences preferences,
        Acting acting,
        ShellViewModel shell,
        PaletteViewModel palette,
        Screens screens,
        Previews previews) {}
