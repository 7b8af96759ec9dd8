package org.quorate.app.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.Tone;
import org.quorate.app.home.HomeOverview.ToDo;
import org.quorate.app.recommendation.AnswerToRecord;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.clock.ClockState;
import org.quorate.model.clock.RunningClock;

/** What recommendations ask of the secretary today: answers to record and to ask for, what is due, and what does not get on. Pure. */
final class RecommendationToDo {
    private static final String ICON = "share-forward-line";
    private static final int DAYS_OF_WARNING = 5;
    private static final int NAMED = 4;

    private RecommendationToDo() {}

    /** @param clocks those of recommendations */
    static List<ToDo> of(List<AnswerToRecord> toRecord, List<PlacedClock> clocks, LocalDate today) {
        List<ToDo> list = new ArrayList<>();
        toRecord.forEach(each -> list.add(new ToDo(ICON, "Record the answer to " + each.reference(), "The " + each.body() + " has decided", "", Tone.WARN,
                Place.of(NavigationTarget.RECOMMENDATIONS, each.id().value(), "answer"))));
        for (PlacedClock placed : clocks) {
            due(placed, today).ifPresent(list::add);
            if (placed.clock().what().startsWith("Partners'")) {
                list.add(new ToDo(ICON, "Ask the partners about " + placed.clock().about().reference(),
                        Objects.requireNonNullElse(placed.clock().owner(), placed.clock().about().title()) + " to answer", since(placed.clock(), today),
                        Tone.PLAIN, place(placed)));
            }
        }
        List<String> recorded = toRecord.stream().map(AnswerToRecord::reference).toList();
        stuck(clocks.stream().map(PlacedClock::clock).filter(clock -> clock.what().equals("Does not get on")
                && !recorded.contains(clock.about().reference())).toList()).ifPresent(list::add);
        return list;
    }

    private static Optional<ToDo> due(PlacedClock placed, LocalDate today) {
        RunningClock clock = placed.clock();
        LocalDate day = clock.key().endsWith("/awaited") ? null : clock.firstPossible().orElse(null);
        if (day == null || day.isAfter(today.plusDays(DAYS_OF_WARNING))) {
            return Optional.empty();
        }
        boolean silent = clock.stateOn(today) == ClockState.SILENT;
        boolean late = day.isBefore(today);
        return Optional.of(new ToDo(ICON, "Recommendation " + clock.about().reference() + (silent ? " may be due" : late ? " was due" : " is due"),
                clock.about().title(), day.equals(today) ? "today" : brief(day, today), silent ? Tone.SILENT : late ? Tone.BAD : Tone.PLAIN, place(placed)));
    }

    private static Optional<ToDo> stuck(List<RunningClock> clocks) {
        String references = clocks.stream().limit(NAMED).map(clock -> clock.about().reference()).collect(Collectors.joining(", "))
                + (clocks.size() > NAMED ? " and " + (clocks.size() - NAMED) + " more" : "");
        return clocks.isEmpty() ? Optional.empty() : Optional.of(new ToDo(ICON,
                clocks.size() == 1 ? "A recommendation does not get on" : clocks.size() + " recommendations do not get on", references, "stuck", Tone.WARN,
                new Place(NavigationTarget.RECOMMENDATIONS, null, "stuck")));
    }

    private static String since(RunningClock clock, LocalDate today) {
        LocalDate since = clock.starts();
        return since == null ? "" : "since " + brief(since, today);
    }

    private static Place place(PlacedClock placed) {
        return Objects.requireNonNullElse(placed.place(), Place.of(NavigationTarget.RECOMMENDATIONS));
    }

    private static String brief(LocalDate day, LocalDate today) {
        String words = DateWords.words(day);
        return day.getYear() == today.getYear() ? words.substring(0, words.length() - 5) : words;
    }
}
