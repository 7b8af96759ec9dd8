package org.quorate.app.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.quorate.app.clock.PlacedClock;
import org.quorate.model.charter.Charter;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.ruling.DatesFinding;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.TimeParticulars;
import org.quorate.model.ruling.UnusableCase;

/** The clocks of one coming meeting: its agenda, and every other notice the charter asks for before it. */
final class NoticeClocks {
    private static final String NOTICE = ".notice.";
    private static final String AGENDA = "agenda";

    private final Rulings engine;
    private final AgendaRules rules;
    private final Meeting meeting;

    NoticeClocks(Rulings engine, AgendaRules rules, Meeting meeting) {
        this.engine = engine;
        this.rules = rules;
        this.meeting = meeting;
    }

    List<PlacedClock> on(LocalDate today) {
        List<PlacedClock> clocks = new ArrayList<>();
        for (String notice : notices()) {
            boolean issued = notice.equals(AGENDA) && meeting.state() != MeetingState.PLANNED;
            if (!issued) {
                clock(notice).filter(clock -> runs(clock, today)).ifPresent(clock -> clocks.add(new PlacedClock(clock, MeetingClocks.agendaOf(meeting))));
            }
        }
        return clocks;
    }

    /** Time in which others may send something in is over once it has passed; what the office owes stays owed. */
    private static boolean runs(RunningClock clock, LocalDate today) {
        return clock.kind() != ClockKind.QUESTIONS || clock.lastDay().filter(last -> last.isBefore(today)).isEmpty();
    }

    /** Every notice of the body that the charter mentions; the agenda's always, because every meeting has one. */
    private NavigableSet<String> notices() {
        NavigableSet<String> notices = new TreeSet<>(List.of(AGENDA));
        Charter charter = rules.charter();
        String start = rules.path(NOTICE);
        if (charter != null) {
            charter.settings().keySet().stream().filter(path -> path.startsWith(start)).map(path -> path.substring(start.length()).split("\\.", -1)[0])
                    .forEach(notices::add);
        }
        return notices;
    }

    private Optional<RunningClock> clock(String notice) {
        Charter charter = rules.charter();
        if (charter == null) {
            return Optional.of(clock(notice, new ClockEnd.Silent(rules.path(NOTICE + notice + ".days"), List.of()),
                    said("No charter is in force, so nothing says how many days' notice it needs.")));
        }
        if (!charter.settings().containsKey(rules.path(NOTICE + notice + ".days"))) {
            return Optional.of(clock(notice, new ClockEnd.Silent(rules.path(NOTICE + notice + ".days"), List.of()),
                    said("The charter in force says nothing of the notice that an agenda of the " + rules.body().name() + " needs.")));
        }
        TimeCase question = TimeCase.notice(rules.path(""), rules.path(NOTICE + notice), meeting.date())
                .with(new TimeParticulars(meeting.start(), null, Map.of(), null));
        try {
            Ruling ruling = engine.rule(charter, question);
            DatesFinding dates = ruling.detail().dates();
            return Optional.of(clock(notice, dates != null ? new ClockEnd.By(dates.lastDay(), dates.time(), dates.counted())
                    : new ClockEnd.Silent(ruling.detail().silentOn().getFirst(), engine.lastDays(charter, question)), ruling.reasoning()));
        } catch (UnusableCase refused) {
            return Optional.of(clock(notice, new ClockEnd.Waiting("what it is counted from", null), said(String.valueOf(refused.getMessage()))));
        }
    }

    private RunningClock clock(String notice, ClockEnd end, Reasoning reason) {
        ClockKind kind = kind(notice);
        return new RunningClock("notice/" + notice + "/" + meeting.id().value(), kind, what(notice, kind), MeetingClocks.subject(meeting, rules.body()), null,
                end, null, reason, toDo(notice, kind), notice.equals(AGENDA) ? Closing.BY_ITS_RECORD : Closing.BY_HAND);
    }

    private static Reasoning said(String text) {
        return Reasoning.of(List.of(new Step(text, null, null, null)));
    }

    private static ClockKind kind(String notice) {
        return notice.matches(".*(question|motion|petition|speak|deputation).*") ? ClockKind.QUESTIONS
                : notice.matches(".*(paper|report).*") ? ClockKind.PAPERS
                : notice.contains("minutes") ? ClockKind.MINUTES : ClockKind.NOTICE;
    }

    private static String what(String notice, ClockKind kind) {
        String words = notice.replace('-', ' ');
        String title = words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        return switch (kind) {
            case QUESTIONS -> title + " close";
            case PAPERS -> title + " due";
            default -> switch (notice) {
                case AGENDA -> "Issue the agenda";
                case "meeting" -> "Give notice of the meeting";
                default -> title;
            };
        };
    }

    private static String toDo(String notice, ClockKind kind) {
        return switch (kind) {
            case QUESTIONS -> "Take in what has come, and tell whoever presides.";
            case PAPERS -> "Ask for the papers that are still missing.";
            default -> notice.equals(AGENDA) ? "Issue the agenda by this day." : "Give it by this day, then mark it as done.";
        };
    }
}
