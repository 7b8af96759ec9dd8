package org.quorate.app.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.clock.ClockMark;
import org.quorate.model.clock.ClockMarkId;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.WriteSession;

/** Gathers the clocks that run from every feature that has some, and keeps what people say of them. */
public final class ClockService {
    private final Store store;
    private final Acting acting;
    private final List<ClockSource> sources;

    /** @param sources one of each feature that has clocks */
    public ClockService(Store store, Acting acting, List<ClockSource> sources) {
        this.store = store;
        this.acting = acting;
        this.sources = List.copyOf(sources);
    }

    /** Every clock that runs today, most pressing first. */
    public List<PlacedClock> running() {
        return store.read(session -> running(session, acting.today()));
    }

    /** The same, within a look that is under way. */
    public List<PlacedClock> running(ReadSession session, LocalDate today) {
        Map<String, ClockMark> marks = latest(session);
        return sources.stream()
                .flatMap(source -> source.clocks(session, today).stream())
                .filter(placed -> !hasEnded(placed.clock(), marks))
                .sorted(Comparator.comparing(PlacedClock::clock, RunningClock.inOrderOn(today)))
                .toList();
    }

    private static boolean hasEnded(RunningClock clock, Map<String, ClockMark> marks) {
        ClockMark mark = marks.get(clock.key());
        return clock.closing() == Closing.BY_HAND && mark != null && mark.ends();
    }

    private static Map<String, ClockMark> latest(ReadSession session) {
        Map<String, ClockMark> latest = new LinkedHashMap<>();
        session.clockMarks().all().forEach(mark -> latest.put(mark.key(), mark));
        return latest;
    }

    /** The clocks that people ended, by what they last said of each, latest first. */
    public List<ClockMark> ended() {
        return store.read(session -> latest(session).values().stream().filter(ClockMark::ends)
                .sorted(Comparator.comparing(ClockMark::at).thenComparing(mark -> mark.id().value()).reversed()).toList());
    }

    /** Everything that was said of a clock, earliest first. */
    public List<ClockMark> history(String key) {
        return store.read(session -> session.clockMarks().all().stream().filter(mark -> mark.key().equals(key)).toList());
    }

    /**
     * Ends a clock by hand.
     *
     * @param kind done, or does not apply
     * @param on the day on which it happened
     * @param note how, or why not; the latter must be said
     */
    public ClockMark end(RunningClock clock, ClockMark.Kind kind, LocalDate on, @Nullable String note) {
        if (clock.closing() == Closing.BY_ITS_RECORD) {
            throw new Refused("This clock ends with its own record: open " + clock.about().reference() + " and deal with it there.");
        }
        return store.write(acting.name(), clock.what() + ", " + clock.about().title() + ": " + kind.words().toLowerCase(Locale.UK), session -> {
            ClockMark before = latest(session).get(clock.key());
            if (before != null && before.ends()) {
                throw new Refused(before.by() + " has already marked it: " + before.kind().words().toLowerCase(Locale.UK) + ".");
            }
            return added(session, clock.key(), kind, clock.what() + ", " + clock.about().title(), on, note);
        });
    }

    /** Lets a clock run again that was ended by hand; what was said before stays on record. */
    public ClockMark runAgain(ClockMark mark) {
        return store.write(acting.name(), mark.what() + ": running again", session -> {
            ClockMark now = latest(session).get(mark.key());
            if (now == null || !now.ends()) {
                throw new Refused("It is running already.");
            }
            return added(session, mark.key(), ClockMark.Kind.RUNNING, mark.what(), acting.today(), null);
        });
    }

    private ClockMark added(WriteSession session, String key, ClockMark.Kind kind, String what, LocalDate on, @Nullable String note) {
        ClockMark mark = new ClockMark(new ClockMarkId(session.ids().next()), key, kind, what, on, note, acting.now(), acting.name());
        session.clockMarks().add(mark);
        return mark;
    }

    public LocalDate today() {
        return acting.today();
    }

    /** Calls back, on the writing thread, after each change; the answer stops it. */
    public Runnable onChange(Runnable changed) {
        return store.onChange(change -> changed.run());
    }
}
