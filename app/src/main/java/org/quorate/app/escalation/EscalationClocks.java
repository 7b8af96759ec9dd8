package org.quorate.app.escalation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.clock.ClockSource;
import org.quorate.app.clock.PlacedClock;
import org.quorate.app.shell.NavigationTarget;
import org.quorate.app.shell.Place;
import org.quorate.model.calendar.DayText;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.ClockSubject;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.clock.RunningClock.Closing;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationEvent;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.ruling.Reasoning;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.Step;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** A clock for every open escalation: the meeting at which it can next be raised, or what it waits for, since no document gives these steps a time. */
public final class EscalationClocks implements ClockSource {
    private final EscalationService escalations;

    public EscalationClocks(EscalationService escalations) {
        this.escalations = escalations;
    }

    /** Over England's bank holidays, as everywhere. */
    public static EscalationClocks of(Store store, Acting acting, CharterService charters, Rulings engine) {
        return new EscalationClocks(new EscalationService(store, acting, charters,
                new EscalationRulings(engine, new WorkingDays(new EnglishBankHolidays()))));
    }

    @Override
    public List<PlacedClock> clocks(ReadSession session, LocalDate today) {
        return escalations.all(session).stream().filter(standing -> standing.state().isOpen() && standing.waitsFor() != null).map(EscalationClocks::clock)
                .toList();
    }

    private static PlacedClock clock(EscalationStanding standing) {
        Escalation escalation = standing.escalation();
        EscalationEvent last = escalation.events().getLast();
        String waitsFor = String.valueOf(standing.waitsFor());
        LocalDate due = standing.due();
        RunningClock clock = new RunningClock("escalation/" + escalation.id().value() + "/" + escalation.events().size(), ClockKind.ESCALATION,
                due == null ? "Waits for " + waitsFor : "Raised at the review meeting",
                new ClockSubject(escalation.reference(), escalation.title(), standing.body(), !escalation.happened(EscalationStep.COMMUNICATE)), last.on(),
                due == null ? new ClockEnd.Waiting(waitsFor, last.on()) : ClockEnd.by(due), standing.owner(), reason(last, due),
                "Look after " + escalation.reference() + ": it waits for " + waitsFor + ".", Closing.BY_ITS_RECORD);
        return new PlacedClock(clock, Place.of(NavigationTarget.ESCALATIONS, escalation.id().value()));
    }

    private static Reasoning reason(EscalationEvent last, @Nullable LocalDate due) {
        String first = last.step().title() + " on " + DayText.of(last.on()) + ".";
        String second = due == null ? "The charter gives this step no time." : "The next review meeting that is planned is on " + DayText.of(due) + ".";
        return Reasoning.of(List.of(new Step(first, null, null, null), new Step(second, null, null, null)));
    }
}
