package org.quorate.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.assurance.AssuranceService;
import org.quorate.app.charter.CharterService;
import org.quorate.app.escalation.EscalationService;
import org.quorate.app.escalation.EscalationStanding;
import org.quorate.app.oversight.EscalationRegisterExport;
import org.quorate.app.oversight.OversightServices;
import org.quorate.app.segment.SegmentService;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;

/** Escalations, levels of assurance and segments as the command line uses and lists them. */
final class OversightLists {
    private OversightLists() {}

    /** What the window uses too, over a store that is open. */
    static OversightServices of(Store store, Acting acting) {
        EnglishBankHolidays holidays = new EnglishBankHolidays();
        return OversightServices.of(store, acting, new CharterService(store, acting), new Rulings(holidays), new WorkingDays(holidays));
    }

    static EscalationService escalations(Store store, Acting acting) {
        return of(store, acting).escalations();
    }

    static AssuranceService assurance(Store store, Acting acting) {
        return of(store, acting).assurance();
    }

    static SegmentService segments(Store store, Acting acting) {
        return of(store, acting).segments();
    }

    static EscalationRegisterExport register(Store store, Acting acting) {
        return of(store, acting).register();
    }

    static List<ListedRow> escalationRows(EscalationService escalations) {
        return escalations.all().stream().map(OversightLists::row).toList();
    }

    private static ListedRow row(EscalationStanding standing) {
        Escalation escalation = standing.escalation();
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("organisation", escalation.concerns().name());
        more.put("stage", standing.stage());
        more.put("formal", escalation.isFormal());
        more.put("theme", escalation.theme());
        more.put("materiality", escalation.materiality().words().toLowerCase(Locale.UK));
        more.put("waits_for", standing.waitsFor());
        more.put("findings", standing.findings());
        return new ListedRow(escalation.reference(), standing.body(), escalation.openedOn(), escalation.title(),
                standing.words().toLowerCase(Locale.UK), standing.owner(), standing.due(), more);
    }
}
