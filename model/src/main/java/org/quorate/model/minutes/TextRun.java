package org.quorate.model.minutes;

/** A stretch of text in one style. */
public record TextRun(String text, boolean bold, boolean italic) {
    public static TextRun plain(String text) {
        return new TextRun(text, false, false);
    }
}
