package org.quorate.app.meeting;

import org.quorate.app.control.ChipState;
import org.quorate.app.control.StateChip;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;

/** The states of meetings and minutes as chips. */
public final class MeetingChips {
    private MeetingChips() {}

    public static StateChip of(MeetingState state) {
        return switch (state) {
            case PLANNED -> new StateChip(ChipState.DRAFT, "Planned");
            case AGENDA_ISSUED -> new StateChip(ChipState.ISSUED, "Agenda issued");
            case IN_SESSION -> new StateChip(ChipState.UNDER_WAY, "In session");
            case ADJOURNED -> new StateChip(ChipState.DEFERRED, "Adjourned");
            case HELD -> new StateChip(ChipState.HELD);
            case CANCELLED -> new StateChip(ChipState.WITHDRAWN, "Cancelled");
        };
    }

    public static StateChip of(MinutesState state) {
        return switch (state) {
            case NONE -> new StateChip(ChipState.OPEN, "Not begun");
            case DRAFT -> new StateChip(ChipState.DRAFT);
            case UNCONFIRMED -> new StateChip(ChipState.UNCONFIRMED);
            case CONFIRMED -> new StateChip(ChipState.CONFIRMED);
        };
    }
}
