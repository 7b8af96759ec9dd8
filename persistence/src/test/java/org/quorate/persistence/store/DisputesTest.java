package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.Refused;
import org.quorate.model.charter.Allowance;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvent;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.dispute.DisputeLetter;
import org.quorate.model.dispute.DisputeParty;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.ruling.VoteCast;

/** A dispute reads back as it was kept, and what is on record of it can only be added to. */
class DisputesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("Board"), StoreOptions.with(InstantSource.fixed(Instant.parse("2021-03-01T14:00:00Z"))));
    }

    @AfterEach
    void close() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private static DisputeEvent event(EventKind kind, LocalDate on) {
        return new DisputeEvent(ProcedureEvent.of(kind, "Council A", on, null), Map.of(), List.of(), null, null, null, on, "A Secretary");
    }

    private Dispute opened() {
        return store.write("A Secretary", "Opened a dispute.", session -> {
            Dispute dispute = new Dispute(new DisputeId(session.ids().next()), "D-1", "Split of the fund", "dispute",
                    List.of(new DisputeParty(null, "Council A", true), new DisputeParty(null, "Trust B", false)), "Partnership Chair", null, null, "board",
                    "ordinary", null, DAY.minusDays(3), List.of(event(EventKind.OPEN, DAY)), List.of(), 0);
            session.disputes().save(dispute);
            return session.disputes().find(dispute.id()).orElseThrow();
        });
    }

    private Dispute saved(Dispute dispute) {
        return store.write("A Secretary", "Added to a dispute.", session -> {
            session.disputes().save(dispute);
            return session.disputes().findByReference("d-1").orElseThrow();
        });
    }

    @Test
    void everything_on_record_reads_back_the_same() {
        Dispute opened = opened();
        DisputeEvent extended = new DisputeEvent(
                new ProcedureEvent(EventKind.EXTEND, "Executive", DAY.plusDays(9), "a hearing", List.of("Trust B"), List.of("Council A", "Trust B"),
                        Allowance.Length.read("10 working days"), DAY.plusDays(40), true),
                Map.of("Council A", VoteCast.FOR), List.of("minute 12"), "It may be extended.", "permitted", 3, DAY.plusDays(9), "A Secretary");
        Dispute kept = saved(opened.with(extended).sent(new DisputeLetter(LetterKind.EXTENSION, 1, List.of("Trust B"), "Executive", DAY.plusDays(10))));
        assertThat(kept.events()).containsExactly(opened.events().getFirst(), extended);
        assertThat(kept.letters()).hasSize(1);
        assertThat(kept.revision()).isEqualTo(opened.revision() + 1);
        assertThat(store.<List<Dispute>>read(session -> session.disputes().all())).containsExactly(kept);
    }

    @Test
    void what_is_on_record_is_never_changed_or_taken_away() {
        Dispute opened = opened();
        Dispute other = new Dispute(opened.id(), "D-1", opened.title(), "dispute", opened.parties(), null, null, null, null, null, null, null,
                List.of(event(EventKind.OPEN, DAY.minusDays(1))), List.of(), opened.revision());
        assertThatThrownBy(() -> saved(other)).isInstanceOf(Refused.class).hasMessageContaining("may only be added to");
        assertThatThrownBy(() -> opened.with(event(EventKind.MEET, DAY.minusDays(1)))).isInstanceOf(Refused.class);
    }

    @Test
    void of_two_who_add_to_it_at_once_the_second_is_told() {
        Dispute opened = opened();
        saved(opened.with(event(EventKind.MEET, DAY)));
        assertThatThrownBy(() -> saved(opened.with(event(EventKind.FAIL, DAY)))).isInstanceOf(Refused.class);
        Dispute letters = store.<Dispute>read(session -> session.disputes().findByReference("D-1").orElseThrow());
        saved(letters.sent(new DisputeLetter(LetterKind.OPENING, 0, List.of("Trust B"), "Executive", DAY)));
        assertThatThrownBy(() -> saved(letters.with(event(EventKind.FAIL, DAY)))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_letter_is_owed_until_it_has_gone() {
        Dispute dispute = opened().with(event(EventKind.MEET, DAY)).with(event(EventKind.SETTLE, DAY.plusDays(2)));
        assertThat(dispute.lettersOwed()).extracting(Dispute.OwedLetter::kind).containsExactly(LetterKind.OPENING, LetterKind.SETTLEMENT);
        assertThat(dispute.sent(new DisputeLetter(LetterKind.OPENING, 0, List.of("Trust B"), "Executive", DAY)).lettersOwed())
                .extracting(Dispute.OwedLetter::about).containsExactly(2);
    }
}
