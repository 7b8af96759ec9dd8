package org.quorate.app.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.clock.CalendarExport;
import org.quorate.app.ledger.PartnershipClocks;
import org.quorate.model.clock.ClockEnd;
import org.quorate.model.clock.ClockKind;
import org.quorate.model.clock.RunningClock;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;

/** Running clocks as the command line lists them. */
final class ClockList {
    private ClockList() {}

    static List<ListedRow> rows(Store store, Acting acting) {
        LocalDate today = acting.today();
        return PartnershipClocks.of(store, acting, new CharterService(store, acting), new Rulings(new EnglishBankHolidays())).running().stream()
                .map(placed -> row(placed.clock(), today)).toList();
    }

    static CalendarExport calendar(Store store, Acting acting) {
        return PartnershipClocks.calendar(store, acting, new CharterService(store, acting), new Rulings(new EnglishBankHolidays()));
    }

    private static ListedRow row(RunningClock clock, LocalDate today) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("kind", clock.kind().words().toLowerCase(Locale.UK));
        more.put("about", clock.about().reference());
        more.put("subject", clock.about().title());
        more.put("hour", clock.end() instanceof ClockEnd.By by && by.hour() != null ? by.hour().toString() : null);
        more.put("counted", clock.end() instanceof ClockEnd.By by ? by.counted().stream().map(LocalDate::toString).toList() : List.of());
        more.put("possible_ends", clock.end() instanceof ClockEnd.Silent silent ? silent.possible().stream().map(LocalDate::toString).toList() : List.of());
        more.put("silent_on", clock.end() instanceof ClockEnd.Silent silent ? silent.setting() : null);
        more.put("waits_for", clock.end() instanceof ClockEnd.Waiting waiting ? waiting.what() : null);
        more.put("reason", clock.reason().paragraph());
        more.put("clause", clock.clauses().isEmpty() ? null : clock.clauses());
        more.put("to_do", clock.toDo());
        return new ListedRow(clock.key(), clock.about().body(), clock.starts(), title(clock), clock.stateOn(today).words().toLowerCase(Locale.UK),
                clock.owner(), clock.lastDay().orElse(null), more);
    }

    private static String title(RunningClock clock) {
        return clock.kind() == ClockKind.MEETING ? clock.about().title() : clock.what() + ": " + clock.about().title();
    }
}
