package org.quorate.app.ledger;

import java.util.List;
import org.quorate.app.acting.Acting;
import org.quorate.app.action.ActionClocks;
import org.quorate.app.charter.CharterInForce;
import org.quorate.app.charter.CharterService;
import org.quorate.app.clock.CalendarExport;
import org.quorate.app.clock.ClockService;
import org.quorate.app.clock.ClockSource;
import org.quorate.app.escalation.EscalationClocks;
import org.quorate.app.dispute.DisputeClocks;
import org.quorate.app.meeting.MeetingClocks;
import org.quorate.app.minutes.MinutesClocks;
import org.quorate.app.obligation.CadenceClocks;
import org.quorate.app.obligation.ObligationClocks;
import org.quorate.app.partnership.TermClocks;
import org.quorate.app.recommendation.RecommendationClocks;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.Store;

/** Every feature that has clocks, one line each: for the window and the command line alike. */
public final class PartnershipClocks {

    private PartnershipClocks() {}

    public static ClockService of(Store store, Acting acting, CharterService charters, Rulings engine) {
        List<ClockSource> sources = List.of(
                new MeetingClocks((session, day) -> charters.inForceOn(session, day).map(CharterInForce::charter), engine),
                new MinutesClocks(),
                new ActionClocks(),
                EscalationClocks.of(store, acting, charters, engine),
                new RecommendationClocks(charters, engine),
                new ObligationClocks(charters, engine),
                new CadenceClocks(charters, engine),
                new TermClocks(),
                DisputeClocks.of(charters, engine));
        return new ClockService(store, acting, sources);
    }

    /** The clocks and the meetings as a calendar. */
    public static CalendarExport calendar(Store store, Acting acting, CharterService charters, Rulings engine) {
        return new CalendarExport(store, acting, of(store, acting, charters, engine));
    }
}
