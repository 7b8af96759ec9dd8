package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quorate.app.meeting.AgendaPlace.ItemField;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;
import org.quorate.model.partnership.Roll;
import org.quorate.model.partnership.SeatOffice;

/** Everything to look at before an agenda is issued, in the order of the agenda. */
final class AgendaFindings {
    static final String UNTITLED = "New item";

    private final Meeting meeting;
    private final AgendaRules rules;
    private final List<AgendaFinding> findings = new ArrayList<>();

    private AgendaFindings(Meeting meeting, AgendaRules rules) {
        this.meeting = meeting;
        this.rules = rules;
    }

    static List<AgendaFinding> of(
            Meeting meeting,
            List<AgendaItem> items,
            Roll roll,
            AgendaRules rules,
            NoticeOfAgenda notice,
            MinuteNumbering numbering,
            LocalDate today) {
        AgendaFindings found = new AgendaFindings(meeting, rules);
        items.forEach(found::lookAt);
        found.lookAtAgenda(items);
        found.lookAtNotice(notice, today);
        found.lookAtBody(roll);
        found.lookAtNumbers(numbering);
        return List.copyOf(found.findings);
    }

    private void lookAt(AgendaItem item) {
        Privacy privacy = item.privacy();
        if (privacy != null && privacy.reason() == null) {
            mend(item, "Part 2 without a reason", ItemField.REASON);
        }
        if (privacy != null && privacy.publicTitle().equals(item.title()) && privacy.publicSummary() == null) {
            note(item, "The public reads its full title: check that it may be published", ItemField.PUBLIC_TITLE);
        }
        if (item.title().equals(UNTITLED)) {
            mend(item, "No title yet", ItemField.TITLE);
        }
        if (item.minutes() == 0) {
            note(item, "No time planned for it", ItemField.MINUTES);
        }
        if (asksForADecision(item) && item.matter() == null && !rules.matters().isEmpty()) {
            note(item, "Asks for a decision without saying what matter it is", ItemField.MATTER);
        }
        if (item.matter() != null && !rules.matters().isEmpty() && rules.matter(item.matter()).isEmpty()) {
            note(item, "Its matter is not in the charter in force", ItemField.MATTER);
        }
    }

    private static boolean asksForADecision(AgendaItem item) {
        boolean decides = item.purpose() == Purpose.DECIDE || item.purpose() == Purpose.AGREE;
        return decides && item.standing() == StandingItem.NONE;
    }

    private void lookAtAgenda(List<AgendaItem> items) {
        if (items.isEmpty()) {
            findings.add(new AgendaFinding("Agenda", "It has no items yet", new AgendaPlace.OfAgenda(), true));
        }
    }

    private void lookAtNotice(NoticeOfAgenda notice, LocalDate today) {
        boolean late = meeting.state() == MeetingState.PLANNED
                && notice instanceof NoticeOfAgenda.Until until
                && today.isAfter(until.lastDay());
        if (late && notice instanceof NoticeOfAgenda.Until until) {
            findings.add(new AgendaFinding(
                    "Notice",
                    "The last day to issue was " + DayText.of(until.lastDay()) + ": give the reason for lateness at the meeting",
                    new AgendaPlace.OfMeeting(), false));
        }
    }

    private void lookAtBody(Roll roll) {
        boolean chaired = roll.inOffice().stream().anyMatch(entry -> entry.seat().office() == SeatOffice.CHAIR);
        if (!chaired) {
            findings.add(new AgendaFinding(
                    "Chair", "Nobody holds the chair on the day of the meeting", new AgendaPlace.OfBody(), false));
        }
        if (!rules.hasQuorum()) {
            findings.add(new AgendaFinding(
                    "Quorum", "Nothing says how many members make it quorate",
                    new AgendaPlace.OfCharter(rules.path(".quorum")), false));
        }
    }

    private void lookAtNumbers(MinuteNumbering numbering) {
        if (numbering.hasGap()) {
            findings.add(new AgendaFinding(
                    "Minute numbers",
                    "They would begin at " + numbering.first() + "; after the last meeting comes " + numbering.expectedFirst(),
                    new AgendaPlace.OfMeeting(), false));
        }
    }

    private void mend(AgendaItem item, String what, ItemField field) {
        findings.add(new AgendaFinding("Item " + item.position(), what, new AgendaPlace.OfItem(item.id(), field), true));
    }

    private void note(AgendaItem item, String what, ItemField field) {
        findings.add(new AgendaFinding("Item " + item.position(), what, new AgendaPlace.OfItem(item.id(), field), false));
    }
}
