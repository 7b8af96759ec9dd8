package org.quorate.app.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.acting.Acting;
import org.quorate.app.charter.CharterService;
import org.quorate.model.Refused;
import org.quorate.model.calendar.WorkingDays;
import org.quorate.model.charter.Allowance;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.LetterKind;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.procedure.EventKind;
import org.quorate.model.procedure.PossibleMove;
import org.quorate.model.procedure.ProcedureEvent;
import org.quorate.model.procedure.ProcedureFacts.Level;
import org.quorate.model.procedure.ProcedureState;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.calendar.EnglishBankHolidays;
import org.quorate.persistence.store.Store;
import org.quorate.persistence.store.StoreOptions;

class DisputeServiceTest {
    private static final Acting SECRETARY = new Acting(() -> "Board Secretary", Clock.fixed(Instant.parse("2021-06-30T12:00:00Z"), Acting.ZONE));
    private static final LocalDate OPENED = LocalDate.of(2021, 1, 4);

    @TempDir
    Path folder;

    private Store store;
    private DisputeService disputes;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("board"), StoreOptions.with(SECRETARY.clock()));
        CharterService charters = new CharterService(store, SECRETARY);
        charters.adoptShipped("northfield", LocalDate.of(2020, 1, 1), "Agreed by the Board");
        EnglishBankHolidays holidays = new EnglishBankHolidays();
        disputes = new DisputeService(store, SECRETARY, charters, new DisputeRulings(new Rulings(holidays), new WorkingDays(holidays)));
        store.change("Board Secretary", "Added partners", session -> List.of("Coast Council", "Acute Trust", "Moor Council").forEach(name ->
                session.partners().save(new Partner(new PartnerId(session.ids().next()), name, "Partner", null, List.of(), List.of(), 0))));
    }

    @AfterEach
    void close() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private Dispute opened(String by, @Nullable Level level, String decidedBy) {
        return disputes.open(new DisputeOpening("Split of the fund", null, List.of("Coast Council", "Acute Trust"),
                List.of("Coast Council", "Acute Trust"), decidedBy, null, level, null, by, OPENED, null, List.of("minute 12"), List.of()));
    }

    private Dispute opened() {
        return opened("Coast Council", null, "Independent Chair");
    }

    private Dispute step(EventKind kind, @Nullable String by, LocalDate on) {
        return disputes.record("D-1", ProcedureEvent.of(kind, by, on, "the reason"), Map.of(), List.of());
    }

    private void toStageOne() {
        opened();
        step(EventKind.FAIL, null, OPENED.plusDays(10));
        disputes.advance("D-1", "Coast Council", OPENED.plusDays(10), null);
        step(EventKind.SKIP, null, OPENED.plusDays(20));
    }

    private void toStageTwo() {
        toStageOne();
        step(EventKind.FAIL, "Executive", OPENED.plusDays(30));
        disputes.advance("D-1", "Executive", OPENED.plusDays(31), null);
    }

    @Test
    void each_guard_refuses_with_what_would_satisfy_it() {
        assertThatThrownBy(() -> opened("Moor Council", null, "Independent Chair")).isInstanceOf(Refused.class)
                .hasMessageContaining("Moor Council is not an affected Partner").hasMessageContaining("when an affected partner brings it");
        assertThatThrownBy(() -> opened("Independent Chair", null, "Independent Chair")).hasMessageContaining("is not a Partner");
        assertThatThrownBy(() -> opened("Coast Council", Level.DELEGATED, "Independent Chair")).hasMessageContaining("forum's own memorandum");
        assertThatThrownBy(() -> opened("Coast Council", null, "Acute Trust")).hasMessageContaining("does not decide it");
        assertThat(disputes.all()).isEmpty();
    }

    @Test
    void a_whole_dispute_goes_to_the_last_stage_and_ends_there() {
        toStageTwo();
        LocalDate day = OPENED.plusDays(40);
        step(EventKind.RECOMMEND, "Co-ordination Group", day);
        step(EventKind.ADVISE, "Executive", day.plusDays(1));
        step(EventKind.REJECT, "Acute Trust", day.plusDays(5));
        disputes.advance("D-1", null, day.plusDays(6), null);
        step(EventKind.APPOINT, "Chief Officer", day.plusDays(8));
        step(EventKind.FAIL, "facilitator", day.plusDays(30));
        disputes.advance("D-1", null, day.plusDays(31), null);
        assertThat(disputes.named("D-1").stage()).isEqualTo("Stage IV");
        step(EventKind.DECIDE, "Partnership Board", day.plusDays(60));
        DisputeStanding standing = disputes.named("d-1");
        assertThat(standing.ending()).isEqualTo(ProcedureState.Ending.DECIDED);
        assertThat(standing.moves()).extracting(PossibleMove::kind).containsExactly(EventKind.ADVISE);
        assertThat(standing.dispute().events()).allSatisfy(event -> assertThat(event.ruling()).isNotBlank());
        assertThatThrownBy(() -> disputes.advance("D-1", null, day.plusDays(61), null)).hasMessageContaining("It has ended");
    }

    @Test
    void the_clock_of_a_stage_is_extended_and_overdue() {
        toStageOne();
        assertThat(disputes.named("D-1").due()).isEqualTo(OPENED.plusDays(50));
        disputes.record("D-1", new ProcedureEvent(EventKind.EXTEND, "Executive", OPENED.plusDays(30), "a hearing", List.of(),
                List.of("Coast Council", "Acute Trust"), Allowance.Length.read("15"), null, false), Map.of(), List.of());
        DisputeStanding standing = disputes.named("D-1");
        assertThat(standing.due()).isEqualTo(OPENED.plusDays(65));
        assertThat(standing.state(OPENED.plusDays(65))).isEqualTo("running");
        assertThat(standing.state(OPENED.plusDays(66))).isEqualTo("overdue");
        assertThat(standing.moves()).filteredOn(move -> move.kind() == EventKind.REFER).singleElement()
                .satisfies(move -> assertThat(move.answer()).isEqualTo(PossibleMove.Answer.PERMITTED));
        assertThat(standing.moves()).filteredOn(move -> move.kind() == EventKind.SKIP).singleElement()
                .satisfies(move -> assertThat(move.answer()).isEqualTo(PossibleMove.Answer.REFUSED));
        assertThatThrownBy(() -> disputes.record("D-1", new ProcedureEvent(EventKind.EXTEND, "Executive", OPENED.plusDays(31), "more", List.of(),
                List.of("Coast Council", "Acute Trust"), Allowance.Length.read("5"), null, false), Map.of(), List.of()))
                .hasMessageContaining("once, and it has been");
    }

    @Test
    void a_recommendation_the_group_votes_down_is_refused_and_nothing_is_kept() {
        toStageTwo();
        int before = disputes.named("D-1").dispute().events().size();
        assertThatThrownBy(() -> disputes.record("D-1", ProcedureEvent.of(EventKind.RECOMMEND, "Moor Council", OPENED.plusDays(40), null), Map.of(),
                List.of())).hasMessageContaining("Co-ordination Group acts");
        assertThat(disputes.named("D-1").dispute().events()).hasSize(before);
        assertThatThrownBy(() -> disputes.record("D-1", ProcedureEvent.of(EventKind.RECOMMEND, "Co-ordination Group", OPENED.plusDays(40), "share it"),
                Map.of("Moor Council", VoteCast.FOR, "Inland Trust", VoteCast.AGAINST, "Coast Council", VoteCast.FOR), List.of()))
                .hasMessageContaining("Not carried");
        Dispute kept = disputes.record("D-1", ProcedureEvent.of(EventKind.RECOMMEND, "Co-ordination Group", OPENED.plusDays(40), "share it"),
                Map.of("Moor Council", VoteCast.FOR), List.of("minute 31"));
        assertThat(kept.events().getLast().outcome()).isEqualTo("permitted");
        assertThat(kept.events().getLast().votes()).containsEntry("Moor Council", VoteCast.FOR);
    }

    @Test
    void settled_and_withdrawn_at_any_stage() {
        toStageTwo();
        disputes.settle("D-1", "Coast Council", OPENED.plusDays(45), "each pays half");
        assertThat(disputes.named("D-1").state(OPENED.plusDays(46))).isEqualTo("settled");
        Dispute second = opened();
        assertThat(second.reference()).isEqualTo("D-2");
        disputes.withdraw("D-2", "Coast Council", OPENED.plusDays(3), null);
        assertThat(disputes.named("D-2").state(OPENED.plusDays(4))).isEqualTo("withdrawn");
    }

    @Test
    void a_partner_renamed_in_mid_dispute_keeps_its_old_name_there_and_still_acts() {
        toStageTwo();
        step(EventKind.RECOMMEND, "Co-ordination Group", OPENED.plusDays(40));
        store.change("Board Secretary", "Renamed a partner", session -> {
            Partner trust = session.partners().all().stream().filter(partner -> partner.isKnownAs("Acute Trust")).findFirst().orElseThrow();
            session.partners().save(trust.renamed("Northern Hospitals Group", OPENED.plusDays(41)));
        });
        Dispute answered = step(EventKind.REJECT, "Northern Hospitals Group", OPENED.plusDays(42));
        assertThat(answered.partyNames()).containsExactly("Coast Council", "Acute Trust");
        assertThat(answered.events().getLast().what().by()).isEqualTo("Acute Trust");
    }

    @Test
    void a_letter_is_recorded_once_with_its_day() {
        opened();
        Dispute sent = disputes.sent("D-1", LetterKind.OPENING, List.of(), "Executive", OPENED.plusDays(1));
        assertThat(sent.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).containsExactly("Coast Council", "Acute Trust");
            assertThat(letter.sentOn()).isEqualTo(OPENED.plusDays(1));
        });
        assertThatThrownBy(() -> disputes.sent("D-1", LetterKind.OPENING, List.of(), "Executive", OPENED.plusDays(2)))
                .hasMessageContaining("asks for the letter");
    }

    @Test
    void nothing_is_recorded_for_a_day_still_to_come_or_before_what_is_on_record() {
        opened();
        assertThatThrownBy(() -> step(EventKind.MEET, null, LocalDate.of(2021, 7, 1))).hasMessageContaining("still to come");
        assertThatThrownBy(() -> step(EventKind.MEET, null, OPENED.minusDays(1))).hasMessageContaining("cannot be added after it");
        assertThatThrownBy(() -> disputes.advance("D-9", null, OPENED, null)).hasMessageContaining("There is no dispute D-9");
    }

    @Test
    void the_charter_answers_before_anything_is_recorded() {
        toStageOne();
        int before = disputes.named("D-1").dispute().events().size();
        assertThat(disputes.rulingOn(DisputeStep.of("D-1", ProcedureEvent.of(EventKind.REFER, "Executive", OPENED.plusDays(25), null))).outcome().word())
                .isEqualTo("refused");
        assertThat(disputes.rulingOn(DisputeStep.of("D-1", ProcedureEvent.of(EventKind.SETTLE, null, OPENED.plusDays(25), "half each"))).outcome().word())
                .isEqualTo("permitted");
        assertThat(disputes.named("D-1").dispute().events()).hasSize(before);
    }

    @Test
    void a_step_thought_of_before_something_else_was_recorded_is_refused() {
        toStageOne();
        int seen = disputes.named("D-1").dispute().events().size();
        step(EventKind.MEET, "Executive", OPENED.plusDays(22));
        DisputeStep late = new DisputeStep("D-1", seen, ProcedureEvent.of(EventKind.FAIL, "Executive", OPENED.plusDays(23), null), Map.of(), List.of(),
                List.of());
        assertThatThrownBy(() -> disputes.record(late)).isInstanceOf(Refused.class).hasMessageContaining("Meeting held")
                .hasMessageContaining("in the meantime");
    }

    @Test
    void a_refusal_names_its_clause() {
        assertThatThrownBy(() -> opened("Moor Council", null, "Independent Chair")).hasMessageContaining("cl. 11.1");
    }

    @Test
    void evidence_is_kept_with_the_step_it_shows() throws IOException {
        DisputeDocuments documents = new DisputeDocuments(store, SECRETARY);
        Path paper = Files.writeString(folder.resolve("letter.txt"), "We dispute this.");
        opened();
        disputes.record(new DisputeStep("D-1", DisputeStep.ANY, ProcedureEvent.of(EventKind.MEET, null, OPENED.plusDays(2), null), Map.of(), List.of(),
                documents.keep(List.of(paper))));
        documents.add("D-1", 0, "Minute 12 of the Board", List.of());
        assertThat(documents.of("D-1")).hasSize(2).satisfies(all -> {
            assertThat(all.getFirst().about()).isEqualTo(1);
            assertThat(all.getFirst().what()).isEqualTo("letter.txt");
            assertThat(all.getLast().file()).isNull();
        });
        assertThat(documents.export(documents.of("D-1").getFirst(), folder.resolve("out.txt"))).hasContent("We dispute this.");
        assertThatThrownBy(() -> documents.export(documents.of("D-1").getLast(), folder.resolve("no.txt"))).hasMessageContaining("kept elsewhere");
        assertThatThrownBy(() -> documents.add("D-1", 9, "nothing", List.of())).hasMessageContaining("only 2 entries");
    }
}
