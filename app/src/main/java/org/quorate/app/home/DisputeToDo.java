package org.quorate.app.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.control.DateWords;
import org.quorate.app.control.Tone;
import org.quorate.app.home.HomeOverview.ToDo;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.RunningClock;

/** What disputes ask for today: stages that end, and letters to send. Pure. */
final class DisputeToDo {
    private static final int DAYS_OF_WARNING = 5;
    private static final int MOST_LETTERS = 3;

    private DisputeToDo() {}

    /** @param clocks those of disputes */
    static List<ToDo> of(List<PlacedClock> clocks, LocalDate today) {
        List<ToDo> list = new ArrayList<>();
        List<PlacedClock> letters = new ArrayList<>();
        for (PlacedClock placed : clocks) {
            if (placed.clock().what().startsWith("Letter")) {
                letters.add(placed);
            } else {
                stage(placed, today).ifPresent(list::add);
            }
        }
        letters.stream().limit(MOST_LETTERS).forEach(placed -> list.add(letter(placed, today)));
        if (letters.size() > MOST_LETTERS) {
            int more = letters.size() - MOST_LETTERS;
            list.add(new ToDo("mail-line", more == 1 ? "One more letter of a dispute" : more + " more letters of disputes", "to write and send", "",
                    Tone.PLAIN, Place.of(NavigationTarget.DISPUTES)));
        }
        return list;
    }

    private static Optional<ToDo> stage(PlacedClock placed, LocalDate today) {
        RunningClock clock = placed.clock();
        LocalDate ends = clock.firstPossible().orElse(null);
        if (ends == null || ends.isAfter(today.plusDays(DAYS_OF_WARNING))) {
            return Optional.empty();
        }
        boolean late = ends.isBefore(today);
        boolean now = ends.equals(today);
        String what = "Dispute " + clock.about().reference() + " " + clock.what().replaceFirst("^S", "s").replaceFirst(" ends$", late ? " has ended" : now
                ? " ends today" : " ends soon");
        return Optional.of(new ToDo("scales-3-line", what, late || now ? "refer it on, and write its letter" : clock.about().title(),
                late ? "overdue" : now ? "today" : brief(ends, today), late ? Tone.BAD : now ? Tone.WARN : Tone.PLAIN, place(placed)));
    }

    private static ToDo letter(PlacedClock placed, LocalDate today) {
        RunningClock clock = placed.clock();
        LocalDate since = clock.end() instanceof ClockEnd.Waiting waiting ? Objects.requireNonNullElse(waiting.since(), today) : today;
        boolean old = since.isBefore(today.minusDays(DAYS_OF_WARNING));
        return new ToDo("mail-line", "Dispute " + clock.about().reference() + ": " + clock.what().replaceFirst("^Letter: ", "send \"") + "\"",
                clock.about().title(), since.equals(today) ? "today" : "since " + brief(since, today), old ? Tone.WARN : Tone.PLAIN, place(placed));
    }

    private static Place place(PlacedClock placed) {
        return Objects.requireNonNullElse(placed.place(), Place.of(NavigationTarget.DISPUTES));
    }

    private static String brief(LocalDate day, LocalDate today) {
        String words = DateWords.words(day);
        return day.getYear() == today.getYear() ? words.substring(0, words.length() - 5) : words;
    }
}
