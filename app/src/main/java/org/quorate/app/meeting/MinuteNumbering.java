package org.quorate.app.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.ItemId;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MeetingId;
import org.quorate.model.meeting.MeetingState;
import org.quorate.model.minutes.MinuteNumbers;
import org.quorate.model.partnership.Body;
import org.quorate.persistence.store.ReadSession;

/**
 * The minute numbers of one meeting as they are or, before its minutes are begun, as they will be: they run on from the body's
 * meetings before it (HW-09).
 *
 * @param first the number of the first item
 * @param numbers the number of each item of the meeting
 * @param reasons why, as sentences: which meeting came before and where it ended
 * @param expectedFirst what the first number would be if nobody had chosen one
 */
public record MinuteNumbering(int first, Map<ItemId, Integer> numbers, List<String> reasons, int expectedFirst) {
    public MinuteNumbering {
        numbers = Map.copyOf(numbers);
        reasons = List.copyOf(reasons);
    }

    /** Works out the numbers of a meeting of a body from the record, as the charter in force on its day says. */
    public static MinuteNumbering of(ReadSession session, Meeting meeting, Body body) {
        return of(meeting, session.meetings().of(body.id()), session.meetings()::itemsOf, MinuteNumberRule.on(session, body, meeting.date()));
    }

    /**
     * Works out the numbers of {@code meeting}.
     *
     * @param meetings all the meetings of its body
     * @param itemsOf the agenda of each, in order
     * @param rule where numbers begin
     */
    static MinuteNumbering of(Meeting meeting, List<Meeting> meetings, Function<MeetingId, List<AgendaItem>> itemsOf, MinuteNumberRule rule) {
        Run run = new Run(rule);
        for (Meeting earlier : inOrder(meetings)) {
            if (earlier.id().equals(meeting.id())) {
                break;
            }
            if (earlier.state() != MeetingState.CANCELLED) {
                run.take(earlier, itemsOf.apply(earlier.id()));
            }
        }
        return run.numbering(meeting, itemsOf.apply(meeting.id()));
    }

    /** Whether someone chose a first number that leaves a gap or repeats one. */
    public boolean hasGap() {
        return first != expectedFirst;
    }

    private static List<Meeting> inOrder(List<Meeting> meetings) {
        return meetings.stream()
                .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::start).thenComparing(meeting -> meeting.id().value()))
                .toList();
    }

    /** The numbers used so far, meeting after meeting. */
    private static final class Run {
        private @Nullable Integer last;
        private @Nullable Meeting lastMeeting;
        private boolean begun;
        private final MinuteNumberRule rule;

        Run(MinuteNumberRule rule) {
            this.rule = rule;
        }

        /** The number after the last, or the first of all where numbers begin again at a meeting. */
        private int next(Meeting meeting) {
            return beginsAgain(meeting) ? MinuteNumbers.after(null) : MinuteNumbers.after(last);
        }

        private boolean beginsAgain(Meeting meeting) {
            Meeting before = lastMeeting;
            return before != null && rule.beginsAgain(before.date(), meeting.date());
        }

        void take(Meeting meeting, List<AgendaItem> items) {
            if (items.isEmpty()) {
                return;
            }
            List<Integer> given = items.stream().map(AgendaItem::minuteNumber).filter(Objects::nonNull).toList();
            Integer chosen = meeting.firstMinuteNumber();
            int start = chosen == null ? next(meeting) : chosen;
            begun = !given.isEmpty();
            last = begun ? given.stream().mapToInt(Integer::intValue).max().orElseThrow() : start + items.size() - 1;
            lastMeeting = meeting;
        }

        MinuteNumbering numbering(Meeting meeting, List<AgendaItem> items) {
            int expected = next(meeting);
            Integer chosen = meeting.firstMinuteNumber();
            int first = chosen == null ? expected : chosen;
            Map<ItemId, Integer> numbers = new LinkedHashMap<>();
            for (AgendaItem item : MinuteNumbers.number(items, first)) {
                numbers.put(item.id(), Objects.requireNonNull(item.minuteNumber()));
            }
            for (AgendaItem item : items) {
                if (item.minuteNumber() != null) {
                    numbers.put(item.id(), item.minuteNumber());
                }
            }
            return new MinuteNumbering(first, numbers, reasons(meeting, chosen, expected), expected);
        }

        private List<String> reasons(Meeting meeting, @Nullable Integer chosen, int expected) {
            List<String> reasons = new ArrayList<>();
            Meeting before = lastMeeting;
            if (before == null) {
                reasons.add("No earlier meeting of this body has minutes, so numbers start at 1.");
            } else {
                reasons.add("The meeting of " + DayText.of(before.date()) + (begun ? " ends with minute " : " is expected to end with minute ")
                        + last + (begun ? "." : ": its minutes are not begun, and its agenda may still change."));
                reasons.add(rule.reason(beginsAgain(meeting)));
            }
            if (chosen != null) {
                reasons.add("For this meeting " + chosen + " was chosen as the first number"
                        + (chosen == expected ? "." : "; without that it would be " + expected + "."));
            }
            return reasons;
        }
    }
}
