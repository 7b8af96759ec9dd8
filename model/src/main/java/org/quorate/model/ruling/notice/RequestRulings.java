package org.quorate.model.ruling.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.CountedDays;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.Slug;
import org.quorate.model.charter.Assent;
import org.quorate.model.ruling.Asking;
import org.quorate.model.ruling.Assumptions;
import org.quorate.model.ruling.DatesFinding;
import org.quorate.model.ruling.OpenReadings;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Plain;
import org.quorate.model.ruling.RequestCase;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.AssentCount;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.model.ruling.Verdict;
import org.quorate.model.ruling.Verdicts;

/** Rules on requests for a special meeting: whether enough ask for it, by when it must be called and held, and what if it is not. */
public final class RequestRulings {

    private final WorkingDays england;
    private final RequestCase question;
    private final String prefix;

    private RequestRulings(WorkingDays england, RequestCase question, String prefix) {
        this.england = england;
        this.question = question;
        this.prefix = prefix;
    }

    /** Rules on a request for a special meeting. */
    public static Ruling rule(WorkingDays england, Charter charter, RequestCase question) {
        String body = String.valueOf(RuleName.body(charter, question.body()));
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        Charter assumed = Assumptions.in(charter, question.settings(), body, null, wrong);
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        return Verdicts.ruling(assumed, new RequestRulings(england, question, body)::verdict);
    }

    private Verdict verdict(Asking asking) {
        if (!(asking.value(prefix + ".special.requisition") instanceof SettingValue.Assented(Assent support))) {
            throw asking.open(prefix + ".special.requisition");
        }
        Set<String> by = question.by().stream().map(Slug::of).collect(Collectors.toSet());
        AssentCount count = new AssentCount(by, counted(question.signed()), sizes());
        List<Step> steps = new ArrayList<>();
        boolean enough = count.satisfies(support);
        steps.add(asking.step("A special meeting may be required by " + count.inNumbers(support) + "; " + question.signed() + (question.signed() == 1
                ? " member has" : " members have") + " asked for it" + (by.isEmpty() ? "" : ", and " + String.join(" and ", question.by())) + ".",
                prefix + ".special.requisition"));
        return enough ? timed(asking, steps) : Verdict.of(Outcome.REFUSED, "Too few have asked for it", steps);
    }

    private static Map<Assent.Group, Integer> counted(@Nullable Integer number) {
        return number == null ? Map.of() : Map.of(Assent.Group.MEMBERS, number, Assent.Group.SEATS, number);
    }

    private Map<Assent.Group, Integer> sizes() {
        Map<Assent.Group, Integer> sizes = new EnumMap<>(Assent.Group.class);
        Integer members = question.members();
        Integer seats = question.seats();
        if (members != null) {
            sizes.put(Assent.Group.MEMBERS, members);
        }
        if (seats != null) {
            sizes.put(Assent.Group.SEATS, seats);
        }
        return sizes;
    }

    private Verdict timed(Asking asking, List<Step> steps) {
        CountedDays call = limit(asking, ".special.call-within", question.received());
        LocalDate called = question.called();
        if (call != null) {
            steps.add(asking.step("It must be called by " + DayText.of(call.lastDay()) + said(called, call.lastDay(), "called") + ".",
                    prefix + ".special.call-within"));
        }
        LocalDate base = base(asking);
        CountedDays hold = base == null ? null : limit(asking, ".special.within", base);
        LocalDate meeting = question.meeting();
        if (hold != null) {
            steps.add(asking.step("It must be held by " + DayText.of(hold.lastDay()) + said(meeting, hold.lastDay(), "held") + ".",
                    prefix + ".special.within"));
        }
        LocalDate today = question.date();
        LocalDate refused = question.refused();
        if (refused != null && called == null) {
            steps.add(new Step("Calling it was refused on " + DayText.of(refused) + ".", null, null, null));
            if (asking.value(prefix + ".special.if-refused").text().equals("at-once")) {
                return afterwards(asking, steps, "Calling it was refused").with(null);
            }
        }
        boolean notCalled = call != null && (called == null ? today != null && today.isAfter(call.lastDay()) : called.isAfter(call.lastDay()));
        CountedDays shown = hold != null ? hold : call;
        DatesFinding dates = shown == null ? null : new DatesFinding(shown.lastDay(), shown.lastDay(), shown.counted(), null);
        if (notCalled) {
            return afterwards(asking, steps, "It was not called in time").with(dates);
        }
        if (hold != null && meeting != null && meeting.isAfter(hold.lastDay())) {
            return Verdict.of(Outcome.REFUSED, "Too late: it had to be held by " + DayText.of(hold.lastDay()), steps).with(dates);
        }
        return Verdict.of(Outcome.PERMITTED, shown == null ? "A special meeting must be called" : "A special meeting must be " + (hold != null ? "held"
                : "called") + " by " + DayText.of(shown.lastDay()), steps).with(dates);
    }

    private static String said(@Nullable LocalDate done, LocalDate last, String what) {
        return done == null ? "" : "; it is " + what + " on " + DayText.of(done) + (done.isAfter(last) ? ", too late" : ", in time");
    }

    private @Nullable LocalDate base(Asking asking) {
        Optional<String> from = asking.mentioned(prefix + ".special.within").map(setting -> asking.value(prefix + ".special.within-from").text());
        return from.isEmpty() ? null : from.get().equals("call") ? question.called() : question.received();
    }

    private @Nullable CountedDays limit(Asking asking, String end, LocalDate from) {
        if (asking.mentioned(prefix + end).isEmpty()) {
            return null;
        }
        Period period = switch (asking.value(prefix + end)) {
            case SettingValue.Length(Period length) -> length;
            case SettingValue.Whole(int number) -> Period.of(number, asking.value(prefix + ".special.day-type").text().equals("working")
                    ? PeriodUnit.WORKING_DAYS : PeriodUnit.DAYS);
            default -> throw asking.open(prefix + end);
        };
        return PeriodCount.on(BodyCalendar.of(england, asking.charter(), prefix, null, asking.readings())).after(from, period);
    }

    private static List<OpenReadings.Candidate> readings(Setting ifNotCalled) {
        return Stream.of("requisitionists", "clerk", "lapses").map(word -> new OpenReadings.Candidate(word, ifNotCalled.topic().domain().read(word))).toList();
    }

    private Verdict afterwards(Asking asking, List<Step> steps, String why) {
        Setting ifNotCalled = asking.setting(prefix + ".special.if-not-called");
        if (!(asking.readings().ask(ifNotCalled, () -> readings(ifNotCalled)) instanceof SettingValue.Assented(Assent then))) {
            throw asking.open(prefix + ".special.if-not-called");
        }
        if (then.names("lapses")) {
            steps.add(asking.step(why + ", so the request lapses.", prefix + ".special.if-not-called"));
            return Verdict.of(Outcome.REFUSED, "The request has lapsed", steps);
        }
        List<String> who = new ArrayList<>();
        Stream.of("requisitionists", "clerk", "vice-chair").filter(then::names).forEach(word -> who.add(switch (word) {
            case "requisitionists" -> "those who asked for it";
            case "clerk" -> "the clerk or secretary";
            default -> "the vice-chair";
        }));
        List<Assent.Way> members = then.ways().stream().filter(way -> !(way instanceof Assent.Way.Named)).toList();
        AssentCount count = new AssentCount(Set.of(), counted(question.calling()), sizes());
        if (!members.isEmpty()) {
            who.add("any " + count.inNumbers(new Assent(members)));
        }
        String may = String.join(", or ", who) + " may now call it";
        steps.add(asking.step(why + ", so " + may.replace("may now", "may") + ".", prefix + ".special.if-not-called"));
        Integer calling = question.calling();
        if (calling == null || members.isEmpty()) {
            return Verdict.of(Outcome.PERMITTED, Plain.capital(may), steps);
        }
        boolean enough = count.satisfies(new Assent(members));
        steps.add(new Step(calling + (calling == 1 ? " member calls it" : " members call it") + (enough ? ", which is enough." : ", which is too few."),
                null, null, null));
        return Verdict.of(enough ? Outcome.PERMITTED : Outcome.REFUSED, enough ? "The members may call it" : "Too few call it", steps);
    }
}
