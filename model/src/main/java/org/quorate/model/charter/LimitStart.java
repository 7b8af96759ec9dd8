package org.quorate.model.charter;

import java.util.Locale;

/**
 * From what a limit is counted: the meeting, the last day of another notice, or an event.
 *
 * @param after whether it is counted forwards from there
 * @param kind what it is
 * @param name the path of the other notice ("notice.agenda") or the event in words; empty for the meeting
 */
public record LimitStart(boolean after, Kind kind, String name) {

    /** What a limit may be counted from. */
    public enum Kind {
        /** The meeting the notice is for. */
        MEETING,
        /** The last day of another notice, or the day it was really given. */
        NOTICE,
        /** Something that happens, whose day a case must give. */
        EVENT
    }

    /** Backwards from the meeting, as most notices are. */
    public static final LimitStart MEETING = new LimitStart(false, Kind.MEETING, "");

    static LimitStart read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        boolean after = plain.matches("after(?: .*)?");
        String rest = plain.replaceFirst("^(?:after|before|from)(?: |$)", "").replaceFirst("^the ", "").strip();
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("A limit is counted from something. Expected meeting, another notice such as notice.agenda, or an event; "
                    + "with \"after\" in front where it is counted forwards.");
        }
        if (rest.equals("meeting")) {
            return new LimitStart(after, Kind.MEETING, "");
        }
        return rest.matches("(?:[a-z0-9-]+\\.)?notice\\.[a-z0-9-]+") ? new LimitStart(after, Kind.NOTICE, rest) : new LimitStart(after, Kind.EVENT, rest);
    }

    /** In one form that reads back the same: "after notice.agenda". */
    public String text() {
        return (after ? "after " : "") + (kind == Kind.MEETING ? "meeting" : name);
    }

    /** The path of the notice it is counted from, for a limit of this body. */
    public String path(String body) {
        return name.startsWith("notice.") ? body + "." + name : name;
    }

    /** As a sentence says it: "the meeting", "the last day for the agenda". */
    public String words() {
        return switch (kind) {
            case MEETING -> "the meeting";
            case NOTICE -> "the last day for " + name.substring(name.lastIndexOf('.') + 1).replace('-', ' ');
            case EVENT -> name;
        };
    }
}
