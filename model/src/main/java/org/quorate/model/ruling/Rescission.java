package org.quorate.model.ruling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.Period;
import org.quorate.model.calendar.PeriodCount;
import org.quorate.model.calendar.PeriodUnit;
import org.quorate.model.charter.Method;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Whether a decision may be undone so soon: within the time the charter gives, only with the support of as many members as it asks for. */
final class Rescission {

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working;

    Rescission(Prepared prepared, OpenReadings readings, Working working) {
        this.prepared = prepared;
        this.readings = readings;
        this.working = working;
    }

    /** Whether the motion may not be put; says why. Asked only where the case undoes a decision and the charter speaks of it. */
    boolean bars() {
        Proceedings.@Nullable Rescinding rescinding = prepared.question().proceedings().rescinds();
        Setting within = prepared.ofBody("rescission.within");
        if (rescinding == null || !prepared.isSpoken(within)) {
            return false;
        }
        LocalDate now = prepared.question().date();
        if (now == null) {
            working.refusal = "A decision of " + DayText.of(rescinding.decided()) + " would be undone, and the case does not say when. Give \"date\".";
            return true;
        }
        LocalDate last = lastDay(rescinding.decided(), readings.ask(within, () -> around(rescinding.decided(), now)));
        if (now.isAfter(last)) {
            return false;
        }
        SettingValue needs = readings.ask(prepared.ofBody("rescission.needs"), () -> signatures(rescinding.signed()));
        int needed = new Voting(prepared, readings, working).neededOf(needs, 1);
        if (rescinding.signed() >= needed) {
            return false;
        }
        working.refusal = "The decision of " + DayText.of(rescinding.decided()) + " may not be undone until after " + DayText.of(last) + " unless "
                + Plain.members(needed) + (needed == 1 ? " supports" : " support") + " the motion, and "
                + (rescinding.signed() == 0 ? "none does." : rescinding.signed() + (rescinding.signed() == 1 ? " does." : " do."));
        return true;
    }

    private LocalDate lastDay(LocalDate decided, SettingValue within) {
        Period period = within instanceof SettingValue.Length(Period length) ? length
                : Period.of(within instanceof SettingValue.Whole(int days) ? days : 0, PeriodUnit.DAYS);
        return PeriodCount.on(prepared.calendar()).after(decided, period).lastDay();
    }

    /** What an open time may be: over by this day, or not. */
    private static List<Candidate> around(LocalDate decided, LocalDate now) {
        int days = Math.toIntExact(Math.max(0, Math.min(9_998, java.time.temporal.ChronoUnit.DAYS.between(decided, now))));
        return List.of(new Candidate("less than " + days + " days", new SettingValue.Whole(Math.max(0, days - 1))),
                new Candidate(days + " days or more", new SettingValue.Whole(days)));
    }

    private static List<Candidate> signatures(int signed) {
        Candidate more = new Candidate("more than " + signed, new SettingValue.Support(new Method.AtLeast(signed + 1)));
        return signed == 0 ? List.of(more) : List.of(new Candidate(signed == 1 ? "1" : "1 to " + signed, new SettingValue.Support(new Method.AtLeast(signed))),
                more);
    }
}
