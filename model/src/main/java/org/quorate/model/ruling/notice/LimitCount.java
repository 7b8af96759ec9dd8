package org.quorate.model.ruling.notice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.DeputyNotice;
import org.quorate.model.charter.LimitStart;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Slug;
import org.quorate.model.ruling.OpenReadings;
import org.quorate.model.ruling.TimeCase;
import org.quorate.model.ruling.TimeParticulars;

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

    /**
     * What was counted.
     *
     * @param chain the limits, the one asked about last; empty where something is unknown
     * @param unknown the setting that cannot be read, or null
     * @param arrival when what the question asks about arrived, or null
     * @param sendBy the last day on which it may be sent, or null where the question does not say how
     */
    record Counted(List<Limit> chain, @Nullable Setting unknown, @Nullable Arrival arrival, @Nullable LocalDate sendBy) {
    }

    Counted count(String prefix) {
        try {
            Limit limit = limit(prefix);
            return new Counted(List.copyOf(chain), null, arrival(prefix), sendBy(prefix, limit));
        } catch (Unknown unknown) {
            return new Counted(List.of(), unknown.setting, null, null);
        }
    }

    private Limit limit(String prefix) {
        if (!visiting.add(prefix)) {
            throw RuleName.refused("rule", "The limits are counted in a circle: " + String.join(", from ", visiting) + ", from " + prefix + ".");
        }
        Setting days = (RuleName.isPeriod(charter, prefix) ? charter.setting(prefix) : setting(prefix, "days"))
                .orElseThrow(() -> RuleName.refused("rule", "The charter has no setting " + prefix + ".days."));
        LimitStart start = start(prefix);
        Base base = base(prefix, start);
        Period period = period(prefix, days);
        LimitDays calendar = calendar(prefix);
        Limit limit = period.unit().isByTheClock() ? byTheClock(days, period, start, base, calendar) : byTheDay(prefix, days, period, start, base, calendar);
        chain.add(limit);
        visiting.remove(prefix);
        return limit;
    }

    private LimitDays calendar(String prefix) {
        return new LimitDays(BodyCalendar.of(england, charter, body(prefix), question.particulars().closures(), readings),
                BodyCalendar.closures(charter, body(prefix), question.particulars().closures()),
                end -> (end.equals("receipt-day") ? setting(prefix, end) : mentioned(prefix, end)).map(this::choose));
    }

    private Limit byTheClock(Setting days, Period period, LimitStart start, Base base, LimitDays calendar) {
        LocalTime at = base.at();
        if (at == null) {
            throw start.kind() == LimitStart.Kind.MEETING
                    ? RuleName.refused("meeting", period.text() + " are counted by the clock: give the hour of the meeting, such as \"meeting: " + base.day()
                            + " 14:00\".")
                    : RuleName.refused(base.key(), period.text() + " are counted by the clock: give the hour too, such as \"" + base.day() + " 14:00\".");
        }
        LocalDateTime moment = start.after() ? calendar.count().momentAfter(base.day().atTime(at), period)
                : calendar.count().momentBefore(base.day().atTime(at), period);
        return new Limit(days, period, start, base.day(), base.given(), moment.toLocalDate(), List.of(), moment.toLocalTime(), "", null, List.of());
    }

    private Limit byTheDay(String prefix, Setting days, Period period, LimitStart start, Base base, LimitDays calendar) {
        LimitDays.Last last = start.after() ? calendar.after(base.day(), period) : calendar.before(base.day(), period);
        return new Limit(days, period, start, base.day(), base.given(), last.day(), last.counted(), cutOff(prefix, days), last.moved(),
                calendar.earliest(start.after(), base.day(), earliest(prefix)), last.passedOver());
    }

    /** How early it may be given at the most; an open rule on that does not matter while nothing has arrived. */
    private @Nullable Period earliest(String prefix) {
        Optional<Setting> setting = mentioned(prefix, "earliest");
        boolean open = setting.isPresent() && setting.get().isSilent() && setting.get().readings().isEmpty();
        return setting.isEmpty() || (open && !question.asksOfArrival()) ? null : length(setting.get());
    }

    private Period length(Setting setting) {
        return switch (value(setting)) {
            case SettingValue.Length(Period period) -> period;
            case SettingValue.Whole(int number) -> Period.of(number, PeriodUnit.DAYS);
            default -> throw new Unknown(setting);
        };
    }

    /** When something sent on a day counts as received, by the rule of the charter for the way it was sent. */
    private Arrival deemed(String prefix, TimeParticulars.Sending sending, LocalDate on, @Nullable LocalTime at) {
        Setting setting = mentioned(prefix, "deemed-" + sending.way()).orElseThrow(() -> RuleName.refused("sent_by",
                "The charter does not say when one sent by " + sending.way() + " counts as received. Settle " + prefix + ".deemed-" + sending.way() + "."));
        Period period = length(setting);
        if (!period.unit().isByTheClock()) {
            return new Arrival(calendar(prefix).count().after(on, period).lastDay(), null, setting);
        }
        if (at == null) {
            throw RuleName.refused("sent", period.text() + " are counted by the clock: give the hour too, such as \"sent: " + on + " 14:00\".");
        }
        LocalDateTime moment = calendar(prefix).count().momentAfter(on.atTime(at), period);
        return new Arrival(moment.toLocalDate(), moment.toLocalTime(), setting);
    }

    private @Nullable Arrival arrival(String prefix) {
        LocalDate received = question.received();
        TimeParticulars.Sending sending = question.particulars().sending();
        if (received != null) {
            return new Arrival(received, question.particulars().receivedAt(), null);
        }
        LocalDate sent = sending == null ? null : sending.on();
        return sending == null || sent == null ? null : deemed(prefix, sending, sent, sending.at());
    }

    /** The last day on which it may be sent the way the question says, or null where it says none. */
    private @Nullable LocalDate sendBy(String prefix, Limit limit) {
        TimeParticulars.Sending sending = question.particulars().sending();
        if (sending == null) {
            return null;
        }
        LocalDate day = limit.lastDay();
        while (deemed(prefix, sending, day, LocalTime.MAX).day().isAfter(limit.lastDay())) {
            day = day.minusDays(1);
        }
        return day;
    }

    private @Nullable LocalTime cutOff(String prefix, Setting days) {
        if (days.value() instanceof SettingValue.Word word) {
            return word.text().matches("\\d.*") ? DeputyNotice.read(word.text()).until() : null;
        }
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
            case SettingValue.Word word when word.text().matches("\\d.*") -> DeputyNotice.read(word.text()).period();
            case SettingValue.Word word when word.text().equals("required") -> Period.of(0, PeriodUnit.DAYS);
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

    /** The day from which it is counted, the hour where the question gives it, whether the day is one that really happened, and the key that gives it. */
    private record Base(LocalDate day, @Nullable LocalTime at, boolean given, String key) {
    }

    private Base base(String prefix, LimitStart start) {
        TimeParticulars particulars = question.particulars();
        LocalDate begins = question.start();
        if (question.kind() == TimeCase.Kind.DEADLINE && chain.isEmpty() && visiting.size() == 1) {
            return new Base(Objects.requireNonNull(begins), particulars.startAt(), true, "start");
        }
        return switch (start.kind()) {
            case MEETING -> new Base(Objects.requireNonNull(question.meeting()), particulars.meetingAt(), false, "meeting");
            case NOTICE -> {
                String other = start.path(body(prefix));
                Base really = named(other.substring(other.lastIndexOf('.') + 1));
                Limit limit = really == null ? limit(other) : null;
                yield really != null ? really : new Base(Objects.requireNonNull(limit).lastDay(), limit.until(), false, "given");
            }
            case EVENT -> {
                Base day = named(start.name());
                if (day == null) {
                    throw RuleName.refused("", prefix + " is counted from " + start.name() + ": say when that was, such as \"given: {"
                            + Slug.of(start.name()) + ": 2021-01-18}\".");
                }
                yield day;
            }
        };
    }

    private @Nullable Base named(String name) {
        TimeParticulars particulars = question.particulars();
        return particulars.given().entrySet().stream().filter(entry -> Slug.of(entry.getKey()).replaceFirst("^the-", "").equals(Slug.of(name)
                .replaceFirst("^the-", ""))).findFirst()
                .map(entry -> new Base(entry.getValue(), particulars.givenAt().get(entry.getKey()), true, "given." + entry.getKey())).orElse(null);
    }

    private static String body(String prefix) {
        return prefix.substring(0, prefix.indexOf('.'));
    }

    private Optional<Setting> setting(String prefix, String end) {
        return charter.setting(path(prefix, end));
    }

    private Optional<Setting> mentioned(String prefix, String end) {
        return Optional.ofNullable(charter.settings().get(path(prefix, end)));
    }

    /** What else is said of a limit stands below it, or beside it where the limit is a single setting. */
    private String path(String prefix, String end) {
        return (RuleName.isPeriod(charter, prefix) ? prefix.substring(0, prefix.lastIndexOf('.')) : prefix) + "." + end;
    }

    private SettingValue value(Setting setting) {
        return readings.choose(setting).orElseThrow(() -> new Unknown(setting));
    }

    private String choose(Setting setting) {
        return value(setting).text();
    }
}
