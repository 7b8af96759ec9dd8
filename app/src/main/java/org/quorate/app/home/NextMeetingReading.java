package org.quorate.app.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.TimeWords;
import org.quorate.app.home.NextMeeting.Forecast;
import org.quorate.app.home.NextMeeting.Issue;
import org.quorate.app.meeting.Agenda;
import org.quorate.app.meeting.AgendaFinding;
import org.quorate.app.meeting.NoticeOfAgenda;
import org.quorate.app.ruling.Outlook;
import org.quorate.app.ruling.QuorumForecast;
import org.quorate.app.ruling.SeatTally;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingState;

/** Puts the meeting ahead into the words of Home. Pure. */
final class NextMeetingReading {
    private static final int MOST_NAMES = 2;

    private NextMeetingReading() {}

    static NextMeeting of(Agenda agenda, List<QuorumForecast> forecasts, LocalDateTime now) {
        Meeting meeting = agenda.meeting();
        List<Forecast> lines = lines(forecasts);
        int mend = (int) agenda.findings().stream().filter(AgendaFinding::mustMend).count();
        return new NextMeeting(
                meeting.id(), agenda.body().name(), when(meeting), away(now.toLocalDate(), meeting.date()), agenda.items().size(),
                lines.isEmpty() ? "" : replies(meeting, lines.getFirst().seats()), lines, mend, issue(agenda, now.toLocalDate()),
                meeting.state().isUnderWay());
    }

    private static String when(Meeting meeting) {
        String end = meeting.plannedEnd() == null ? "" : " to " + TimeWords.words(meeting.plannedEnd());
        return DateWords.words(meeting.date()) + ", " + TimeWords.words(meeting.start()) + end + ", " + meeting.venue().place();
    }

    static String away(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days == 0 ? "today" : days == 1 ? "tomorrow" : days > 1 ? "in " + days + " days" : -days + (days == -1 ? " day ago" : " days ago");
    }

    private static String replies(Meeting meeting, SeatTally seats) {
        if (meeting.state().isUnderWay()) {
            return seats.here() + " here · " + seats.out() + " out · " + (seats.away() + seats.unknown()) + " away";
        }
        List<String> parts = new ArrayList<>();
        parts.add(seats.here() + seats.out() + " coming");
        parts.add(seats.away() + (seats.away() == 1 ? " apology" : " apologies"));
        if (seats.unknown() > 0) {
            parts.add(seats.unknown() + (seats.unknown() == 1 ? " has not replied" : " have not replied"));
        }
        return String.join(" · ", parts);
    }

    /** Items of which the same is to be expected stand together, the largest group first. */
    static List<Forecast> lines(List<QuorumForecast> forecasts) {
        Map<String, List<QuorumForecast>> alike = new LinkedHashMap<>();
        forecasts.forEach(each -> alike
                .computeIfAbsent(each.outlook() + " " + each.seats() + each.needed() + each.words(), key -> new ArrayList<>())
                .add(each));
        List<List<QuorumForecast>> groups = new ArrayList<>(alike.values());
        groups.sort((left, right) -> Integer.compare(right.size(), left.size()));
        List<Forecast> lines = new ArrayList<>();
        for (List<QuorumForecast> group : groups) {
            boolean most = lines.isEmpty() && group.size() > 2;
            lines.add(line(group, groups.size() == 1 ? "Every item" : most ? "Most items" : items(group)));
        }
        return lines;
    }

    private static Forecast line(List<QuorumForecast> group, String items) {
        QuorumForecast first = group.getFirst();
        return new Forecast(items, first.outlook(), first.seats(), first.expected(), first.needed(), first.words(), help(first, items), first.reasons());
    }

    /** Whom to ask, a few of them; while replies are awaited there is nobody to ask in particular. */
    private static String help(QuorumForecast forecast, String items) {
        List<String> names = forecast.couldHelp();
        if (names.isEmpty() || forecast.outlook() == Outlook.DEPENDS) {
            return "";
        }
        String some = String.join(" or ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return items + ": it would help if " + some + " came" + (names.size() > MOST_NAMES ? ", or one of " + (names.size() - MOST_NAMES) + " others." : ".");
    }

    private static String items(List<QuorumForecast> group) {
        List<String> numbers = group.stream().map(each -> String.valueOf(each.item().position())).toList();
        if (numbers.size() == 1) {
            return "Item " + numbers.getFirst();
        }
        return "Items " + numbers.stream().limit(numbers.size() - 1L).collect(Collectors.joining(", ")) + " and " + numbers.getLast();
    }

    private static @Nullable Issue issue(Agenda agenda, LocalDate today) {
        if (agenda.meeting().state() != MeetingState.PLANNED) {
            return null;
        }
        return switch (agenda.notice()) {
            case NoticeOfAgenda.Silent silent -> new Issue("Notice: silent", false, List.of(silent.why()), "");
            case NoticeOfAgenda.Until until -> {
                List<String> counted = until.counted().stream().map(DateWords::words).toList();
                List<String> reasons = new ArrayList<>();
                reasons.add("Meeting on " + DateWords.words(agenda.meeting().date()) + "; " + until.rule() + ".");
                reasons.add("Counted: " + String.join(", ", counted) + ".");
                reasons.add("So the last day is " + DateWords.words(until.lastDay()) + ".");
                LocalDate last = until.lastDay();
                String words = last.equals(today) ? "Issue by today"
                        : last.isBefore(today) ? "Notice ended " + DateWords.words(last) : "Issue by " + DateWords.words(last);
                yield new Issue(words, !last.isAfter(today), reasons, until.source());
            }
        };
    }
}
