package org.quorate.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.Refused;
import org.quorate.model.assurance.AssuranceMove;
import org.quorate.model.assurance.AssuranceMoveId;
import org.quorate.model.escalation.Escalation;
import org.quorate.model.escalation.EscalationAct;
import org.quorate.model.escalation.EscalationEvent;
import org.quorate.model.escalation.EscalationId;
import org.quorate.model.escalation.EscalationStep;
import org.quorate.model.escalation.Materiality;
import org.quorate.model.partnership.Organisation;
import org.quorate.model.segment.Quarter;
import org.quorate.model.segment.SegmentEntry;
import org.quorate.model.segment.SegmentEntryId;
import org.quorate.model.segment.SegmentKind;

/** Escalations, moves and segments read back as they were kept, and what is on record of them can only be added to. */
class EscalationsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("Board"), StoreOptions.with(InstantSource.fixed(Instant.parse("2022-09-01T14:00:00Z"))));
    }

    @AfterEach
    void close() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private static EscalationEvent event(EscalationStep step, LocalDate on) {
        EscalationAct act = new EscalationAct(step, "ICB", on, "because", "letter", "September review", true, List.of("minute 4"));
        return new EscalationEvent(act, "It may be.", "permitted", 2, on, "A Secretary");
    }

    private static Escalation escalation(long id, List<EscalationEvent> events, int revision) {
        return new Escalation(new EscalationId(id), "E-1", "Waits for scans", new Organisation(null, "Acute Trust"), "an inspection", DAY.minusDays(9),
                DAY.minusDays(2), "People", Materiality.SERIOUS, "escalation-procedure", events, revision);
    }

    private Escalation saved(Escalation escalation) {
        return store.write("A Secretary", "Kept an escalation.", session -> {
            session.escalations().save(escalation);
            return session.escalations().findByReference("e-1").orElseThrow();
        });
    }

    private Escalation opened() {
        long id = store.write("A Secretary", "Took a number.", session -> session.ids().next());
        return saved(escalation(id, List.of(event(EscalationStep.PROPOSE, DAY)), 0));
    }

    @Test
    void everything_on_record_reads_back_the_same() {
        Escalation opened = opened();
        Escalation kept = saved(opened.with(event(EscalationStep.RAISE, DAY.plusDays(3))));
        assertThat(kept.events()).containsExactly(event(EscalationStep.PROPOSE, DAY), event(EscalationStep.RAISE, DAY.plusDays(3)));
        assertThat(kept).isEqualTo(escalation(opened.id().value(), kept.events(), kept.revision()));
        assertThat(store.<List<Escalation>>read(session -> session.escalations().all())).containsExactly(kept);
    }

    @Test
    void what_is_on_record_is_never_changed_or_taken_away() {
        Escalation opened = opened();
        assertThatThrownBy(() -> saved(escalation(opened.id().value(), List.of(event(EscalationStep.CONCERN, DAY)), opened.revision())))
                .isInstanceOf(Refused.class).hasMessageContaining("may only be added to");
        assertThatThrownBy(() -> opened.with(event(EscalationStep.RAISE, DAY.minusDays(1)))).hasMessageContaining("cannot be added after it");
    }

    @Test
    void of_two_who_add_to_it_at_once_the_second_is_told() {
        Escalation opened = opened();
        saved(opened.with(event(EscalationStep.RAISE, DAY)));
        assertThatThrownBy(() -> saved(opened.with(event(EscalationStep.AGREE, DAY)))).isInstanceOf(Refused.class);
    }

    @Test
    void moves_between_levels_and_segments_read_back_the_same() {
        Organisation trust = new Organisation(null, "Acute Trust");
        AssuranceMove move = new AssuranceMove(new AssuranceMoveId(900), trust, "enhanced", "Enhanced", DAY, "ICB", "recurrent", "staffing", "a plan",
                "It may be.", "permitted", 2, DAY, "A Secretary");
        SegmentEntry entry = new SegmentEntry(new SegmentEntryId(901), trust, new Quarter(2022, 2), SegmentKind.RECOMMENDATION, 3, "Segmentation meeting", DAY,
                "September", List.of("People"), "staffing", "It may be.", "silent", 2, DAY, "A Secretary");
        SegmentEntry system = new SegmentEntry(new SegmentEntryId(902), null, new Quarter(2022, 2), SegmentKind.SELF_ASSESSMENT, 2, "ICB", DAY, null,
                List.of(), null, null, null, null, DAY, "A Secretary");
        store.change("A Secretary", "Kept a move and segments.", session -> {
            session.assuranceMoves().add(move);
            session.segmentEntries().add(entry);
            session.segmentEntries().add(system);
        });
        assertThat(store.<List<AssuranceMove>>read(session -> session.assuranceMoves().all())).containsExactly(move);
        assertThat(store.<List<SegmentEntry>>read(session -> session.segmentEntries().all())).containsExactly(entry, system);
    }
}
