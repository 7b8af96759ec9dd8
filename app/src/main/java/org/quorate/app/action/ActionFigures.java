package org.quorate.app.action;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quorate.model.action.Action;

/**
 * What a register of actions comes to in numbers, for charts and for words. Pure.
 *
 * @param months the last months, earliest first
 * @param partners the open ones by partner, most first; those that concern none come last
 * @param ages the open ones by how long ago they were raised
 */
public record ActionFigures(List<Month> months, List<Count> partners, List<Count> ages) {
    private static final String NO_PARTNER = "No partner";
    private static final int[] AGES = {30, 90, 180};

    /** One month: how many were raised in it, how many closed, and how many were open at its end (or today). */
    public record Month(YearMonth month, int raised, int closed, int open) {}

    /** So many under this name, and how many of them are overdue. */
    public record Count(String name, int open, int overdue) {}

    public ActionFigures {
        months = List.copyOf(months);
        partners = List.copyOf(partners);
        ages = List.copyOf(ages);
    }

    /** @param count how many months, the present one among them */
    public static ActionFigures of(List<ActionEntry> entries, LocalDate today, int count) {
        List<Action> all = entries.stream().map(ActionEntry::action).toList();
        List<Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(today).minusMonths(count - 1L); !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            months.add(month(all, month));
        }
        List<ActionEntry> open = entries.stream().filter(ActionEntry::isOpen).toList();
        return new ActionFigures(months, partners(open, today), ages(open, today));
    }

    private static Month month(List<Action> all, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        int raised = 0;
        int closed = 0;
        int open = 0;
        for (Action action : all) {
            LocalDate ended = action.closedOn();
            raised += YearMonth.from(action.raisedOn()).equals(month) ? 1 : 0;
            closed += ended != null && YearMonth.from(ended).equals(month) ? 1 : 0;
            open += !action.raisedOn().isAfter(last) && (ended == null || ended.isAfter(last)) ? 1 : 0;
        }
        return new Month(month, raised, closed, open);
    }

    private static List<Count> partners(List<ActionEntry> open, LocalDate today) {
        Map<String, List<ActionEntry>> byPartner = open.stream().collect(Collectors.groupingBy(
                entry -> entry.partner().isEmpty() ? NO_PARTNER : entry.partner(), TreeMap::new, Collectors.toList()));
        return byPartner.entrySet().stream()
                .map(group -> count(group.getKey(), group.getValue(), today))
                .sorted(Comparator.<Count, Boolean>comparing(group -> group.name().equals(NO_PARTNER))
                        .thenComparing(Comparator.comparingInt(Count::open).reversed()))
                .toList();
    }

    private static List<Count> ages(List<ActionEntry> open, LocalDate today) {
        List<Count> ages = new ArrayList<>();
        long from = 0;
        for (int to : AGES) {
            ages.add(aged(from == 0 ? "Up to " + to + " days" : from + " to " + to + " days", open, today, from, to));
            from = to + 1L;
        }
        ages.add(aged("Over " + (from - 1) + " days", open, today, from, Long.MAX_VALUE));
        return ages;
    }

    private static Count aged(String name, List<ActionEntry> open, LocalDate today, long from, long to) {
        return count(name, open.stream().filter(entry -> {
            long days = Math.max(0, ChronoUnit.DAYS.between(entry.action().raisedOn(), today));
            return days >= from && days <= to;
        }).toList(), today);
    }

    private static Count count(String name, List<ActionEntry> open, LocalDate today) {
        return new Count(name, open.size(), (int) open.stream().filter(entry -> entry.action().isOverdueOn(today)).count());
    }
}
