package org.quorate.app.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quorate.app.control.Explanation;
import org.quorate.app.meeting.Agenda;
import org.quorate.app.meeting.NoticeOfAgenda;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.MeetingState;

/**
 * What the agenda says of its notice, and why.
 *
 * @param text as in "last day to issue is today"; empty where there is nothing to say
 * @param isLate whether the day has passed
 * @param isSilent whether the charter leaves it open
 */
record NoticeWords(String text, boolean isLate, boolean isSilent, Explanation why) {
    static final NoticeWords NOTHING = new NoticeWords("", false, false, Explanation.ofSteps("Notice", List.of(), ""));

    static NoticeWords of(Agenda agenda, LocalDate today) {
        if (agenda.meeting().state() != MeetingState.PLANNED) {
            return NOTHING;
        }
        return switch (agenda.notice()) {
            case NoticeOfAgenda.Until until -> until(agenda, until, today);
            case NoticeOfAgenda.Silent silent ->
                new NoticeWords("last day to issue", false, true, Explanation.ofSteps("When must the agenda be issued?", List.of(silent.why()), ""));
        };
    }

    private static NoticeWords until(Agenda agenda, NoticeOfAgenda.Until until, LocalDate today) {
        boolean late = today.isAfter(until.lastDay());
        String day = until.lastDay().equals(today) ? "today" : DayText.of(until.lastDay());
        List<String> steps = new ArrayList<>();
        steps.add("The meeting is on " + DayText.of(agenda.meeting().date()) + ".");
        steps.add("The rule: " + until.rule() + ".");
        until.counted().forEach(counted -> steps.add("Counted: " + DayText.of(counted)));
        steps.add("So it must be issued by " + DayText.of(until.lastDay()) + ".");
        return new NoticeWords(
                late ? "last day to issue was " + day : "last day to issue is " + day,
                late, false, Explanation.ofSteps("Why " + DayText.of(until.lastDay()) + "?", steps, until.source()));
    }
}
