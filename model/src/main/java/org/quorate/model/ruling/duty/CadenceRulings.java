package org.quorate.model.ruling.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.calendar.YearStart;
import org.quorate.model.charter.Cadence;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.DueDate;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Slug;
import org.quorate.model.ruling.Asking;
import org.quorate.model.ruling.Assumptions;
import org.quorate.model.ruling.CadenceCase;
import org.quorate.model.ruling.DatesFinding;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Plain;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.model.ruling.Verdict;
import org.quorate.model.ruling.Verdicts;
import org.quorate.model.ruling.notice.BodyCalendar;

/** Rules on whether a body met, or an obligation was kept, as often as it must be or by the day it was due. */
public final class CadenceRulings {

    private final WorkingDays england;
    private final CadenceCase question;
    private final @Nullable String body;
    private final String prefix;

    private CadenceRulings(WorkingDays england, CadenceCase question, @Nullable String body, String prefix) {
        this.england = england;
        this.question = question;
        this.body = body;
        this.prefix = prefix;
    }

    /** Rules on a question of how often; refuses a body or an obligation the charter does not have. */
    public static Ruling rule(WorkingDays england, Charter charter, CadenceCase question) {
        String named = question.body();
        String body = named == null ? null : charter.body(named).map(CharterBody::key).orElseThrow(() -> refused("body", "The charter has no body called "
                + named + "."));
        String prefix = body != null ? body : "obligations." + obligation(charter, String.valueOf(question.rule()));
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        Charter assumed = Assumptions.in(charter, question.settings(), prefix, null, wrong);
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        CadenceRulings rulings = new CadenceRulings(england, question, body, prefix);
        return Verdicts.ruling(assumed, rulings::verdict);
    }

    private static String obligation(Charter charter, String name) {
        TreeSet<String> known = new TreeSet<>();
        charter.settings().keySet().stream().filter(path -> path.startsWith("obligations.")).forEach(path -> known.add(path.split("\\.", -1)[1]));
        String wanted = Slug.of(name.replaceFirst("^obligations\\.", ""));
        return known.stream().filter(wanted::equals).findFirst().orElseThrow(() -> refused("rule", "The charter has no obligation called " + name + ". It has "
                + (known.isEmpty() ? "none" : String.join(", ", known)) + "."));
    }

    private Verdict verdict(Asking asking) {
        Optional<SettingValue> due = body == null ? asking.valueIfMentioned(prefix + ".due") : Optional.empty();
        if (due.isPresent() && due.get() instanceof SettingValue.Due(DueDate days)) {
            return byDay(asking, days);
        }
        SettingValue value = asking.value(prefix + ".cadence");
        if (value instanceof SettingValue.Recurs(Cadence cadence)) {
            return often(asking, cadence);
        }
        throw refused(body == null ? "rule" : "body", "The charter says \"" + value.text() + "\", which is kept as it stands and cannot be counted. "
                + "Settle " + prefix + ".cadence with words such as monthly, twice monthly or every 6 weeks.");
    }

    private Verdict often(Asking asking, Cadence cadence) {
        WorkingDays working = BodyCalendar.of(england, asking.charter(), body, null, asking.readings());
        String counted = counted(asking, cadence);
        LocalDate anniversary = cadence.from() == null ? question.from() : start(cadence.from());
        CadenceCount count = new CadenceCount(PeriodCount.on(working), question.held(), question.from(), question.to(), cadence, counted, anniversary,
                window(asking, cadence), years(asking, cadence));
        int allowed = asking.valueIfMentioned(prefix + ".cadence.missed").map(value -> value instanceof SettingValue.Whole(int number) ? number : 0).orElse(0);
        boolean kept = count.missed().size() <= allowed;
        List<Step> steps = new ArrayList<>();
        steps.add(asking.step("It must happen " + cadence.text() + ". Between " + DayText.of(question.from()) + " and " + DayText.of(question.to())
                + " it happened " + times(question.held()) + ".", prefix + ".cadence"));
        Stream.concat(count.missed().stream(), count.met().stream()).forEach(text -> steps.add(new Step(text, null, prefix + ".cadence", null)));
        if (allowed > 0) {
            steps.add(asking.step("Up to " + allowed + " may be missed; " + Plain.number(count.missed().size())
                    + (count.missed().size() == 1 ? " was." : " were."),
                    prefix + ".cadence.missed"));
        }
        LocalDate next = count.next();
        if (next != null) {
            steps.add(new Step("The next is due by " + DayText.of(next) + ".", null, prefix + ".cadence", null));
        }
        return Verdict.of(kept ? Outcome.PERMITTED : Outcome.REFUSED, kept ? "Often enough" : "Not often enough", steps)
                .with(next == null ? null : new DatesFinding(next, next, question.held(), null));
    }

    private static String times(List<LocalDate> held) {
        return held.isEmpty() ? "not once" : held.size() == 1 ? "once, on " + DayText.of(held.getFirst()) : held.size() + " times, on " + Plain.list(held
                .stream().map(DayText::of).toList());
    }

    private String counted(Asking asking, Cadence cadence) {
        boolean regular = cadence.parts().stream().anyMatch(Cadence.Part.Times.class::isInstance);
        return regular ? asking.value(prefix + ".cadence.counted").text() : "calendar";
    }

    /** The first days of the body's own years, where the charter has some or the cadence asks for them. */
    private List<LocalDate> years(Asking asking, Cadence cadence) {
        boolean needed = cadence.parts().stream().anyMatch(Cadence.Part.TimesAYear.class::isInstance);
        Optional<String> path = Stream.of(body + ".year", "calendar.year").filter(one -> asking.mentioned(one).isPresent()).findFirst();
        if (path.isEmpty() && needed) {
            throw asking.open(body == null ? "calendar.year" : body + ".year");
        }
        if (path.isEmpty() || (!needed && cadence.parts().stream().noneMatch(Cadence.Part.Times.class::isInstance))) {
            return List.of();
        }
        YearStart year = YearStart.read(asking.value(path.get()).text());
        List<LocalDate> starts = year.startsAround(question.from(), question.to(), question.annualMeetings());
        if (starts.isEmpty()) {
            throw refused("annual_meetings", "Its year begins with its annual meeting: say on which days those were, such as \"annual_meetings: [2025-05-20,"
                    + " 2026-05-19]\".");
        }
        return starts;
    }

    private @Nullable Period window(Asking asking, Cadence cadence) {
        boolean open = cadence.parts().stream().anyMatch(part -> part instanceof Cadence.Part.Average(int ignored, Period window) && window == null);
        if (!open) {
            return null;
        }
        SettingValue value = asking.value(prefix + ".cadence.window");
        return switch (value) {
            case SettingValue.Length(Period period) -> period;
            case SettingValue.Whole(int number) -> Period.of(number, PeriodUnit.DAYS);
            default -> throw asking.open(prefix + ".cadence.window");
        };
    }

    private LocalDate start(String event) {
        if (event.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(event);
        }
        return given(event).orElseThrow(() -> refused("", "It is counted from " + event + ": say when that was, such as \"given: {" + Slug.of(event)
                + ": 2022-07-01}\"."));
    }

    private Optional<LocalDate> given(String event) {
        return question.given().entrySet().stream().filter(entry -> Slug.of(entry.getKey()).replaceFirst("^the-", "").equals(Slug.of(event)
                .replaceFirst("^the-", ""))).map(Map.Entry::getValue).findFirst();
    }

    private Verdict byDay(Asking asking, DueDate due) {
        List<Optional<LocalDate>> days = due.days().stream().map(day -> switch (day) {
            case DueDate.Day.Date(LocalDate date) -> Optional.of(date);
            case DueDate.Day.After(Period period, String event) -> given(event).map(since -> PeriodCount.on(BodyCalendar.of(england,
                    asking.charter(), body, null, asking.readings())).after(since, period).lastDay());
            case DueDate.Day.Event(String name) -> given(name);
        }).toList();
        List<LocalDate> known = days.stream().flatMap(Optional::stream).sorted().toList();
        boolean earlier = due.days().size() == 1 || asking.value(prefix + ".due-which").text().equals("earlier");
        boolean all = known.size() == days.size();
        LocalDate last = earlier ? known.isEmpty() ? null : known.getFirst() : all ? known.getLast() : null;
        boolean done = question.held().stream().anyMatch(day -> last == null || !day.isAfter(last));
        List<Step> steps = new ArrayList<>();
        steps.add(asking.step("It is due " + due.text() + ".", prefix + ".due"));
        String when = last == null ? "no day is fixed yet" : "the last day is " + DayText.of(last);
        steps.add(new Step("Under this rule " + when + "; " + (question.held().isEmpty() ? "it has not been done."
                : "it was done on " + Plain.list(question.held()
                .stream().map(DayText::of).toList()) + "."), null, prefix + ".due", null));
        DatesFinding dates = last == null ? null : new DatesFinding(last, last, List.of(), null);
        if (done) {
            return Verdict.of(Outcome.PERMITTED, "Done in time", steps).with(dates);
        }
        if (last == null) {
            return Verdict.of(Outcome.PERMITTED, "Not yet due", steps);
        }
        return (question.to().isAfter(last) ? Verdict.of(Outcome.REFUSED, "Overdue since " + DayText.of(last.plusDays(1)), steps)
                : Verdict.of(Outcome.PERMITTED, "Due by " + DayText.of(last), steps)).with(dates);
    }

    private static UnusableCase refused(String place, String sentence) {
        return new UnusableCase(List.of(new UnusableCase.Reason(place, sentence)));
    }
}
