package org.quorate.model.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.CountedDays;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.charter.Allowance;
import org.quorate.model.charter.CharterProcedure.Stage;
import org.quorate.model.charter.Choice;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Counts the days of a stage under one reading: from its start event, without the days it stood still, with what it was extended by. */
final class StageClocks {

    private static final Set<EventKind> ENDINGS = EnumSet.of(EventKind.FAIL, EventKind.DECIDE, EventKind.RECOMMEND, EventKind.ADVISE, EventKind.REJECT);

    private StageClocks() {
    }

    static StageClock of(Rules rules, ProcedureState state) {
        Stage stage = state.stage();
        Period limit = stage == null ? null : limit(rules, stage);
        if (stage == null || limit == null) {
            return new StageClock(null, null, null, List.of(), List.of(), null, 0);
        }
        LocalDate start = start(rules, stage, state);
        List<LocalDate> still = new ArrayList<>();
        LocalDate since = pauses(rules, stage, state, still);
        if (start == null) {
            return new StageClock(limit, null, null, List.of(), still, since, 0);
        }
        PeriodCount counting = new PeriodCount(rules.calendar(), still::contains);
        CountedDays counted = counted(counting, start, limit, still, counts(rules, stage, "start-day", "counted"));
        List<LocalDate> days = new ArrayList<>(counted.counted());
        LocalDate due = moved(rules, stage, counted.lastDay());
        int extensions = 0;
        for (ProcedureEvent event : state.inStage()) {
            if (event.kind() == EventKind.EXTEND && allowance(rules, rules.of(stage, "extension")).allowed()) {
                CountedDays more = extended(rules, stage, counting, due, event, still);
                days.addAll(more.counted());
                due = moved(rules, stage, more.lastDay());
                extensions++;
            }
        }
        return new StageClock(limit, start, since == null ? due : null, days, still, since, extensions);
    }

    static Allowance allowance(Rules rules, Setting setting) {
        return Allowance.read(rules.readings().ask(setting, List.of("no", "yes")));
    }

    private static @Nullable Period limit(Rules rules, Stage stage) {
        return length(rules, stage, rules.of(stage, "days"));
    }

    private static PeriodUnit kind(Rules rules, Stage stage) {
        return rules.ask(rules.of(stage, "day-type")).equals("working") ? PeriodUnit.WORKING_DAYS : PeriodUnit.DAYS;
    }

    /** The day that starts the clock; where the charter is silent, only what is on record can be told apart from the referral. */
    private static @Nullable LocalDate start(Rules rules, Stage stage, ProcedureState state) {
        Setting starts = rules.of(stage, "starts");
        Map<String, LocalDate> known = new LinkedHashMap<>();
        Optional.ofNullable(state.since()).ifPresent(day -> known.put("referral", day));
        first(state, EventKind.RECEIVE).ifPresent(day -> known.put("receipt", day));
        first(state, EventKind.MEET).ifPresent(day -> known.put("first-meeting", day));
        List<String> usual = List.copyOf(known.keySet());
        state.events().stream().filter(event -> event.kind() == EventKind.OPEN).map(ProcedureEvent::on).filter(day -> day != null).findFirst()
                .ifPresent(day -> known.put("opened", day));
        first(state, EventKind.APPOINT).ifPresent(day -> known.put("appointment", day));
        first(state, EventKind.DECIDE).or(() -> first(state, EventKind.RECOMMEND)).ifPresent(day -> known.put("decision", day));
        first(state, EventKind.ADVISE).ifPresent(day -> known.put("advised", day));
        endOfStageBefore(state).ifPresent(day -> known.put("stage-before", day));
        if (!starts.isSilent()) {
            return known.get(starts.valueText());
        }
        List<String> readings = starts.topic().domain().choices().stream().map(Choice::word).filter(usual::contains).toList();
        return readings.isEmpty() ? null : known.get(readings.size() == 1 ? readings.getFirst() : rules.readings().ask(starts, readings));
    }

    /** The day of the last that happened at the stage before, be it a decision, an answer to it or that nothing was resolved; not the moving on itself. */
    private static Optional<LocalDate> endOfStageBefore(ProcedureState state) {
        List<ProcedureEvent> before = state.events().subList(0, Math.max(0, state.events().size() - state.inStage().size()));
        return before.reversed().stream().filter(event -> ENDINGS.contains(event.kind())).map(ProcedureEvent::on).filter(day -> day != null)
                .map(LocalDate.class::cast).findFirst();
    }

    private static Optional<LocalDate> first(ProcedureState state, EventKind kind) {
        return state.inStage().stream().filter(event -> event.kind() == kind).map(ProcedureEvent::on).filter(day -> day != null)
                .map(LocalDate.class::cast).findFirst();
    }

    /** Collects the days on which the clock stood still, from each pause up to the day before it went on; the day since which it still does. */
    private static @Nullable LocalDate pauses(Rules rules, Stage stage, ProcedureState state, List<LocalDate> still) {
        LocalDate since = null;
        for (ProcedureEvent event : state.inStage()) {
            LocalDate on = event.on();
            if (event.kind() == EventKind.PAUSE && on != null && since == null && allowance(rules, rules.of(stage, "pause")).allowed()) {
                since = on;
            } else if (event.kind() == EventKind.RESUME && on != null && since != null && !on.isBefore(since)) {
                still.addAll(since.datesUntil(on).toList());
                since = null;
            }
        }
        return since;
    }

    /** Months and years move by as many days as the clock stood still, because they are not counted day by day. */
    private static CountedDays counted(PeriodCount counting, LocalDate start, Period period, List<LocalDate> still, boolean startCounts) {
        CountedDays counted = startCounts ? counting.beginningWith(start, period) : counting.after(start, period);
        boolean byMonths = switch (period.unit()) {
            case MONTHS, CLEAR_MONTHS, YEARS -> true;
            default -> false;
        };
        long lost = byMonths ? still.stream().filter(day -> day.isAfter(start) && !day.isAfter(counted.lastDay())).count() : 0;
        if (lost == 0) {
            return counted;
        }
        LocalDate last = counted.lastDay().plusDays(lost);
        return new CountedDays(last, start.plusDays(1).datesUntil(last.plusDays(1)).filter(day -> !still.contains(day)).toList());
    }

    private static CountedDays extended(Rules rules, Stage stage, PeriodCount counting, LocalDate due, ProcedureEvent event, List<LocalDate> still) {
        LocalDate until = event.until();
        Allowance.Length length = event.length();
        if (until != null) {
            return until.isAfter(due) ? new CountedDays(until, due.plusDays(1).datesUntil(until.plusDays(1)).toList()) : new CountedDays(due, List.of());
        }
        if (length == null) {
            Allowance.Length most = allowance(rules, rules.of(stage, "extension")).most();
            return most == null ? new CountedDays(due, List.of()) : counted(counting, due, period(rules, stage, most), still, false);
        }
        return counted(counting, due, period(rules, stage, length), still, false);
    }

    private static boolean counts(Rules rules, Stage stage, String end, String word) {
        Setting setting = rules.of(stage, end);
        return rules.speaksOf(setting) && rules.ask(setting).equals(word);
    }

    private static LocalDate moved(Rules rules, Stage stage, LocalDate last) {
        int step = counts(rules, stage, "last-day", "next-working-day") ? 1 : counts(rules, stage, "last-day", "working-day-before") ? -1 : 0;
        LocalDate day = last;
        while (step != 0 && !rules.calendar().isWorking(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    /** The last day on which a party may still reject what the stage produced; null where the charter sets none or nothing was produced. */
    static @Nullable LocalDate rejectBy(Rules rules, ProcedureState state) {
        Stage stage = state.stage();
        Optional<LocalDate> produced = state.inStage().stream().filter(event -> event.kind() == EventKind.DECIDE || event.kind() == EventKind.RECOMMEND)
                .map(ProcedureEvent::on).filter(day -> day != null).map(LocalDate.class::cast).reduce((first, second) -> second);
        Period time = stage == null ? null : length(rules, stage, rules.of(stage, "accepted-after"));
        return time == null ? null : produced.map(day -> PeriodCount.on(rules.calendar()).after(day, time).lastDay()).orElse(null);
    }

    /** The length of time a setting of a stage says, or null where it says none. */
    static @Nullable Period length(Rules rules, Stage stage, Setting setting) {
        return switch (setting.value()) {
            case SettingValue.Whole(int number) -> Period.of(number, kind(rules, stage));
            case SettingValue.Length(Period period) -> period;
            case null, default -> null;
        };
    }

    static Period period(Rules rules, Stage stage, Allowance.Length length) {
        return length.bare() ? Period.of(length.period().amount(), kind(rules, stage)) : length.period();
    }
}
