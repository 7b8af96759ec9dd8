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
import org.quorate.app.clock.PlacedClock;
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
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockState;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.meeting.Meeting;

/** Works out what is to be done and what falls on which day. Pure. */
final class DayPlan {
    static final Comparator<ToDo> MOST_PRESSING_FIRST = Comparator.comparingInt(each -> switch (each.tone()) {
        case BAD -> 0;
        case WARN -> 1;
        default -> 2;
    });
    private static final int DAYS_OF_WARNING = 5;

    private final LocalDate today;
    private final LocalDate last;

    /** @param last the last day whose clocks are shown */
    DayPlan(LocalDate today, LocalDate last) {
        this.today = today;
        this.last = last;
    }

    List<ToDo> toDo(List<Agenda> ahead, List<Meeting> meetings, List<PlacedClock> running, Optional<NextMeeting> next) {
        List<ToDo> list = new ArrayList<>();
        running.forEach(placed -> pressing(placed, ahead).ifPresent(list::add));
        next.ifPresent(meeting -> replies(meeting).ifPresent(list::add));
        meetings.stream().filter(meeting -> meeting.state().isUnderWay() && meeting.date().isBefore(today)).map(this::leftOpen).forEach(list::add);
        actions(running, ClockState.OVERDUE).ifPresent(list::add);
        actions(running, ClockState.TODAY).ifPresent(list::add);
        dueSoon(running).ifPresent(list::add);
        list.sort(MOST_PRESSING_FIRST);
        return list;
    }

    /**
     * What the office itself must do, once its day is near; actions, escalations, disputes and recommendations have lines of their own, and a meeting is no
     * errand.
     */
    private Optional<ToDo> pressing(PlacedClock placed, List<Agenda> ahead) {
        RunningClock clock = placed.clock();
        return switch (clock.kind()) {
            case ACTION, MEETING, ESCALATION, DISPUTE, RECOMMENDATION -> Optional.empty();
            case MINUTES -> minutes(placed);
            default -> clock.firstPossible().filter(day -> !day.isAfter(today.plusDays(DAYS_OF_WARNING))).flatMap(day -> {
                Place place = placed.place();
                return place == null ? Optional.empty() : Optional.of(errand(clock, day, place, ahead));
            });
        };
    }

    private ToDo errand(RunningClock clock, LocalDate day, Place place, List<Agenda> ahead) {
        boolean silent = clock.stateOn(today) == ClockState.SILENT;
        String when = silent ? "silent" : day.isBefore(today) ? "late" : day.equals(today) ? "today" : brief(day);
        Tone tone = silent ? Tone.SILENT : day.isAfter(today) || clock.kind() == ClockKind.QUESTIONS ? Tone.PLAIN : Tone.BAD;
        Optional<Agenda> agenda = clock.key().startsWith("notice/agenda/")
                ? ahead.stream().filter(each -> clock.key().endsWith("/" + each.meeting().id().value())).findFirst() : Optional.empty();
        return agenda.map(each -> new ToDo("mail-send-line", "Issue the " + each.body().name() + " agenda", note(each), when, tone, place))
                .orElseGet(() -> new ToDo(icon(clock.kind()), clock.what(), clock.about().title(), when, tone, place,
                        clock.closing() == Closing.BY_HAND ? clock : null));
    }

    private String note(Agenda agenda) {
        long mend = agenda.findings().stream().filter(AgendaFinding::mustMend).count();
        return mend > 0 ? mend + " to mend first"
                : agenda.notice() instanceof NoticeOfAgenda.Until until ? until.rule() + " before " + brief(agenda.meeting().date())
                : "the charter is silent on its notice";
    }

    private static String icon(ClockKind kind) {
        return switch (kind) {
            case QUESTIONS -> "question-line";
            case PAPERS -> "file-list-line";
            case DISPUTE -> "scales-3-line";
            case TERM -> "user-unfollow-line";
            default -> "time-line";
        };
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

    /** Minutes still to be written or sent out; those that only wait for the next meeting are nobody's errand today. */
    private Optional<ToDo> minutes(PlacedClock placed) {
        RunningClock clock = placed.clock();
        LocalDate held = clock.starts();
        Place place = placed.place();
        if (held == null || place == null || clock.key().startsWith("minutes/confirm/")) {
            return Optional.empty();
        }
        return Optional.of(new ToDo("file-edit-line", clock.what() + ": " + clock.about().reference(), "held " + brief(held),
                NextMeetingReading.away(today, held), held.isBefore(today.minusDays(DAYS_OF_WARNING)) ? Tone.WARN : Tone.PLAIN, place));
    }

    private Optional<ToDo> actions(List<PlacedClock> running, ClockState state) {
        List<RunningClock> those = running.stream().map(PlacedClock::clock)
                .filter(clock -> clock.kind() == ClockKind.ACTION && clock.stateOn(today) == state).toList();
        if (those.isEmpty()) {
            return Optional.empty();
        }
        boolean one = those.size() == 1;
        return Optional.of(state == ClockState.OVERDUE
                ? new ToDo("checkbox-line", one ? "Remind the owner of an action" : "Remind the owners of " + those.size() + " actions", references(those),
                        "overdue", Tone.WARN, new Place(NavigationTarget.ACTIONS, null, "overdue"))
                : new ToDo("checkbox-line", one ? "An action is due" : those.size() + " actions are due", references(those), "today", Tone.PLAIN,
                        Place.of(NavigationTarget.ACTIONS)));
    }

    /** Due in the days after today for which a warning is given. */
    private Optional<ToDo> dueSoon(List<PlacedClock> running) {
        LocalDate until = today.plusDays(DAYS_OF_WARNING);
        List<RunningClock> soon = running.stream().map(PlacedClock::clock)
                .filter(clock -> clock.kind() == ClockKind.ACTION && clock.lastDay().filter(due -> due.isAfter(today) && !due.isAfter(until)).isPresent())
                .toList();
        return soon.isEmpty() ? Optional.empty() : Optional.of(new ToDo("checkbox-line",
                soon.size() == 1 ? "An action is due soon" : soon.size() + " actions are due soon", references(soon),
                soon.size() == 1 ? brief(soon.getFirst().lastDay().orElseThrow()) : "by " + brief(soon.getLast().lastDay().orElseThrow()), Tone.PLAIN,
                new Place(NavigationTarget.ACTIONS, null, "due soon")));
    }

    private static String references(List<RunningClock> clocks) {
        String shown = clocks.stream().limit(4).map(clock -> clock.about().reference()).collect(Collectors.joining(", "));
        return clocks.size() > 4 ? shown + " and " + (clocks.size() - 4) + " more" : shown;
    }

    /** What falls on the days shown: meetings as such, the actions of a day together, minutes only where they are still to be written. */
    List<Clock> clocks(List<Agenda> ahead, List<PlacedClock> running) {
        List<Clock> clocks = new ArrayList<>();
        Map<LocalDate, List<RunningClock>> actions = new TreeMap<>();
        for (PlacedClock placed : running) {
            RunningClock clock = placed.clock();
            Place place = placed.place();
            clock.lastDay().filter(this::shows).ifPresent(day -> {
                if (clock.kind() == ClockKind.ACTION) {
                    actions.computeIfAbsent(day, key -> new ArrayList<>()).add(clock);
                } else if (place != null && !clock.key().startsWith("minutes/confirm/")) {
                    clocks.add(new Clock(day, title(clock), note(clock, ahead), clock.kind() == ClockKind.MEETING,
                            day.equals(today) && clock.kind() != ClockKind.MEETING && clock.kind() != ClockKind.QUESTIONS, place));
                }
            });
        }
        actions.forEach((day, due) -> clocks.add(new Clock(day,
                due.size() == 1 ? "Action due" : due.size() + " actions due", references(due), false, false, Place.of(NavigationTarget.ACTIONS))));
        clocks.sort(Comparator.comparing(Clock::day).thenComparing(clock -> !clock.meeting()));
        return clocks;
    }

    private static String title(RunningClock clock) {
        return clock.key().startsWith("notice/agenda/") ? "Agenda notice" : clock.what();
    }

    private static String note(RunningClock clock, List<Agenda> ahead) {
        if (clock.kind() == ClockKind.MEETING && clock.end() instanceof ClockEnd.By by && by.hour() != null) {
            String hour = TimeWords.words(by.hour());
            return ahead.stream().filter(agenda -> clock.key().endsWith("/" + agenda.meeting().id().value())).findFirst()
                    .map(agenda -> hour + ", " + agenda.items().size() + " items").orElse(hour);
        }
        return clock.about().body() == null ? clock.about().title() : clock.about().body();
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
