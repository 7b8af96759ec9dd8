package org.quorate.app.shell;

/** The site map: every place the rail or a link can lead to. A target shows on the rail once a screen is registered for it. */
public enum NavigationTarget {
    HOME("Home", "home-5-line", true),
    MEETINGS("Meetings", "calendar-event-line", true),
    DECISIONS("Decisions", "auction-line", true),
    ACTIONS("Actions", "checkbox-line", true),
    DISPUTES("Disputes", "scales-3-line", true),
    ESCALATIONS("Escalations", "arrow-up-circle-line", true),
    RECOMMENDATIONS("Recommendations", "share-forward-line", true),
    INTERESTS("Interests", "shield-user-line", true),
    PEOPLE("People and bodies", "group-line", true),
    ATTENDANCE("Attendance", "user-follow-line", true),
    IMPORT_PEOPLE("Import people", "upload-2-line", false),
    CLOCKS("Clocks", "time-line", true),
    CHARTER("Charter", "book-open-line", true),
    PREFERENCES("Preferences", "settings-3-line", false),
    WELCOME("Welcome", "home-5-line", false);

    private final String title;
    private final String icon;
    private final boolean onRail;

    NavigationTarget(String title, String icon, boolean onRail) {
        this.title = title;
        this.icon = icon;
        this.onRail = onRail;
    }

    public String title() {
        return title;
    }

    public String icon() {
        return icon;
    }

    boolean isOnRail() {
        return onRail;
    }
}
