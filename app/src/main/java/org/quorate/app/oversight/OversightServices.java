package org.quorate.app.oversight;

import org.quorate.app.acting.Acting;
import org.quorate.app.assurance.AssuranceRulings;
import org.quorate.app.assurance.AssuranceService;
import org.quorate.app.charter.CharterService;
import org.quorate.app.escalation.EscalationRulings;
import org.quorate.app.escalation.EscalationService;
import org.quorate.app.segment.SegmentService;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.store.Store;

/** The use cases of oversight over one open partnership: the window and the command line use the same. */
public record OversightServices(
        EscalationService escalations, AssuranceService assurance, SegmentService segments, ReviewMeetingService reviews, EscalationRegisterExport register) {

    public static OversightServices of(Store store, Acting acting, CharterService charters, Rulings engine, WorkingDays calendar) {
        EscalationService escalations = new EscalationService(store, acting, charters, new EscalationRulings(engine, calendar));
        AssuranceService assurance = new AssuranceService(store, acting, charters, new AssuranceRulings(engine));
        SegmentService segments = new SegmentService(store, acting, charters, engine);
        return new OversightServices(escalations, assurance, segments,
                new ReviewMeetingService(store, acting, charters, escalations, assurance, segments),
                new EscalationRegisterExport(store, acting, escalations, assurance, segments));
    }
}
