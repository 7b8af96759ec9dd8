package org.quorate.app.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.dispute.DisputeReadings;
import org.quorate.app.dispute.DisputeRegisterExport;
import org.quorate.app.dispute.DisputeRulings;
import org.quorate.app.dispute.DisputeService;
import org.quorate.app.dispute.DisputeStanding;
import org.quorate.app.dispute.LetterExport;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;

/** Disputes as the command line lists them. */
final class DisputeList {
    private DisputeList() {}

    /** What the window uses too, over a store that is open. */
    static DisputeService service(Store store, Acting acting) {
        EnglishBankHolidays holidays = new EnglishBankHolidays();
        return new DisputeService(store, acting, new CharterService(store, acting), new DisputeRulings(new Rulings(holidays), new WorkingDays(holidays)));
    }

    static LetterExport letters(Store store, Acting acting) {
        EnglishBankHolidays holidays = new EnglishBankHolidays();
        return new LetterExport(store, acting, new CharterService(store, acting), new DisputeRulings(new Rulings(holidays), new WorkingDays(holidays)));
    }

    static DisputeReadings readings(Store store, Acting acting) {
        return new DisputeReadings(store, acting, new CharterService(store, acting), service(store, acting), new WorkingDays(new EnglishBankHolidays()));
    }

    static DisputeRegisterExport register(Store store, Acting acting) {
        return new DisputeRegisterExport(store, acting, service(store, acting));
    }

    static List<ListedRow> rows(DisputeService disputes, LocalDate today) {
        return disputes.all().stream().map(standing -> row(standing, today)).toList();
    }

    private static ListedRow row(DisputeStanding standing, LocalDate today) {
        Dispute dispute = standing.dispute();
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("stage", standing.stage());
        more.put("since", standing.since() == null ? null : String.valueOf(standing.since()));
        more.put("parties", dispute.partyNames());
        more.put("brought_by", dispute.events().getFirst().what().by());
        more.put("possible_ends", standing.dues().stream().map(LocalDate::toString).toList());
        more.put("letters_owed", dispute.lettersOwed().stream().map(letter -> letter.kind().word()).distinct().toList());
        return new ListedRow(dispute.reference(), dispute.body(), dispute.openedOn(), dispute.title(), standing.state(today),
                standing.ending() == null ? standing.actor() : null, standing.ending() == null ? standing.due() : null, more);
    }
}
