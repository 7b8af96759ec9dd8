package org.quorate.app.agenda;

import java.util.Locale;
import org.quorate.app.meeting.Agenda;
import org.quorate.app.meeting.AgendaFinding;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;

/** Says why an agenda may not be issued, or not be edited, now; empty when it may. */
final class IssueRefusal {
    private IssueRefusal() {}

    static String of(Agenda agenda) {
        if (agenda.meeting().state() == MeetingState.AGENDA_ISSUED) {
            return "Issued already";
        }
        if (agenda.meeting().state() != MeetingState.PLANNED) {
            return "The meeting is " + agenda.meeting().state().words().toLowerCase(Locale.UK);
        }
        long toMend = agenda.findings().stream().filter(AgendaFinding::mustMend).count();
        return toMend == 0 ? "" : toMend + (toMend == 1 ? " finding" : " findings") + " to mend first";
    }

    static String ofEditing(Agenda agenda) {
        if (agenda.meeting().state() == MeetingState.CANCELLED) {
            return "The meeting is cancelled";
        }
        return agenda.meeting().minutes() == MinutesState.CONFIRMED ? "The minutes are confirmed" : "";
    }
}
