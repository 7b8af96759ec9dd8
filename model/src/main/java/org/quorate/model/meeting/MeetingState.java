package org.quorate.model.meeting;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quorate.model.Move;

/** How far a meeting has come. */
public enum MeetingState {
    PLANNED("Planned"),
    AGENDA_ISSUED("Agenda issued"),
    IN_SESSION("In session"),
    ADJOURNED("Adjourned"),
    HELD("Held"),
    CANCELLED("Cancelled");

    private static final Map<MeetingState, Set<MeetingState>> MOVES = Map.of(
            PLANNED, Set.of(AGENDA_ISSUED, IN_SESSION, CANCELLED),
            AGENDA_ISSUED, Set.of(PLANNED, IN_SESSION, CANCELLED),
            IN_SESSION, Set.of(ADJOURNED, HELD, AGENDA_ISSUED),
            ADJOURNED, Set.of(IN_SESSION, HELD),
            HELD, Set.of(IN_SESSION),
            CANCELLED, Set.of(PLANNED));

    private final String words;

    MeetingState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a meeting may pass from this state to {@code next}; going back is possible where people do go back. */
    public Move to(MeetingState next) {
        if (this == next) {
            return new Move.NotAllowed("The meeting is already " + words.toLowerCase(Locale.UK) + ".");
        }
        if (MOVES.getOrDefault(this, Set.of()).contains(next)) {
            return new Move.Allowed();
        }
        return new Move.NotAllowed(switch (this) {
            case PLANNED, AGENDA_ISSUED -> "The meeting has not begun: open it first.";
            case IN_SESSION -> "The meeting is in session: adjourn or close it first.";
            case ADJOURNED -> "The meeting is adjourned: resume or close it first.";
            case HELD -> "The meeting has been held; it can only be reopened to correct its record.";
            case CANCELLED -> "The meeting is cancelled: put it back among the planned ones first.";
        });
    }

    /** Whether the meeting is over and its record complete. */
    public boolean isHeld() {
        return this == HELD;
    }

    public boolean isAhead() {
        return this == PLANNED || this == AGENDA_ISSUED;
    }

    public boolean isUnderWay() {
        return this == IN_SESSION || this == ADJOURNED;
    }
}
