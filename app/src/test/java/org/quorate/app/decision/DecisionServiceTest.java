package org.quorate.app.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.model.Refused;
import org.quorate.model.decision.Ballot;
import org.quorate.model.decision.BallotId;
import org.quorate.model.decision.Comparison;
import org.quorate.model.decision.Decision;
import org.quorate.model.decision.DecisionLine;
import org.quorate.model.decision.DecisionMethod;
import org.quorate.model.decision.DecisionOutcome;
import org.quorate.model.decision.VoteCounts;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.meeting.MinutesState;
import org.quorate.model.ruling.Step;
import org.quorate.persistence.store.StaleChange;

class DecisionServiceTest {
    private static final String ONE_SHORT = "Apportionment of transformation funding, second";

    @TempDir
    Path folder;

    private DemonstrationFixture northfield;
    private DecisionService service;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        service = new DecisionService(northfield.store, northfield.acting, northfield.charters, northfield.engine);
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    @Test
    void every_row_says_of_its_decision_what_the_decision_says_itself() {
        List<Decision> decisions = northfield.store.read(session -> session.decisions().all());
        List<DecisionLine> lines = service.all();
        assertThat(lines).extracting(DecisionLine::id).containsExactlyElementsOf(decisions.stream().map(Decision::id).toList());
        assertThat(lines).extracting(DecisionLine::comparison).containsExactlyElementsOf(decisions.stream().map(Decision::comparison).toList());
        assertThat(lines).extracting(DecisionLine::comparison)
                .contains(Comparison.AGREES, Comparison.DIFFERS, Comparison.SILENT, Comparison.NOT_NEEDED);
        assertThat(lines).filteredOn(DecisionLine::partTwo).extracting(DecisionLine::title)
                .contains("Surplus land at Harbour Lane", "Programme office staffing");
    }

    @Test
    void pages_join_without_a_gap_or_a_double() {
        List<DecisionLine> all = service.all();
        assertThat(service.page(0, 10)).isEqualTo(all.subList(0, 10));
        assertThat(service.page(10, 10)).isEqualTo(all.subList(10, 20));
        assertThat(service.first()).hasSize(Math.min(DecisionService.FIRST_ROWS, all.size()));
    }

    @Test
    void a_vote_one_short_tells_its_figures_its_steps_and_what_the_charter_leaves_open() {
        DecisionDetail detail = service.detail(northfield.decision(ONE_SHORT).id());
        KeptRuling ruling = Objects.requireNonNull(detail.ruling());
        assertThat(ruling.vote()).isNotNull();
        assertThat(DecisionReasons.headline(Objects.requireNonNull(ruling.vote()))).isEqualTo("For 8, needed 9");
        assertThat(DecisionReasons.base(ruling, ruling.vote())).isEqualTo("of 12 eligible");
        assertThat(DecisionReasons.below(ruling.vote())).isEqualTo("Against 1, abstained 0, out or away 3");
        assertThat(detail.whyNeeded()).extracting(Step::arithmetic).contains("15", "12");
        assertThat(detail.silent()).extracting(SilentPoint::question).containsExactly("What follows when a vote fails?");
        assertThat(ruling.steps()).extracting(Step::text).anyMatch(step -> step.startsWith("The base stays 12"));
        assertThat(detail.today()).isEqualTo(new Recomputed.Same());
    }

    @Test
    void a_record_corrected_since_is_said_beside_the_ruling_which_stays_as_it_was() {
        Decision decision = northfield.decision(ONE_SHORT);
        northfield.store.change("Test", "Corrected the count", session -> session.decisions().save(new Ballot(
                new BallotId(session.ids().next()), decision.item(), decision.at(), Map.of(), new VoteCounts(9, 1, 0), null)));
        DecisionDetail detail = service.detail(decision.id());
        assertThat(detail.today()).isInstanceOf(Recomputed.Different.class);
        assertThat(detail.decision().ruling()).isEqualTo(decision.ruling());
    }

    @Test
    void a_resolution_is_reworded_clause_by_clause_while_its_minutes_are_not_confirmed() {
        Decision decision = inMinutes(MinutesState.DRAFT);
        Decision after = service.reword(decision.id(), List.of("That the report be received.", "a further report come in March"), decision.revision());
        assertThat(after.resolution().sentence()).isEqualTo("That the report be received; and a further report come in March.");
        assertThat(after.ruling()).isEqualTo(decision.ruling());
        assertThatThrownBy(() -> service.reword(decision.id(), List.of("something else"), decision.revision())).isInstanceOf(StaleChange.class);
    }

    @Test
    void confirmed_minutes_hold_their_resolutions() {
        Decision decision = inMinutes(MinutesState.CONFIRMED);
        assertThatThrownBy(() -> service.reword(decision.id(), List.of("anything"), decision.revision()))
                .isInstanceOf(Refused.class).hasMessageContaining("confirmed");
        assertThat(service.detail(decision.id()).whyFixed()).isNotEmpty();
    }

    private Decision inMinutes(MinutesState state) {
        return northfield.store.read(session -> session.decisions().all().stream()
                .filter(decision -> session.meetings().find(decision.meeting()).map(Meeting::minutes).filter(state::equals).isPresent())
                .filter(decision -> decision.outcome() != DecisionOutcome.NOT_CARRIED)
                .findFirst().orElseThrow());
    }

    @Test
    void a_decision_taken_outside_the_room_is_kept_as_declared_and_only_once() {
        UndecidedItem item = service.undecided().getFirst();
        RecordedDecision recorded = new RecordedDecision(item.item(), DecisionOutcome.AGREED, "the Chair", DecisionMethod.URGENT,
                LocalDate.of(2027, 1, 15), List.of("the lease be renewed for a year"));
        Decision kept = service.record(recorded);
        assertThat(kept.comparison()).isEqualTo(Comparison.NOT_COMPUTED);
        assertThat(kept.at().toLocalDate()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(service.undecided()).extracting(UndecidedItem::item).doesNotContain(item.item());
        assertThatThrownBy(() -> service.record(recorded)).isInstanceOf(Refused.class).hasMessageContaining("on record already");
        service.withdraw(kept);
        assertThat(service.undecided()).extracting(UndecidedItem::item).contains(item.item());
    }

    @Test
    void nobody_records_a_decision_of_tomorrow() {
        UndecidedItem item = service.undecided().getFirst();
        assertThatThrownBy(() -> service.record(new RecordedDecision(item.item(), DecisionOutcome.AGREED, "the Chair", DecisionMethod.URGENT,
                        LocalDate.of(2027, 1, 19), List.of())))
                .isInstanceOf(Refused.class).hasMessageContaining("still to come");
    }
}
