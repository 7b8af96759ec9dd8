package org.quorate.app.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quorate.app.clock.ClockSource;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.calendar.DayText;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.partnership.Body;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Step;
import org.quorate.persistence.store.ReadSession;

/** A clock for the minutes of every meeting held that no later meeting has confirmed: they run to the next meeting of the body. */
public final class MinutesClocks implements ClockSource {

    @Override
    public List<PlacedClock> clocks(ReadSession session, LocalDate today) {
        List<PlacedClock> clocks = new ArrayList<>();
        for (Body body : session.bodies().all()) {
            List<Meeting> meetings = session.meetings().of(body.id()).stream()
                    .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::start)).toList();
            Optional<Meeting> next = meetings.stream().filter(meeting -> meeting.state().isAhead() && !meeting.date().isBefore(today)).findFirst();
            meetings.stream().filter(meeting -> meeting.state().isHeld() && meeting.minutes() != MinutesState.CONFIRMED)
                    .forEach(meeting -> clocks.add(clock(meeting, body, next)));
        }
        return clocks;
    }

    private static PlacedClock clock(Meeting meeting, Body body, Optional<Meeting> next) {
        ClockEnd end = next.<ClockEnd>map(ahead -> new ClockEnd.By(ahead.date(), ahead.start(), List.of()))
                .orElseGet(() -> new ClockEnd.Waiting("the next meeting of the " + body.name(), meeting.date()));
        String reason = "The meeting was held on " + DayText.of(meeting.date()) + " and its minutes are "
                + (meeting.minutes() == MinutesState.NONE ? "not begun" : meeting.minutes().words().toLowerCase(Locale.UK)) + ". "
                + next.map(ahead -> "The next meeting of the " + body.name() + ", on " + DayText.of(ahead.date()) + ", is to confirm them.")
                        .orElse("No later meeting of the " + body.name() + " is planned yet.");
        return new PlacedClock(new RunningClock(key(meeting), ClockKind.MINUTES, what(meeting.minutes()),
                ClockSubject.of(meeting.reference(), body.name() + ", " + DayText.of(meeting.date()), body.name()), meeting.date(), end, null,
                Reasoning.of(List.of(new Step(reason, null, null, null))), toDo(meeting.minutes()), Closing.BY_ITS_RECORD),
                Place.of(NavigationTarget.MEETINGS, meeting.id().value(), "minutes"));
    }

    /** What is still to be written and what only waits to be confirmed are two clocks, because two different people have them. */
    private static String key(Meeting meeting) {
        return (meeting.minutes() == MinutesState.UNCONFIRMED ? "minutes/confirm/" : "minutes/write/") + meeting.id().value();
    }

    private static String what(MinutesState state) {
        return switch (state) {
            case NONE -> "Write the minutes";
            case DRAFT -> "Send out the minutes";
            case UNCONFIRMED, CONFIRMED -> "Have the minutes confirmed";
        };
    }

    private static String toDo(MinutesState state) {
        return switch (state) {
            case NONE -> "Write the minutes, and send them out with the next agenda.";
            case DRAFT -> "Finish the draft, and send it out as unconfirmed.";
            case UNCONFIRMED, CONFIRMED -> "Let the next meeting confirm them, then mark them as confirmed.";
        };
    }
}
