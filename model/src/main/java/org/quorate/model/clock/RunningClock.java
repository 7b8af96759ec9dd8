package org.quorate.model.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Required;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Step;

/**
 * Something that must happen, or falls, by a day.
 *
 * @param key names it for ever, the same at every reading: "notice/agenda/14"; marks and calendars go by it
 * @param what in a few words: "Issue the agenda"
 * @param starts the day that starts its days, or null where nothing starts them
 * @param owner who has it, or null where nobody is named
 * @param reason why it ends when it does, each step with its clause
 * @param toDo what is to be done, as a sentence
 * @param closing how it ends
 */
public record RunningClock(
        String key,
        ClockKind kind,
        String what,
        ClockSubject about,
        @Nullable LocalDate starts,
        ClockEnd end,
        @Nullable String owner,
        Reasoning reason,
        String toDo,
        Closing closing) {

    /** How a clock ends. */
    public enum Closing {
        /** When its own record says so: an action is closed, a dispute settled. */
        BY_ITS_RECORD,
        /** When a person says that it is done, or that it does not apply. */
        BY_HAND
    }

    /** Most pressing first: those overdue, then by their last day; silent ones and those that wait at the end. */
    public static Comparator<RunningClock> inOrderOn(LocalDate today) {
        return Comparator.comparing((RunningClock clock) -> clock.stateOn(today))
                .thenComparing(clock -> clock.firstPossible().orElse(LocalDate.MAX))
                .thenComparing(RunningClock::kind)
                .thenComparing(RunningClock::key);
    }

    public RunningClock {
        key = Required.text(key, "A clock needs a key.");
        what = Required.text(what, "Say what the clock runs for.");
        toDo = Required.text(toDo, "Say what is to be done.");
    }

    /** How pressing it is on a day. One that may end on several days is silent until every one of them has passed. */
    public ClockState stateOn(LocalDate today) {
        return switch (end) {
            case ClockEnd.By by -> ClockState.of(by.lastDay(), today);
            case ClockEnd.Silent silent when !silent.possible().isEmpty() && silent.possible().getLast().isBefore(today) -> ClockState.OVERDUE;
            case ClockEnd.Silent ignored -> ClockState.SILENT;
            case ClockEnd.Waiting ignored -> ClockState.WAITING;
        };
    }

    /** Its last day in time, where it is known. */
    public Optional<LocalDate> lastDay() {
        return end instanceof ClockEnd.By by ? Optional.of(by.lastDay()) : Optional.empty();
    }

    /** The earliest day that may be its last. */
    public Optional<LocalDate> firstPossible() {
        return switch (end) {
            case ClockEnd.By by -> Optional.of(by.lastDay());
            case ClockEnd.Silent silent -> silent.possible().stream().findFirst();
            case ClockEnd.Waiting ignored -> Optional.empty();
        };
    }

    /** The clauses its reason rests on, each once, or empty where there are none: "Memorandum 12.2". */
    public String clauses() {
        return reason.steps().stream().map(Step::clause).flatMap(Stream::ofNullable).distinct().collect(Collectors.joining("; "));
    }
}
