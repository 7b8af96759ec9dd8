package org.quorate.app.preferences;

/** Where the window stood, in screen pixels. */
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {

    public WindowPlace {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A window needs a width and a height");
        }
    }
}
