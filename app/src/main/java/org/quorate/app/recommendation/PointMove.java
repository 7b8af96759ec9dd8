package org.quorate.app.recommendation;

import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.DueDate;
import org.quorate.model.recommendation.PointStanding;

/** What is done to a lettered point, or to the whole, once a body has it: how it is answered, by whom and by what it is carried out. */
enum PointMove {
    ANSWER("Answer the point", "Record the answer", "check-line"),
    ADDRESS("Address to partners", "Address it", "group-line"),
    REPLY("A partner answers", "Record its answer", "chat-1-line"),
    FILE("File the point", "File it", "folder-line"),
    TRACK("Track to an action", "Track it", "link"),
    EVENT("The event came about", "Record the event", "calendar-event-line"),
    DONE("Carried out", "Record it", "check-double-line");

    private final String title;
    private final String button;
    private final String icon;

    PointMove(String title, String button, String icon) {
        this.title = title;
        this.button = button;
        this.icon = icon;
    }

    String title() {
        return title;
    }

    String button() {
        return button;
    }

    String icon() {
        return icon;
    }

    /** Whether only a lettered point has it done to it. */
    private boolean isOfAPoint() {
        return this == ANSWER || this == ADDRESS || this == REPLY || this == FILE;
    }

    /** Why it may not be done to what is chosen; empty where it may. */
    String refused(@Nullable RecommendationEntry entry) {
        if (entry == null) {
            return "Choose a recommendation first";
        }
        PointStanding point = entry.point();
        if (isOfAPoint() && point == null) {
            return entry.points().isEmpty() ? "It has no lettered points" : "Choose one of its lettered points first";
        }
        return switch (this) {
            case REPLY -> point == null || point.point().partners().isEmpty() ? "It is addressed to nobody in particular" : "";
            case EVENT -> hasEvent(entry) ? "" : "No event is given after which it is due";
            case DONE -> point != null && point.carriedOutOn() != null ? "It was carried out already" : "";
            case ANSWER, ADDRESS, FILE, TRACK -> "";
        };
    }

    private static boolean hasEvent(RecommendationEntry entry) {
        PointStanding point = entry.point();
        DueDate due = point == null ? entry.recommendation().due() : point.point().due();
        return due != null && due.days().stream().anyMatch(DueDate.Day.Event.class::isInstance);
    }
}
