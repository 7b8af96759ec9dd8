package org.quorate.app.escalation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.app.oversight.OversightServices;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.escalation.EscalationAct;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.escalation.Materiality;
import org.quorate.model.ruling.Rulings;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

/** An empty partnership under a shipped charter, on 1 February 2023. */
public final class MemorandumOf2022 implements AutoCloseable {
    public static final LocalDate DAY = LocalDate.of(2022, 9, 1);
    public final Acting acting = new Acting(() -> "Board Secretary", Clock.fixed(Instant.parse("2023-02-01T12:00:00Z"), Acting.ZONE));
    public final Store store;
    public final OversightServices services;

    public MemorandumOf2022(Path folder, String charter) {
        store = Store.create(folder.resolve("board"), StoreOptions.with(acting.clock()));
        CharterService charters = new CharterService(store, acting);
        charters.adoptShipped(charter, LocalDate.of(2022, 1, 1), "Signed by both");
        EnglishBankHolidays holidays = new EnglishBankHolidays();
        services = OversightServices.of(store, acting, charters, new Rulings(holidays), new WorkingDays(holidays));
    }

    /** A formal proposal, or an early concern. */
    public EscalationOpening opening(String about, String by, LocalDate identified, boolean formal) {
        return new EscalationOpening("Waits for scans", about, by, DAY, "an inspection", null, identified, null, Materiality.SERIOUS, formal, null, List.of());
    }

    public EscalationStanding standing() {
        return services.escalations().named("E-1");
    }

    /** One step some days after the first. */
    public void step(EscalationStep step, String by, int daysAfter) {
        services.escalations().record("E-1", EscalationAct.of(step, by, DAY.plusDays(daysAfter), "the reason").inForm("letter"));
    }

    @Override
    public void close() {
        store.close();
    }
}
