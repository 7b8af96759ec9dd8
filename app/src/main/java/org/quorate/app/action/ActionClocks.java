package org.quorate.app.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.clock.ClockSource;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.action.Action;
import org.quorate.model.action.DueDate;
import org.quorate.model.calendar.DayText;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Step;
import org.quorate.persistence.store.ReadSession;

/** A clock for every open action that has a due date. */
public final class ActionClocks implements ClockSource {

    @Override
    public List<PlacedClock> clocks(ReadSession session, LocalDate today) {
        return new ActionEntries(session, today).all().stream().filter(ActionEntry::isOpen).map(ActionClocks::clock).flatMap(Optional::stream).toList();
    }

    private static Optional<PlacedClock> clock(ActionEntry entry) {
        Action action = entry.action();
        return action.due().map(due -> new PlacedClock(new RunningClock(
                "action/" + action.id().value(), ClockKind.ACTION, "Action due",
                new ClockSubject(action.reference(), action.text(), entry.body(), entry.partTwo()), action.raisedOn(), ClockEnd.by(due),
                owner(action), reason(entry), "Ask for progress on " + action.reference() + ", or close it.", Closing.BY_ITS_RECORD),
                Place.of(NavigationTarget.ACTIONS, action.id().value())));
    }

    private static @Nullable String owner(Action action) {
        return action.owners().isEmpty() ? null : action.ownerNames();
    }

    private static Reasoning reason(ActionEntry entry) {
        Action action = entry.action();
        String origin = entry.origin().isEmpty() ? "" : " at " + entry.origin();
        return Reasoning.of(Stream.concat(
                Stream.of("Raised on " + DayText.of(action.raisedOn()) + origin + "."),
                action.dueDates().stream().map(date -> due(date, date.equals(action.dueDates().getFirst()))))
                .map(text -> new Step(text, null, null, null)).toList());
    }

    private static String due(DueDate date, boolean first) {
        String why = date.why();
        return (first ? "Due by " : "Put off to ") + DayText.of(date.due()) + ", set on " + DayText.of(date.setOn())
                + (why == null ? "." : ": " + why.replaceFirst("\\.$", "") + ".");
    }
}
