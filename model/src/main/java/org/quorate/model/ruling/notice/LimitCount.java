package org.quorate.model.ruling.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.BankHolidays;
import org.quorate.model.calendar.CountedDays;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.LimitStart;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Slug;
import org.quorate.model.ruling.OpenReadings;
import org.quorate.model.ruling.TimeCase;

/** Counts one limit, and the limits it is counted from, under one reading of whatever is open. */
final class LimitCount {

    /** An open setting stops the counting, because nobody can list its readings. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Setting setting;

        Unknown(Setting setting) {
            super(setting.path(), null, false, false);
            this.setting = setting;
        }
    }

    /** Stands for an hour that the charter asks for and does not name. */
    static final LocalTime SOME_HOUR = LocalTime.MIN;

    private final WorkingDays england;
    private final Charter charter;
    private final TimeCase question;
    private final OpenReadings readings;
    private final List<Limit> chain = new ArrayList<>();
    private final Set<String> visiting = new LinkedHashSet<>();

    LimitCount(WorkingDays england, Charter charter, TimeCase question, OpenReadings readings) {
        this.england = england;
        this.charter = charter;
        this.question = question;
        this.readings = readings;
    }

    /** The limits counted, the one asked about last, or the setting that cannot be read. */
    record Counted(List<Limit> chain, @Nullable Setting unknown) {
    }

    Counted count(String prefix) {
        try {
            limit(prefix);
            return new Counted(List.copyOf(chain), null);
        } catch (Unknown unknown) {
            return new Counted(List.of(), unknown.setting);
        }
    }

    private Limit limit(String prefix) {
        if (!visiting.add(prefix)) {
            throw RuleName.refused("rule", "The limits are counted in a circle: " + String.join(", from ", visiting) + ", from " + prefix + ".");
        }
        Setting days = setting(prefix, "days").orElseThrow(() -> RuleName.refused("rule", "The charter has no setting " + prefix + ".days."));
        LimitStart start = start(prefix);
        Base base = base(prefix, start);
        Period period = period(prefix, days);
        WorkingDays working = BodyCalendar.of(england, charter, body(prefix), question.particulars().closures(), readings);
        Limit limit = period.unit().isByTheClock() ? byTheClock(days, period, start, base) : byTheDay(prefix, days, period, start, base, working);
        chain.add(limit);
        visiting.remove(prefix);
        return limit;
    }

    private Limit byTheClock(Setting days, Period period, LimitStart start, Base base) {
        LocalTime at = question.particulars().meetingAt();
        if (start.kind() != LimitStart.Kind.MEETING || at == null) {
            throw RuleName.refused("meeting", period.text() + " are counted by the clock: give the hour of the meeting, such as \"meeting: "
                    + base.day() + " 14:00\".");
        }
        LocalDateTime moment = start.after() ? PeriodCount.momentAfter(base.day().atTime(at), period) : PeriodCount.momentBefore(base.day().atTime(at), period);
        return new Limit(days, period, start, base.day(), base.given(), moment.toLocalDate(), List.of(), moment.toLocalTime(), "", List.of());
    }

    private Limit byTheDay(String prefix, Setting days, Period period, LimitStart start, Base base, WorkingDays working) {
        Predicate<LocalDate> skipped = skipped(prefix, working);
        PeriodCount count = new PeriodCount(working, skipped);
        CountedDays counted = start.after() ? count.after(base.day(), period) : count.before(base.day(), period);
        LocalDate last = start.after() ? movedForwards(prefix, counted.lastDay(), working) : movedBack(prefix, counted.lastDay(), period, working);
        return new Limit(days, period, start, base.day(), base.given(), last, counted.counted(), cutOff(prefix),
                last.equals(counted.lastDay()) ? "" : DayText.of(counted.lastDay()) + " is not a working day",
                passedOver(counted, last, base.day(), period, working, skipped));
    }

    private LocalDate movedBack(String prefix, LocalDate counted, Period period, WorkingDays working) {
        LocalDate day = counted;
        Optional<Setting> receipt = period.unit() == PeriodUnit.WORKING_DAYS ? Optional.empty() : setting(prefix, "receipt-day");
        if (receipt.isPresent() && choose(receipt.get()).equals("working-day")) {
            while (!working.isWorking(day)) {
                day = day.minusDays(1);
            }
        }
        return day;
    }

    private LocalDate movedForwards(String prefix, LocalDate counted, WorkingDays working) {
        int step = switch (mentioned(prefix, "last-day").map(this::choose).orElse("as-counted")) {
            case "next-working-day" -> 1;
            case "working-day-before" -> -1;
            default -> 0;
        };
        LocalDate day = counted;
        while (step != 0 && !working.isWorking(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private static List<String> passedOver(CountedDays counted, LocalDate last, LocalDate base, Period period, WorkingDays working,
            Predicate<LocalDate> skipped) {
        LocalDate from = last.isBefore(base) ? last.plusDays(1) : base.plusDays(1);
        LocalDate to = last.isBefore(base) ? base : last.plusDays(1);
        List<String> passed = new ArrayList<>();
        if (from.isBefore(to) && (period.unit().isWorking() || from.datesUntil(to).anyMatch(skipped))) {
            from.datesUntil(to).filter(day -> !counted.counted().contains(day)).forEach(day -> working.holidays().nameOf(day).filter(name ->
                    day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY).ifPresent(name ->
                    passed.add(DayText.of(day) + " (" + name + ")")));
        }
        return passed;
    }

    private Predicate<LocalDate> skipped(String prefix, WorkingDays working) {
        Optional<Setting> setting = mentioned(prefix, "not-counted");
        if (setting.isEmpty()) {
            return day -> false;
        }
        List<String> words = List.of(value(setting.get()).text().split(" and ", -1));
        BankHolidays closures = BodyCalendar.closures(charter, body(prefix), question.particulars().closures());
        return day -> (words.contains("saturdays") && day.getDayOfWeek() == DayOfWeek.SATURDAY)
                || (words.contains("sundays") && day.getDayOfWeek() == DayOfWeek.SUNDAY)
                || (words.contains("bank-holidays") && working.holidays().nameOf(day).isPresent() && closures.nameOf(day).isEmpty())
                || (words.contains("closures") && closures.nameOf(day).isPresent());
    }

    private @Nullable LocalTime cutOff(String prefix) {
        Supplier<List<OpenReadings.Candidate>> hours = () -> List.of(new OpenReadings.Candidate("end-of-day", new SettingValue.Word("end-of-day")),
                new OpenReadings.Candidate("an earlier hour", new SettingValue.Hour(SOME_HOUR)));
        return mentioned(prefix, "cut-off").map(setting -> readings.ask(setting, hours)).filter(SettingValue.Hour.class::isInstance)
                .map(SettingValue.Hour.class::cast)
                .map(SettingValue.Hour::time).orElse(null);
    }

    private Period period(String prefix, Setting days) {
        return switch (value(days)) {
            case SettingValue.Length(Period period) -> period;
            case SettingValue.Whole(int number) -> Period.of(number, unit(setting(prefix, "day-type").map(this::choose).orElse("calendar")));
            default -> throw new Unknown(days);
        };
    }

    private static PeriodUnit unit(String word) {
        return switch (word) {
            case "clear-working" -> PeriodUnit.CLEAR_WORKING_DAYS;
            case "clear" -> PeriodUnit.CLEAR_DAYS;
            case "working" -> PeriodUnit.WORKING_DAYS;
            default -> PeriodUnit.DAYS;
        };
    }

    private LimitStart start(String prefix) {
        LimitStart usual = question.kind() == TimeCase.Kind.DEADLINE ? new LimitStart(true, LimitStart.Kind.EVENT, "") : LimitStart.MEETING;
        return mentioned(prefix, "counts-from").map(this::value).map(value -> value instanceof SettingValue.Start(LimitStart start) ? start : usual)
                .orElse(usual);
    }

    private record Base(LocalDate day, boolean given) {
    }

    private Base base(String prefix, LimitStart start) {
        Map<String, LocalDate> given = question.particulars().given();
        LocalDate begins = question.start();
        if (question.kind() == TimeCase.Kind.DEADLINE && chain.isEmpty() && visiting.size() == 1) {
            return new Base(Objects.requireNonNull(begins), true);
        }
        return switch (start.kind()) {
            case MEETING -> new Base(Objects.requireNonNull(question.meeting()), false);
            case NOTICE -> {
                String other = start.path(body(prefix));
                LocalDate really = named(given, other.substring(other.lastIndexOf('.') + 1));
                yield really == null ? new Base(limit(other).lastDay(), false) : new Base(really, true);
            }
            case EVENT -> {
                LocalDate day = named(given, start.name());
                if (day == null) {
                    throw RuleName.refused("", prefix + " is counted from " + start.name() + ": say when that was, such as \"given: {"
                            + Slug.of(start.name()) + ": 2021-01-18}\".");
                }
                yield new Base(day, true);
            }
        };
    }

    private static @Nullable LocalDate named(Map<String, LocalDate> given, String name) {
        return given.entrySet().stream().filter(entry -> Slug.of(entry.getKey()).equals(Slug.of(name))).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static String body(String prefix) {
        return prefix.substring(0, prefix.indexOf('.'));
    }

    private Optional<Setting> setting(String prefix, String end) {
        return charter.setting(prefix + "." + end);
    }

    private Optional<Setting> mentioned(String prefix, String end) {
        return Optional.ofNullable(charter.settings().get(prefix + "." + end));
    }

    private SettingValue value(Setting setting) {
        return readings.choose(setting).orElseThrow(() -> new Unknown(setting));
    }

    private String choose(Setting setting) {
        return value(setting).text();
    }
}
