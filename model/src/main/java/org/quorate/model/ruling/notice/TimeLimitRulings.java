package org.quorate.model.ruling.notice;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.calendar.ClockText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.charter.Assent;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.ruling.Asking;
import org.quorate.model.ruling.AssentCount;
import org.quorate.model.ruling.Assumptions;
import org.quorate.model.ruling.Outcome;
import org.quorate.model.ruling.Plain;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.Step;
import org.quorate.model.ruling.TimeLimitCase;
import org.quorate.model.ruling.UnusableCase;
import org.quorate.model.ruling.Verdict;
import org.quorate.model.ruling.Verdicts;

/** Rules on how long a meeting, a debate or a speech may go on. Minutes of one day, from midnight; one that would go past midnight has no end that day. */
public final class TimeLimitRulings {

    private static final int MINUTES = 60;
    private static final int DAY = 24 * MINUTES;

    private final TimeLimitCase question;
    private final String prefix;
    private final List<Step> steps = new ArrayList<>();
    private final Asking asking;

    private TimeLimitRulings(TimeLimitCase question, String body, Asking asking) {
        this.question = question;
        this.prefix = body + "." + question.about().word();
        this.asking = asking;
    }

    /** Rules on a question of time. */
    public static Ruling rule(Charter charter, TimeLimitCase question) {
        CharterBody body = charter.body(question.body()).orElseThrow(() -> RuleName.refused("body", "The charter has no body called " + question.body()
                + ". It has " + String.join(", ", charter.bodies().stream().map(CharterBody::name).toList()) + "."));
        List<UnusableCase.Reason> wrong = new ArrayList<>();
        Charter assumed = Assumptions.in(charter, question.settings(), body.key(), null, wrong);
        if (!wrong.isEmpty()) {
            throw new UnusableCase(wrong);
        }
        return Verdicts.ruling(assumed, asking -> new TimeLimitRulings(question, body.key(), asking).verdict());
    }

    private static int minutes(LocalTime time) {
        return Math.toIntExact(LocalTime.MIDNIGHT.until(time, ChronoUnit.MINUTES));
    }

    private static String hour(int minutes) {
        return minutes < DAY ? ClockText.of(LocalTime.MIDNIGHT.plusMinutes(minutes)) : "after midnight";
    }

    private Verdict verdict() {
        int end = end();
        int number = 0;
        for (TimeLimitCase.Extension extension : question.extensions()) {
            number++;
            Optional<Integer> later = extended(extension, number, end);
            if (later.isEmpty()) {
                break;
            }
            end = later.get();
        }
        int now = minutes(question.at());
        String what = question.about().words();
        if (now <= end) {
            steps.add(new Step("It is " + hour(now) + ", and there is time until " + hour(end) + ".", hour(now) + " ≤ " + hour(end), null, null));
            return Verdict.of(Outcome.PERMITTED, what + " may go on until " + hour(end), steps);
        }
        steps.add(new Step("It is " + hour(now) + ", and the time was over at " + hour(end) + ".", hour(now) + " > " + hour(end), null, null));
        then();
        return Verdict.of(Outcome.REFUSED, what + " had to end at " + hour(end), steps);
    }

    /** When it ends unless it is extended: by its length, or a meeting by the hour the charter sets if that is earlier. */
    private int end() {
        String endsAt = prefix + ".ends-at";
        boolean byHour = question.about() == TimeLimitCase.About.SITTING && asking.mentioned(endsAt).isPresent();
        String length = prefix + ".length";
        int end = Integer.MAX_VALUE;
        if (!byHour || asking.mentioned(length).isPresent()) {
            Period period = period(length);
            end = minutes(question.began()) + minutes(period);
            steps.add(asking.step("It may last " + period.text() + " and began at " + ClockText.of(question.began()) + ", so it ends at " + hour(end) + ".",
                    length));
        }
        if (byHour) {
            if (!(asking.value(endsAt) instanceof SettingValue.Hour(LocalTime hour))) {
                return end;
            }
            steps.add(asking.step("It ends by " + ClockText.of(hour) + ".", endsAt));
            end = Math.min(end, minutes(hour));
        }
        return end;
    }

    private Period period(String path) {
        if (!(asking.value(path) instanceof SettingValue.Length(Period period))) {
            throw asking.open(path);
        }
        return period;
    }

    private static int minutes(Period period) {
        return period.unit() == PeriodUnit.HOURS ? period.amount() * MINUTES : period.amount();
    }

    /** The end after one extension; empty where that is not validly agreed. */
    private Optional<Integer> extended(TimeLimitCase.Extension extension, int number, int end) {
        LocalTime at = extension.at();
        if (at != null && minutes(at) > end) {
            steps.add(new Step("It was agreed at " + ClockText.of(at) + " that it goes on, when its time was already over.",
                    hour(minutes(at)) + " > " + hour(end), null, null));
            return Optional.empty();
        }
        if (asking.valueIfMentioned(prefix + ".extensions").orElse(null) instanceof SettingValue.Whole(int most) && number > most) {
            steps.add(asking.step(most == 0 ? "It may not be extended." : "It may be extended no more than " + times(most) + ", and was already.",
                    prefix + ".extensions"));
            return Optional.empty();
        }
        if (!isAgreed(extension)) {
            return Optional.empty();
        }
        return Optional.of(longer(extension, end));
    }

    private static String times(int number) {
        return number == 1 ? "once" : number == 2 ? "twice" : Plain.number(number) + " times";
    }

    private boolean isAgreed(TimeLimitCase.Extension extension) {
        String path = prefix + ".extended-by";
        if (!(asking.value(path) instanceof SettingValue.Assented(Assent support))) {
            throw asking.open(path);
        }
        if (support.names("nobody")) {
            steps.add(asking.step("Nobody may extend it.", path));
            return false;
        }
        if (extension.chairAgreed() && support.names("chair")) {
            steps.add(asking.step("It may go on longer where whoever presides agrees, who did.", path));
            return true;
        }
        Map<Assent.Group, Integer> sizes = new HashMap<>();
        Integer members = question.members();
        Integer present = question.present();
        if (members != null) {
            sizes.put(Assent.Group.MEMBERS, members);
        }
        if (present != null) {
            sizes.put(Assent.Group.PRESENT, present);
        }
        AssentCount count = new AssentCount(extension.chairAgreed() ? Set.of("chair") : Set.of(), Map.of(Assent.Group.MEMBERS, extension.agreed(),
                Assent.Group.PRESENT, extension.agreed()), sizes);
        boolean agreed = count.satisfies(support);
        steps.add(asking.step("It may go on longer where " + count.inNumbers(support) + " agree; " + extension.agreed() + (extension.agreed() == 1
                ? " member agreed" : " members agreed") + (extension.chairAgreed() ? ", and so did whoever presides" : "")
                + (agreed ? "." : ", too few."), path));
        return agreed;
    }

    /** It goes on for as long as was agreed, but no longer than the charter allows; where neither says how long, for the rest of the day. */
    private int longer(TimeLimitCase.Extension extension, int end) {
        String path = prefix + ".extension";
        Integer said = extension.minutes();
        if (asking.mentioned(path).isEmpty()) {
            int later = said == null ? DAY : end + said;
            steps.add(new Step(said == null ? "No time is set for going on." : "It goes on for " + said + (said == 1 ? " minute" : " minutes") + ", until "
                    + hour(later) + ".", null, null, null));
            return later;
        }
        Period most = period(path);
        int longer = said == null ? minutes(most) : Math.min(said, minutes(most));
        steps.add(asking.step("It may be extended by " + most.text() + " at a time, so it goes on until " + hour(end + longer) + ".", path));
        return end + longer;
    }

    private void then() {
        String path = question.about() == TimeLimitCase.About.SITTING ? prefix + ".unfinished" : question.about() == TimeLimitCase.About.DEBATE
                ? prefix + ".then" : "";
        asking.mentioned(path).filter(setting -> !setting.isSilent()).ifPresent(setting -> steps.add(asking.step(setting.sentence(), path)));
    }
}
