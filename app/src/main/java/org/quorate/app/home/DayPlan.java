package org.quorate.app.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.TimeWords;
import org.quorate.app.control.Tone;
import org.quorate.app.home.HomeOverview.Clock;
import org.quorate.app.home.HomeOverview.ToDo;
import org.quorate.app.meeting.Agenda;
import org.quorate.app.meeting.AgendaFinding;
import org.quorate.app.meeting.NoticeOfAgenda;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.action.Action;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.meeting.MinutesState;

/** Works out what is to be done and what falls on which day. Pure. */
final class DayPlan {
    private static final int DAYS_OF_WARNING = 5;

    private final LocalDate today;
    private final LocalDate last;

    /** @param last the last day whose clocks are shown */
    DayPlan(LocalDate today, LocalDate last) {
        this.today = today;
        this.last = last;
    }

    List<ToDo> toDo(List<Agenda> ahead, List<Meeting> meetings, List<Action> open, Optional<NextMeeting> next) {
        List<ToDo> list = new ArrayList<>();
        ahead.stream().filter(agenda -> agenda.meeting().state() == MeetingState.PLANNED).forEach(agenda -> issue(agenda).ifPresent(list::add));
        next.ifPresent(meeting -> replies(meeting).ifPresent(list::add));
        meetings.stream().filter(meeting -> meeting.state().isUnderWay() && meeting.date().isBefore(today)).map(this::leftOpen).forEach(list::add);
        meetings.stream().filter(DayPlan::wantsMinutes).map(this::minutes).forEach(list::add);
        overdue(open).ifPresent(list::add);
        dueToday(open).ifPresent(list::add);
        dueSoon(open).ifPresent(list::add);
        list.sort(Comparator.comparingInt(each -> switch (each.tone()) {
            case BAD -> 0;
            case WARN -> 1;
            default -> 2;
        }));
        return list;
    }

    private Optional<ToDo> issue(Agenda agenda) {
        if (!(agenda.notice() instanceof NoticeOfAgenda.Until until)
                || until.lastDay().isAfter(today.plusDays(DAYS_OF_WARNING))) {
            return Optional.empty();
        }
        LocalDate lastDay = until.lastDay();
        long mend = agenda.findings().stream().filter(AgendaFinding::mustMend).count();
        boolean late = lastDay.isBefore(today);
        String when = late ? "late" : lastDay.equals(today) ? "today" : brief(lastDay);
        String note = mend == 0 ? until.rule() + " before " + brief(agenda.meeting().date()) : mend + " to mend first";
        return Optional.of(new ToDo("mail-send-line", "Issue the " + agenda.body().name() + " agenda", note, when,
                lastDay.isAfter(today) ? Tone.PLAIN : Tone.BAD, Place.of(NavigationTarget.MEETINGS, agenda.meeting().id().value(), "agenda")));
    }

    private static Optional<ToDo> replies(NextMeeting meeting) {
        if (meeting.forecast().isEmpty() || meeting.forecast().getFirst().seats().unknown() == 0) {
            return Optional.empty();
        }
        int unknown = meeting.forecast().getFirst().seats().unknown();
        return Optional.of(new ToDo("question-line", "Ask for replies: " + meeting.body(),
                unknown + (unknown == 1 ? " member has" : " members have") + " not replied", meeting.away(), Tone.PLAIN,
                Place.of(NavigationTarget.MEETINGS, meeting.id().value(), "room")));
    }

    private ToDo leftOpen(Meeting meeting) {
        return new ToDo("door-open-line", "Resume or close " + meeting.reference(), meeting.state().words().toLowerCase(Locale.UK),
                NextMeetingReading.away(today, meeting.date()), Tone.WARN, Place.of(NavigationTarget.MEETINGS, meeting.id().value(), "room"));
    }

    private static boolean wantsMinutes(Meeting meeting) {
        return meeting.state().isHeld() && (meeting.minutes() == MinutesState.NONE || meeting.minutes() == MinutesState.DRAFT);
    }

    private ToDo minutes(Meeting meeting) {
        String what = meeting.minutes() == MinutesState.NONE ? "Write the minutes: " : "Send out the minutes: ";
        return new ToDo("file-edit-line", what + meeting.reference(), "held " + brief(meeting.date()), NextMeetingReading.away(today, meeting.date()),
                meeting.date().isBefore(today.minusDays(DAYS_OF_WARNING)) ? Tone.WARN : Tone.PLAIN,
                Place.of(NavigationTarget.MEETINGS, meeting.id().value(), "minutes"));
    }

    private Optional<ToDo> overdue(List<Action> open) {
        List<Action> late = open.stream().filter(action -> action.isOverdueOn(today)).toList();
        return late.isEmpty() ? Optional.empty() : Optional.of(new ToDo("checkbox-line",
                late.size() == 1 ? "Remind the owner of an action" : "Remind the owners of " + late.size() + " actions",
                references(late), "overdue", Tone.WARN, new Place(NavigationTarget.ACTIONS, null, "overdue")));
    }

    private Optional<ToDo> dueToday(List<Action> open) {
        List<Action> due = open.stream().filter(action -> action.due().filter(today::equals).isPresent()).toList();
        return due.isEmpty() ? Optional.empty() : Optional.of(new ToDo("checkbox-line",
                due.size() == 1 ? "An action is due" : due.size() + " actions are due", references(due), "today", Tone.PLAIN,
                Place.of(NavigationTarget.ACTIONS)));
    }

    /** Due in the days after today for which a warning is given. */
    private Optional<ToDo> dueSoon(List<Action> open) {
        LocalDate last = today.plusDays(DAYS_OF_WARNING);
        List<Action> soon = open.stream()
                .filter(action -> action.due().filter(due -> due.isAfter(today) && !due.isAfter(last)).isPresent())
                .sorted(Comparator.comparing(action -> action.due().orElseThrow()))
                .toList();
        return soon.isEmpty() ? Optional.empty() : Optional.of(new ToDo("checkbox-line",
                soon.size() == 1 ? "An action is due soon" : soon.size() + " actions are due soon", references(soon),
                soon.size() == 1 ? brief(soon.getFirst().due().orElseThrow()) : "by " + brief(soon.getLast().due().orElseThrow()), Tone.PLAIN,
                new Place(NavigationTarget.ACTIONS, null, "due soon")));
    }

    private static String references(List<Action> actions) {
        String shown = actions.stream().limit(4).map(Action::reference).collect(Collectors.joining(", "));
        return actions.size() > 4 ? shown + " and " + (actions.size() - 4) + " more" : shown;
    }

    List<Clock> clocks(List<Agenda> ahead, List<Action> open) {
        List<Clock> clocks = new ArrayList<>();
        for (Agenda agenda : ahead) {
            Meeting meeting = agenda.meeting();
            if (shows(meeting.date())) {
                clocks.add(new Clock(meeting.date(), agenda.body().name(), TimeWords.words(meeting.start()) + ", " + agenda.items().size() + " items",
                        true, false, Place.of(NavigationTarget.MEETINGS, meeting.id().value())));
            }
            if (meeting.state() == MeetingState.PLANNED && agenda.notice() instanceof NoticeOfAgenda.Until until && shows(until.lastDay())) {
                clocks.add(new Clock(until.lastDay(), "Agenda notice", agenda.body().shortName(), false, until.lastDay().equals(today),
                        Place.of(NavigationTarget.MEETINGS, meeting.id().value(), "agenda")));
            }
        }
        Map<LocalDate, List<Action>> due = new TreeMap<>(open.stream()
                .filter(action -> action.due().filter(this::shows).isPresent())
                .collect(Collectors.groupingBy(action -> action.due().orElseThrow())));
        due.forEach((day, actions) -> clocks.add(new Clock(day,
                actions.size() == 1 ? "Action due" : actions.size() + " actions due", references(actions), false, false, Place.of(NavigationTarget.ACTIONS))));
        clocks.sort(Comparator.comparing(Clock::day).thenComparing(clock -> !clock.meeting()));
        return clocks;
    }

    private boolean shows(LocalDate day) {
        return !day.isBefore(today) && !day.isAfter(last);
    }

    /** As in "Wed 20 Jan": on Home the year may go while it is this one. */
    private String brief(LocalDate day) {
        String words = DateWords.words(day);
        return day.getYear() == today.getYear() ? words.substring(0, words.length() - 5) : words;
    }
}
