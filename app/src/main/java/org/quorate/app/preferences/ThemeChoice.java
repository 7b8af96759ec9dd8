package org.quorate.app.preferences;

/** Which colours the window uses. */
public enum ThemeChoice {
    LIGHT("Light"),
    DARK("Dark"),
    SYSTEM("As the computer");

    private final String words;

    ThemeChoice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
