package org.quorate.app.control;

/** What a state means at a glance; always beside an icon and a word, never alone. */
public enum Tone {
    OK("ok"),
    BAD("bad"),
    WARN("warn"),
    SILENT("silent"),
    PLAIN("plain"),
    INK("ink");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    public String styleClass() {
        return styleClass;
    }
}
