package org.quorate.app.control;

import org.kordamp.ikonli.javafx.FontIcon;

/** Remix icons by their plain names, such as {@code home-5-line}. */
public final class Icons {
    private Icons() {}

    /** The icon at 16 px of text, decorative: whatever it stands in carries the words. */
    public static FontIcon of(String name) {
        FontIcon icon = new FontIcon((name.charAt(0) <= 'l' ? "remixal-" : "remixmz-") + name);
        icon.setFocusTraversable(false);
        return icon;
    }

    /** @param styles style classes such as {@code ok}, {@code bad}, {@code icon-20} */
    public static FontIcon of(String name, String... styles) {
        FontIcon icon = of(name);
        icon.getStyleClass().addAll(styles);
        return icon;
    }
}
