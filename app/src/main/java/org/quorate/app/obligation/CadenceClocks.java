package org.quorate.app.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.clock.ClockSource;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.charter.Cadence;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Body;
import org.quorate.model.ruling.CadenceCase;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.ReadSession;

/** A clock for every body that must meet again by a day for which no meeting is planned yet. */
public final class CadenceClocks implements ClockSource {
    private final CharterService charters;
    private final Rulings engine;

    public CadenceClocks(CharterService charters, Rulings engine) {
        this.charters = charters;
        this.engine = engine;
    }

    @Override
    public List<PlacedClock> clocks(ReadSession session, LocalDate today) {
        Optional<CharterInForce> inForce = charters.inForceOn(session, today);
        List<PlacedClock> clocks = new ArrayList<>();
        for (Body body : inForce.isEmpty() ? List.<Body>of() : session.bodies().all()) {
            inForce.get().bodyOf(body).flatMap(known -> clock(inForce.get(), body, known, session.meetings().of(body.id()), today)).ifPresent(clocks::add);
        }
        return clocks;
    }

    private Optional<PlacedClock> clock(CharterInForce charter, Body body, CharterBody known, List<Meeting> meetings, LocalDate today) {
        Setting cadence = charter.charter().settings().get(known.key() + ".cadence");
        List<LocalDate> days = meetings.stream()
                .filter(meeting -> meeting.state().isHeld() || (meeting.state().isAhead() && !meeting.date().isBefore(today)))
                .map(Meeting::date).sorted().toList();
        if (cadence == null || !(cadence.value() instanceof SettingValue.Recurs(Cadence often)) || days.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> held = days.stream().filter(day -> !day.isAfter(today)).toList();
        return average(often).isPresent() ? onAverage(charter, body, known, days, today)
                : ask(charter, known, held.isEmpty() ? days : held, held.isEmpty() ? today : from(often, held, today), today)
                        .filter(due -> !isPlanned(charter, known, often, days, due))
                        .map(due -> placed(body, due));
    }

    private Optional<Recurring> ask(CharterInForce charter, CharterBody known, List<LocalDate> days, LocalDate from, LocalDate to) {
        return Recurring.of(engine, charter.charter(), new CadenceCase(known.key(), null, days, from.isAfter(to) ? to : from, to, Map.of(),
                List.of(), Map.of()));
    }

    /** Whether, with the meetings planned by then, it is kept on the day it falls due. */
    private boolean isPlanned(CharterInForce charter, CharterBody known, Cadence often, List<LocalDate> days, Recurring due) {
        List<LocalDate> dues = due.possible();
        return !dues.isEmpty() && dues.stream().allMatch(day -> isKeptOn(charter, known, often, days, day));
    }

    private boolean isKeptOn(CharterInForce charter, CharterBody known, Cadence often, List<LocalDate> days, LocalDate day) {
        List<LocalDate> until = days.stream().filter(one -> !one.isAfter(day)).toList();
        return ask(charter, known, until, until.isEmpty() ? day : from(often, until, day), day)
                .filter(then -> then.kept() && then.possible().stream().allMatch(next -> next.isAfter(day))).isPresent();
    }

    /** The beginning of the time that counts now: what was missed long ago cannot be made up for. */
    private static LocalDate from(Cadence often, List<LocalDate> held, LocalDate to) {
        LocalDate from = held.getLast();
        for (Cadence.Part part : often.parts()) {
            LocalDate start = switch (part) {
                case Cadence.Part.Times(int least, Period per) -> earlier(periodStart(per, to), held.get(Math.max(0, held.size() - least)));
                case Cadence.Part.YearlyBy ignored -> to.minusYears(1).plusDays(1);
                case Cadence.Part.YearlyBetween ignored -> to.minusYears(1).plusDays(1);
                case Cadence.Part.TimesAYear ignored -> to.minusYears(1).plusDays(1);
                case Cadence.Part.AtLeastApart ignored -> held.getLast();
                case Cadence.Part.Apart ignored -> held.getLast();
                case Cadence.Part.Average ignored -> to.minusYears(2);
            };
            from = earlier(from, start);
        }
        return from;
    }

    private static LocalDate periodStart(Period per, LocalDate to) {
        int months = per.unit() == PeriodUnit.MONTHS ? per.amount() : per.unit() == PeriodUnit.YEARS ? per.amount() * 12 : 0;
        return months > 0 ? to.withDayOfMonth(1).minusMonths((to.getMonthValue() - 1) % months)
                : per.unit() == PeriodUnit.WEEKS ? to.minusWeeks(per.amount()).plusDays(1) : to.minusDays(per.amount()).plusDays(1);
    }

    private static LocalDate earlier(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }

    private static Optional<Cadence.Part.Average> average(Cadence often) {
        return often.parts().stream().filter(Cadence.Part.Average.class::isInstance).map(Cadence.Part.Average.class::cast).findFirst();
    }

    /** The day on which the average would fall short: the first on which an earlier meeting drops out of the time looked at and no planned one makes up. */
    private Optional<PlacedClock> onAverage(CharterInForce charter, Body body, CharterBody known, List<LocalDate> days, LocalDate today) {
        LocalDate begun = days.getFirst().plusYears(1);
        List<LocalDate> candidates = new ArrayList<>(List.of(today));
        days.stream().map(day -> day.plusYears(1)).filter(day -> day.isAfter(today)).forEach(candidates::add);
        for (LocalDate day : candidates) {
            Optional<Recurring> then = day.isBefore(begun) ? Optional.empty() : ask(charter, known, days, day.minusYears(3), day);
            if (then.isPresent() && then.get().end() instanceof ClockEnd.Silent) {
                return then.map(due -> placed(body, due));
            }
            if (then.isPresent() && !then.get().kept()) {
                LocalDate due = day.equals(today) ? today.minusDays(1) : day;
                return then.map(found -> placed(body, new Recurring(ClockEnd.by(due), found.reason(), false)));
            }
        }
        return Optional.empty();
    }

    private static PlacedClock placed(Body body, Recurring due) {
        LocalDate day = due.day();
        return new PlacedClock(new RunningClock("cadence/" + body.id().value() + "/" + (day == null ? "open" : day), ClockKind.OBLIGATION,
                "Plan a meeting of the " + body.name(), ClockSubject.of(body.shortName(), body.name(), body.name()), null, due.end(), null, due.reason(),
                "Plan a meeting for a day up to this one.", Closing.BY_ITS_RECORD), Place.of(NavigationTarget.MEETINGS));
    }
}
