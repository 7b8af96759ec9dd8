package org.quorate.model.charter;

/** Under which heading of the charter a setting is read. */
public enum SettingGroup {
    /** Bodies and seats. */
    BODIES("Bodies and seats"),
    /** Who may take part in what. */
    TAKING_PART("Who may take part"),
    /** Quorum. */
    QUORUM("Quorum"),
    /** How matters are decided. */
    DECISIONS("Decisions"),
    /** Disputes. */
    DISPUTES("Disputes"),
    /** What one body sends another, and which way it goes. */
    ROUTES("Routes between bodies"),
    /** Notice and clocks. */
    TIME("Notice and clocks"),
    /** Everything the engine keeps but does not evaluate. */
    OTHER("Other rules");

    private final String title;

    SettingGroup(String title) {
        this.title = title;
    }

    /** The heading. */
    public String title() {
        return title;
    }
}
