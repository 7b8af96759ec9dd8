package org.quorate.model.charter.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.LimitStart;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** A limit nobody can keep: one that ends after the meeting it is for, or whose first day comes after its last, on whatever day of the week it meets. */
final class LimitOutOfReach implements FindingKind {

    /** A week without bank holidays, so that only the rule itself is tried. */
    private static final LocalDate MONDAY = LocalDate.of(2021, 6, 14);
    private static final int DAYS_A_WEEK = 7;
    private static final PeriodCount COUNT = PeriodCount.on(new WorkingDays(BankHolidays.none()));

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return charter.settings().values().stream().filter(setting -> setting.path().matches("[a-z0-9-]+\\.notice\\.[a-z0-9-]+\\.days")).flatMap(days -> {
            String prefix = days.path().substring(0, days.path().lastIndexOf('.'));
            String name = prefix.substring(prefix.lastIndexOf('.') + 1).replace('-', ' ');
            Stream<CharterFinding> late = always(meeting -> last(charter, prefix, meeting, new HashSet<>()).map(day -> day.isAfter(meeting)).orElse(false))
                    && !start(charter, prefix).equals(new LimitStart(true, LimitStart.Kind.MEETING, "")) && endsBefore(charter, prefix)
                    ? Stream.of(Found.of(charter, Severity.OPEN, "The last day for " + name + " comes after the meeting.", "Shorten " + days.path()
                            + ", or count it from something earlier.", days)) : Stream.empty();
            Stream<CharterFinding> closed = earliest(charter, prefix).stream().filter(first -> always(meeting -> isClosed(charter, prefix, first, meeting)))
                    .map(first -> Found.of(charter, Severity.OPEN, "Notice of " + name + " may be given no earlier than " + first.text()
                            + " before, and no later than " + days.valueText() + (days.value() instanceof SettingValue.Whole ? " days" : "")
                            + ": no day is left.", "Lengthen " + prefix + ".earliest or shorten " + days.path() + ".", days));
            return Stream.concat(late, closed);
        });
    }

    private interface Try {
        boolean on(LocalDate meeting);
    }

    private static boolean always(Try one) {
        return IntStream.range(0, DAYS_A_WEEK).allMatch(day -> one.on(MONDAY.plusDays(day)));
    }

    /** Whether the chain of limits begins before the meeting; one that begins after it ends after it, and rightly. */
    private static boolean endsBefore(Charter charter, String prefix) {
        LimitStart start = start(charter, prefix);
        Set<String> seen = new HashSet<>();
        String here = prefix;
        while (start.kind() == LimitStart.Kind.NOTICE && seen.add(here)) {
            here = start.path(here.substring(0, here.indexOf('.')));
            start = start(charter, here);
        }
        return start.kind() == LimitStart.Kind.MEETING && !start.after();
    }

    private static boolean isClosed(Charter charter, String prefix, Period earliest, LocalDate meeting) {
        LimitStart start = start(charter, prefix);
        return start.equals(LimitStart.MEETING) && last(charter, prefix, meeting, new HashSet<>())
                .map(last -> COUNT.before(meeting, earliest).lastDay().isAfter(last)).orElse(false);
    }

    private static Optional<LocalDate> last(Charter charter, String prefix, LocalDate meeting, Set<String> seen) {
        LimitStart start = start(charter, prefix);
        Period period = period(charter, prefix);
        Optional<LocalDate> base = switch (start.kind()) {
            case MEETING -> Optional.of(meeting);
            case NOTICE -> seen.add(prefix) ? last(charter, start.path(prefix.substring(0, prefix.indexOf('.'))), meeting, seen) : Optional.empty();
            case EVENT -> Optional.empty();
        };
        return period == null ? Optional.empty() : base.map(day -> (start.after() ? COUNT.after(day, period) : COUNT.before(day, period)).lastDay());
    }

    private static LimitStart start(Charter charter, String prefix) {
        Setting setting = charter.settings().get(prefix + ".counts-from");
        return setting != null && setting.value() instanceof SettingValue.Start(LimitStart start) ? start : LimitStart.MEETING;
    }

    private static Optional<Period> earliest(Charter charter, String prefix) {
        Setting setting = charter.settings().get(prefix + ".earliest");
        return setting == null ? Optional.empty() : switch (setting.value()) {
            case SettingValue.Length(Period period) -> Optional.of(period);
            case SettingValue.Whole(int number) -> Optional.of(Period.of(number, PeriodUnit.DAYS));
            case null, default -> Optional.empty();
        };
    }

    private static @Nullable Period period(Charter charter, String prefix) {
        Setting setting = charter.settings().get(prefix + ".days");
        return setting == null ? null : switch (setting.value()) {
            case SettingValue.Length(Period period) -> period;
            case SettingValue.Whole(int number) -> Period.of(number, unit(charter, prefix));
            case null, default -> null;
        };
    }

    /** What is silent counts as calendar days, which are the fewest, so that nothing is found that another reading would mend. */
    private static PeriodUnit unit(Charter charter, String prefix) {
        return switch (charter.setting(prefix + ".day-type").map(Setting::valueText).orElse("calendar")) {
            case "clear-working" -> PeriodUnit.CLEAR_WORKING_DAYS;
            case "clear" -> PeriodUnit.CLEAR_DAYS;
            case "working" -> PeriodUnit.WORKING_DAYS;
            default -> PeriodUnit.DAYS;
        };
    }
}
